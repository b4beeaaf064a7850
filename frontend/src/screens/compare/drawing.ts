//! Where the lines and marks of a course stand; a pure function of figures and size.

import type { TrendPoint } from '../../bindings/TrendPoint';

export interface Spot {
  audit: number;
  x: number;
  y: number;
}

interface Series {
  /** Paths; a line breaks where audits cannot be compared. */
  lines: string[];
  spots: Spot[];
}

export interface Drawing {
  left: number;
  right: number;
  top: number;
  bottom: number;
  ticks: { value: number; y: number }[];
  /** Where the rules changed: halfway between two audits. */
  rules: number[];
  toFix: Series;
  toCheck: Series;
}

export function drawing(points: TrendPoint[], width: number, height: number): Drawing {
  const [left, right, top, bottom] = [44, width - 20, 12, height - 28];
  const most = round(Math.max(1, ...points.flatMap((point) => [point.toFix, point.toCheck])));
  const x = (at: number) => (points.length < 2 ? (left + right) / 2 : left + 12 + (at * (right - left - 24)) / (points.length - 1));
  const y = (value: number) => bottom - (value * (bottom - top)) / most;
  const series = (pick: (point: TrendPoint) => number): Series => {
    const spots = points.map((point, at) => ({ audit: point.audit, x: x(at), y: y(pick(point)) }));
    const lines = spots.slice(1).flatMap((spot, at) => {
      const from = spots[at];
      return from && points[at + 1]?.isComparable ? [`M${from.x} ${from.y}L${spot.x} ${spot.y}`] : [];
    });
    return { lines, spots };
  };
  const values = most < 2 ? [0, most] : [0, most / 2, most];
  return {
    left,
    right,
    top,
    bottom,
    ticks: values.map((value) => ({ value, y: y(value) })),
    rules: points.flatMap((point, at) => (point.isOtherRules && at > 0 ? [(x(at - 1) + x(at)) / 2] : [])),
    toFix: series((point) => point.toFix),
    toCheck: series((point) => point.toCheck),
  };
}

/** The next number that halves well: 1, 2, 4, 10, 20, 40, 100 … */
function round(value: number): number {
  const ten = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 10].find((step) => step * ten >= value) ?? 10;
  return step * ten;
}
