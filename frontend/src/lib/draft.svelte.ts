//! A text that is being written: kept as long as the window is open, until it is saved.

import { draft, dropDraft, keepDraft } from './drafts';

/** What is typed in one place. */
export class Draft {
  readonly #place: string;
  #text = $state('');

  /** What was typed there and not saved, else `first`. */
  constructor(place: string, first = '') {
    this.#place = place;
    this.#text = draft(place) ?? first;
  }

  get text(): string {
    return this.#text;
  }

  set text(typed: string) {
    this.#text = typed;
    keepDraft(this.#place, typed);
  }

  /** What was typed is saved; if more was typed since, that stays. */
  saved(text: string): void {
    dropDraft(this.#place, text);
    if (this.#text === text) this.#text = '';
  }
}
