//! Closed lists of the contract, each value with its words and its drawing.

import type { AuditState } from '../bindings/AuditState';
import type { Channel } from '../bindings/Channel';
import type { ImpactView } from '../bindings/ImpactView';
import type { DecisionForce } from '../bindings/DecisionForce';
import type { DecisionKind } from '../bindings/DecisionKind';
import type { Effort } from '../bindings/Effort';
import type { PlaceVerdict } from '../bindings/PlaceVerdict';
import type { ProblemState } from '../bindings/ProblemState';
import type { Responsible } from '../bindings/Responsible';
import type { LineState } from '../bindings/LineState';
import type { Portal } from '../bindings/Portal';
import type { RowChange } from '../bindings/RowChange';
import type { Standing } from '../bindings/Standing';
import type { Urgency } from '../bindings/Urgency';
import type { UserGroup } from '../bindings/UserGroup';
import type { Shape } from '../ui/shapes';

/** Colour of a kind, one of the tokens. */
export type Tone = 'fix' | 'check' | 'advice' | 'good' | 'quiet' | 'line' | 'accent';

export interface Kind {
  word: string;
  shape: Shape;
  tone: Tone;
}

export const URGENCY: Record<Urgency, Kind> = {
  toFix: { word: 'to-fix', shape: 'fix', tone: 'fix' },
  toCheck: { word: 'to-check', shape: 'check', tone: 'check' },
  advice: { word: 'advice', shape: 'advice', tone: 'advice' },
  review: { word: 'to-review', shape: 'look', tone: 'quiet' },
};

export const STATE: Record<AuditState, Kind> = {
  running: { word: 'state-running', shape: 'running', tone: 'accent' },
  paused: { word: 'state-paused', shape: 'paused', tone: 'check' },
  finished: { word: 'state-finished', shape: 'good', tone: 'quiet' },
  cancelled: { word: 'state-cancelled', shape: 'stop', tone: 'quiet' },
};

export const STANDING: Record<Standing, Kind> = {
  judged: { word: 'standing-judged', shape: 'good', tone: 'quiet' },
  notJudged: { word: 'standing-not-judged', shape: 'check', tone: 'check' },
  other: { word: 'standing-other', shape: 'none', tone: 'quiet' },
};

export const IMPACT: Record<ImpactView, string> = {
  blocks: 'impact-blocks',
  hinders: 'impact-hinders',
  annoys: 'impact-annoys',
};

const UNKNOWN: Kind = { word: 'unknown', shape: 'empty', tone: 'quiet' };

const CRITERION: Partial<Record<string, Kind>> = {
  notMet: { word: 'criterion-not-met', shape: 'fix', tone: 'fix' },
  needsReview: { word: 'criterion-needs-review', shape: 'check', tone: 'check' },
  met: { word: 'criterion-met', shape: 'good', tone: 'good' },
  notApplicable: { word: 'criterion-not-applicable', shape: 'none', tone: 'quiet' },
  notChecked: { word: 'criterion-not-checked', shape: 'empty', tone: 'quiet' },
};

/** Statuses of criteria in the order in which they are shown. */
export const CRITERION_STATUSES = ['notMet', 'needsReview', 'met', 'notApplicable', 'notChecked'] as const;

/** The kind of a criterion's status. */
export const criterionKind = (status: string): Kind => CRITERION[status] ?? UNKNOWN;

const OUTCOME: Partial<Record<string, Kind>> = {
  failed: { word: 'outcome-failed', shape: 'fix', tone: 'fix' },
  cantTell: { word: 'outcome-cant-tell', shape: 'check', tone: 'check' },
  untested: { word: 'outcome-untested', shape: 'empty', tone: 'check' },
  passed: { word: 'outcome-passed', shape: 'good', tone: 'good' },
  inapplicable: { word: 'outcome-inapplicable', shape: 'none', tone: 'quiet' },
};

/** Outcomes of rules in the order in which they are shown. */
export const OUTCOMES = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable'] as const;

/** The kind of a rule's outcome. */
export const outcomeKind = (outcome: string): Kind => OUTCOME[outcome] ?? UNKNOWN;

export const CHANNEL: Record<Channel, string> = {
  unknown: 'channel-unknown',
  none: 'channel-none',
  eAddress: 'channel-e-address',
  ep155: 'channel-ep155',
  ownForm: 'channel-own-form',
  epakalpojumi: 'channel-epakalpojumi',
};

export const CHANGE: Record<RowChange, Kind> = {
  added: { word: 'change-added', shape: 'plus', tone: 'good' },
  changed: { word: 'change-changed', shape: 'advice', tone: 'advice' },
  same: { word: 'change-same', shape: 'none', tone: 'quiet' },
};

const STAGE: Partial<Record<string, string>> = {
  stable: 'stage-stable',
  trial: 'stage-trial',
  advice: 'stage-advice',
  varam: 'stage-varam',
  part: 'stage-part',
};

