//! The drawings of what became of faults; their words come with the data.

import type { Change } from '../../bindings/Change';
import type { Kind, Tone } from '../../lib/kinds';
import type { Shape } from '../../ui/shapes';

const CHANGE: Record<Change, [Shape, Tone]> = {
  new: ['plus', 'fix'],
  returned: ['back', 'fix'],
  ruleAppeared: ['rules', 'quiet'],
  notSeenBefore: ['look', 'check'],
  still: ['none', 'quiet'],
  notSeen: ['look', 'check'],
  ruleVanished: ['rules', 'quiet'],
  gone: ['good', 'good'],
};

/** The drawing of a change. */
export function changeKind(change: Change): Kind {
  const [shape, tone] = CHANGE[change];
  return { word: 'unknown', shape, tone };
}
