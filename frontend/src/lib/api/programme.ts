//! Commands of the programme, one line each.

import { invoke } from '@tauri-apps/api/core';
import type { CouncilFormat } from '../../bindings/CouncilFormat';
import type { NewAnswer } from '../../bindings/NewAnswer';
import type { ProgrammeBoard } from '../../bindings/ProgrammeBoard';
import type { ProgrammeService } from '../../bindings/ProgrammeService';
import type { Lang } from '../words.svelte';

export const programme = (lang: Lang) => invoke<ProgrammeBoard>('programme', { lang });
export const programmeService = (id: number, lang: Lang) => invoke<ProgrammeService>('programme_service', { id, lang });
export const answerChecklist = (id: number, answers: NewAnswer[]) => invoke<null>('answer_checklist', { id, answers });
/** Counts a service; fails with every reason if it does not meet the definition. */
export const signService = (id: number, note: string, lang: Lang) => invoke<null>('sign_service', { id, note, lang });
export const withdrawSignOff = (id: number, reason: string) => invoke<null>('withdraw_sign_off', { id, reason });
export const tellBefore = (id: number, told: string) => invoke<null>('tell_before', { id, told });
export const planService = (id: number, year: number | null) => invoke<null>('plan_service', { id, year });
export const setTarget = (year: number, target: number, reason: string) => invoke<null>('set_target', { year, target, reason });
/** Asks where to save; the path of the file, `null` if the person changed their mind. */
export const saveCouncilReport = (year: number, format: CouncilFormat, lang: Lang, title: string, fileName: string) =>
  invoke<string | null>('save_council_report', { year, format, lang, title, fileName });