/** The word of a rule's stage. */
export const stageWord = (stage: string): string => STAGE[stage] ?? 'unknown';

/** The principles of WCAG by the first digit of a criterion's number. */
export const PRINCIPLES: readonly { digit: string; word: string }[] = [
  { digit: '1', word: 'principle-1' },
  { digit: '2', word: 'principle-2' },
  { digit: '3', word: 'principle-3' },
  { digit: '4', word: 'principle-4' },
];

const ASPECTS = ['aspect-1', 'aspect-2', 'aspect-3', 'aspect-4', 'aspect-5', 'aspect-6', 'aspect-7', 'aspect-8', 'aspect-9', 'aspect-10', 'aspect-11'];

/** The word of a VARAM aspect. */
export const aspectWord = (aspect: number): string => ASPECTS[aspect - 1] ?? 'unknown';

export const PROBLEM_STATE: Record<ProblemState, Kind> = {
  open: { word: 'problem-open', shape: 'empty', tone: 'fix' },
  working: { word: 'problem-working', shape: 'running', tone: 'accent' },
  ready: { word: 'problem-ready', shape: 'check', tone: 'check' },
  fixed: { word: 'problem-fixed', shape: 'good', tone: 'good' },
  cannotFix: { word: 'problem-cannot-fix', shape: 'stop', tone: 'quiet' },
  suppliers: { word: 'problem-suppliers', shape: 'next', tone: 'check' },
  deferred: { word: 'problem-deferred', shape: 'paused', tone: 'quiet' },
  answered: { word: 'problem-answered', shape: 'good', tone: 'quiet' },
  removed: { word: 'problem-removed', shape: 'none', tone: 'quiet' },
};

/** True for a state in which nothing is left to do, as far as is known. */
export const isSettledState = (state: ProblemState): boolean => state === 'fixed' || state === 'answered' || state === 'removed';

export const RESPONSIBLE: Record<Responsible, string> = {
  ourContent: 'responsible-our-content',
  supplier: 'responsible-supplier',
  documentAuthor: 'responsible-document-author',
  latvijaLv: 'responsible-latvija-lv',
};

export const EFFORT: Record<Effort, string> = { small: 'effort-small', medium: 'effort-medium', large: 'effort-large' };

export const GROUP: Record<UserGroup, string> = {
  blind: 'group-blind',
  lowVision: 'group-low-vision',
  keyboard: 'group-keyboard',
  deaf: 'group-deaf',
  cognitive: 'group-cognitive',
  seizures: 'group-seizures',
};

export const DECISION: Record<DecisionKind, string> = {
  dismissed: 'decision-dismissed',
  deferred: 'decision-deferred',
  cannotFix: 'decision-cannot-fix',
  suppliers: 'decision-suppliers',
  confirmed: 'decision-confirmed',
  meets: 'decision-meets',
  notApplicable: 'decision-not-applicable',
  withdrawn: 'decision-withdrawn',
};

export const FORCE: Record<DecisionForce, string> = {
  inForce: 'force-in-force',
  expired: 'force-expired',
  changed: 'force-changed',
  replaced: 'force-replaced',
  notFound: 'force-not-found',
};

export const VERDICT: Record<PlaceVerdict, Kind> = {
  still: { word: 'verdict-still', shape: 'fix', tone: 'fix' },
  gone: { word: 'verdict-gone', shape: 'good', tone: 'good' },
  notReached: { word: 'verdict-not-reached', shape: 'check', tone: 'check' },
  notRun: { word: 'verdict-not-run', shape: 'check', tone: 'check' },
  ruleChanged: { word: 'verdict-rule-changed', shape: 'check', tone: 'check' },
};

/** How far a line of an improvement sheet is. */
export const LINE_STATE: Record<LineState, Kind> = {
  found: { word: 'line-state-found', shape: 'fix', tone: 'check' },
  prepared: { word: 'line-state-prepared', shape: 'running', tone: 'accent' },
  submitted: { word: 'line-state-submitted', shape: 'next', tone: 'accent' },
  published: { word: 'line-state-published', shape: 'open', tone: 'accent' },
  seen: { word: 'line-state-seen', shape: 'good', tone: 'good' },
  gone: { word: 'line-state-gone', shape: 'none', tone: 'quiet' },
  kept: { word: 'line-state-kept', shape: 'none', tone: 'quiet' },
};

/** True for a line on which nothing is left to do. */
export const isDone = (state: LineState): boolean => state === 'seen' || state === 'gone' || state === 'kept';

export const PORTAL: Record<Portal, string> = {
  site: 'portal-site',
  latvija: 'portal-latvija',
  epakalpojumi: 'portal-epakalpojumi',
  draft: 'portal-draft',
};
