//! What was typed and could not be saved yet: kept as long as the window is open, so that no place a person goes to loses it.

const drafts = new Map<string, string>();

/** What was typed there and is not saved, if anything is. */
export const draft = (place: string): string | undefined => drafts.get(place);

/** Remembers what was typed. */
export function keepDraft(place: string, text: string): void {
  drafts.set(place, text);
}

/** Forgets it, once it is saved; not if something else was typed since. */
export function dropDraft(place: string, text: string): void {
  if (drafts.get(place) === text) drafts.delete(place);
}
