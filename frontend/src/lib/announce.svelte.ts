//! One polite voice for screen readers; the shell holds its live region.

let text = $state('');

/** What was said last. */
export const announcement = (): string => text;

/** Says something once; the same words twice are said twice. */
export function announce(words: string): void {
  text = text === words ? `${words}\u{a0}` : words;
}
