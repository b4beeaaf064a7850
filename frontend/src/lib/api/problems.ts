//! Commands of problems, one line each.

import { invoke } from '@tauri-apps/api/core';
import type { DecisionRequest } from '../../bindings/DecisionRequest';
import type { DecisionView } from '../../bindings/DecisionView';
import type { LetterRequest } from '../../bindings/LetterRequest';
import type { LetterText } from '../../bindings/LetterText';
import type { ProblemList } from '../../bindings/ProblemList';
import type { ProblemQuery } from '../../bindings/ProblemQuery';
import type { ProblemState } from '../../bindings/ProblemState';
import type { ProblemView } from '../../bindings/ProblemView';
import type { Responsible } from '../../bindings/Responsible';
import type { RetestOf } from '../../bindings/RetestOf';
import type { RetestView } from '../../bindings/RetestView';
import type { Lang } from '../words.svelte';

export const problems = (query: ProblemQuery, lang: Lang) => invoke<ProblemList>('problems', { query, lang });
export const problem = (component: string, lang: Lang) => invoke<ProblemView>('problem', { component, lang });
/** Says what a person does about a problem; that it is fixed only a check says. */
export const moveProblem = (component: string, to: ProblemState, note: string) => invoke<null>('move_problem', { component, to, note });
export const assignProblem = (component: string, responsible: Responsible, note: string) => invoke<null>('assign_problem', { component, responsible, note });
export const decide = (request: DecisionRequest) => invoke<number[]>('decide', { request });
export const decisions = (lang: Lang) => invoke<DecisionView[]>('decisions', { lang });
/** Fetches and judges again; seconds. */
export const retest = (of: RetestOf, lang: Lang) => invoke<RetestView>('retest', { of, lang });
/** What came of the last look at a page or a service; `null` if there was none yet. */
export const lastRetest = (of: RetestOf, lang: Lang) => invoke<RetestView | null>('last_retest', { of, lang });
/** Says that a page was taken down for good, or takes that back. */
export const removePage = (address: string, reason: string) => invoke<null>('remove_page', { address, reason });
export const restorePage = (address: string, reason: string) => invoke<null>('restore_page', { address, reason });
export const letterText = (request: LetterRequest, lang: Lang) => invoke<LetterText>('letter_text', { request, lang });
/** Asks where to save the letter; the path of the file, `null` if the person changed their mind. */
export const saveLetter = (request: LetterRequest, lang: Lang, title: string, fileName: string) =>
  invoke<string | null>('save_letter', { request, lang, title, fileName });
