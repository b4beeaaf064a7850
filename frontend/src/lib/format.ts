//! Numbers, times and sizes as the language writes them; the same forms as in reports.

import type { Lang } from './words.svelte';

const NO_BREAK_SPACE = '\u{a0}';

/** `12 345` in Latvian, `12,345` in English. */
export const number = (lang: Lang, value: number): string => new Intl.NumberFormat(lang).format(value);

/** Day and minute in the time zone of this computer: `21.11.2026. plkst. 14.05`, `21 November 2026, 14:05`. */
export function dateTime(lang: Lang, millis: number): string {
  const at = new Date(millis);
  const two = (value: number) => String(value).padStart(2, '0');
  if (lang === 'lv') {
    const day = `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()}.`;
    return `${day} plkst.${NO_BREAK_SPACE}${two(at.getHours())}.${two(at.getMinutes())}`;
  }
  const month = new Intl.DateTimeFormat('en', { month: 'long' }).format(at);
  return `${at.getDate()} ${month} ${at.getFullYear()}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** A day: `21.11.2026.`, `21/11/2026`. */
export function day(lang: Lang, millis: number): string {
  const at = new Date(millis);
  const two = (value: number) => String(value).padStart(2, '0');
  const [day, month, year] = [two(at.getDate()), two(at.getMonth() + 1), at.getFullYear()];
  return lang === 'lv' ? `${day}.${month}.${year}.` : `${day}/${month}/${year}`;
}

/** A number of bytes in kB or MB. */
export function size(lang: Lang, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value)}${NO_BREAK_SPACE}${unit}`;
}

/** A duration in seconds. */
export const seconds = (lang: Lang, millis: number): string =>
  `${new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(millis / 1000)}${NO_BREAK_SPACE}s`;

/** An address without what every address has. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** A text without the marks of code in it, for headings and labels. */
export const plain = (text: string): string => text.replaceAll('`', '');

/** A name for a file: `parauga-novads-2026-11-21.html`. */
export function fileName(name: string, millis: number, extension: string): string {
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `${words || 'slieksnis'}-${new Date(millis).toISOString().slice(0, 10)}.${extension}`;
}
