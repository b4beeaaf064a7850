//! Commands of service descriptions and their improvement sheets, one line each.

import { invoke } from '@tauri-apps/api/core';
import type { DescriptionOverview } from '../../bindings/DescriptionOverview';
import type { DescriptionSheet } from '../../bindings/DescriptionSheet';
import type { LineEdit } from '../../bindings/LineEdit';
import type { LineKey } from '../../bindings/LineKey';
import type { Portal } from '../../bindings/Portal';
import type { Lang } from '../words.svelte';

export const descriptionOverview = (service: number, lang: Lang) => invoke<DescriptionOverview>('description_overview', { service, lang });
export const descriptionSheet = (service: number, lang: Lang) => invoke<DescriptionSheet>('description_sheet', { service, lang });
/** Judges and keeps a text that a person gives; the number of the description. */
export const giveDescription = (service: number, portal: Portal, text: string) => invoke<number>('give_description', { service, portal, text });
/** Writes on a line of the sheet; the sheet as it is then. */
export const editLine = (service: number, key: LineKey, edit: LineEdit, lang: Lang) => invoke<DescriptionSheet>('edit_line', { service, key, edit, lang });
/** Asks where to save, as DOCX or HTML by the ending; the path of the file, `null` if the person changed their mind. */
export const saveSheet = (service: number, lang: Lang, title: string, fileName: string) => invoke<string | null>('save_sheet', { service, lang, title, fileName });
