//! Closed lists of the programme, each value with its drawing; their words come with the data.

import type { CheckLine } from '../bindings/CheckLine';
import type { DefinitionLine } from '../bindings/DefinitionLine';
import type { ProgrammeRow } from '../bindings/ProgrammeRow';
import type { ProgrammeSlot } from '../bindings/ProgrammeSlot';
import type { StandingKind } from '../bindings/StandingKind';
import type { Kind } from './kinds';

type Drawing = Pick<Kind, 'shape' | 'tone'>;

export const STAGE: Record<ProgrammeRow['stage'], Drawing> = {
  notBegun: { shape: 'empty', tone: 'quiet' },
  evaluated: { shape: 'look', tone: 'advice' },
  prepared: { shape: 'plus', tone: 'advice' },
  submitted: { shape: 'next', tone: 'advice' },
  published: { shape: 'open', tone: 'accent' },
  formMade: { shape: 'services', tone: 'accent' },
  verified: { shape: 'good', tone: 'good' },
};

export const STANDS: Record<StandingKind, Drawing> = {
  holds: { shape: 'good', tone: 'good' },
  brokenAgain: { shape: 'fix', tone: 'fix' },
  notProven: { shape: 'check', tone: 'check' },
};

export const PLACE: Record<ProgrammeSlot['place'], Drawing> = {
  counted: { shape: 'good', tone: 'good' },
  inVerification: { shape: 'look', tone: 'accent' },
  planned: { shape: 'next', tone: 'advice' },
  free: { shape: 'empty', tone: 'quiet' },
};

export const VERDICT: Record<DefinitionLine['verdict'], Drawing> = {
  met: { shape: 'good', tone: 'good' },
  notMet: { shape: 'fix', tone: 'fix' },
  notProven: { shape: 'check', tone: 'check' },
};

/** Answers to a line, in the order in which they are offered. */
export const ANSWERS: { value: NonNullable<CheckLine['verdict']>; word: string }[] = [
  { value: 'yes', word: 'check-yes' },
  { value: 'no', word: 'check-no' },
  { value: 'notApplicable', word: 'check-not-applicable' },
];

/** Parts of the programme that can be looked at alone. */
export const PROGRAMME_PARTS = ['counted', 'alarms', 'verification', 'planned', 'rest'] as const;
export type ProgrammePart = (typeof PROGRAMME_PARTS)[number];

/** The part that a service belongs to, alarms aside. */
export function partOf(row: ProgrammeRow): Exclude<ProgrammePart, 'alarms'> {
  if (row.counted !== null) return 'counted';
  if (row.planned === null) return 'rest';
  return row.stage === 'formMade' || row.stage === 'verified' ? 'verification' : 'planned';
}
