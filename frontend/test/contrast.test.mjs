//! The colours of both themes keep the contrast that WCAG 2.1 asks for, pair by pair.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../src/style/tokens.css', import.meta.url), 'utf8');

/** Text on its ground: 1.4.3 asks for 4.5. */
const TEXT = [
  ['ink', 'paper', 'surface', 'sunken', 'accent-wash', 'fix-wash'],
  ['ink-soft', 'paper', 'surface', 'sunken'],
  ['accent', 'paper', 'surface', 'accent-wash'],
  ['accent-strong', 'paper', 'surface', 'accent-wash'],
  ['on-accent', 'accent', 'accent-strong'],
  ['fix', 'surface', 'paper', 'fix-wash'],
  ['check', 'surface', 'paper', 'check-wash'],
  ['advice', 'surface', 'paper', 'advice-wash'],
  ['good', 'surface', 'paper', 'good-wash'],
];

/** Borders of controls, the focus, parts of pictures: 1.4.11 asks for 3. */
const SHAPES = [
  ['control', 'surface', 'paper'],
  ['focus', 'surface', 'paper', 'accent-wash', 'sunken'],
  ['accent', 'surface'],
  ['quiet', 'surface'],
  ['fix', 'surface', 'fix-wash'],
];

for (const theme of ['light', 'dark']) {
  const colours = colour(theme);

  test(`text is readable in the ${theme} theme`, () => {
    for (const [front, ...grounds] of TEXT) for (const ground of grounds) hold(colours, front, ground, 4.5);
  });

  test(`controls and focus are visible in the ${theme} theme`, () => {
    for (const [front, ...grounds] of SHAPES) for (const ground of grounds) hold(colours, front, ground, 3);
  });
}

function hold(colours, front, ground, least) {
  const ratio = contrast(colours.get(front), colours.get(ground));
  assert.ok(ratio >= least, `${front} on ${ground}: ${ratio.toFixed(2)}`);
}

function colour(theme) {
  const block = css.split(`:root[data-theme='${theme}'] {`)[1].split('}')[0];
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
