//! Settings of this installation, and what follows from them for the window: language and theme.

import type { Settings } from '../bindings/Settings';
import * as api from './api';
import { type Lang, lang, useLang } from './words.svelte';

let settings = $state.raw<Settings>();
const darkSystem = matchMedia('(prefers-color-scheme: dark)');
darkSystem.addEventListener('change', paint);

/** The settings in force; `undefined` until they are read. */
export const preferences = (): Settings | undefined => settings;

/** Reads the settings and puts them in force. */
export async function readPreferences(): Promise<void> {
  put(await api.settings());
}

/** Saves settings and puts them in force. */
export async function savePreferences(next: Settings): Promise<void> {
  put(await api.saveSettings(next));
}

/** Changes the language and remembers it. */
export async function switchLang(next: Lang): Promise<void> {
  if (settings && next !== lang()) await savePreferences({ ...settings, language: next });
}

/** Shows the theme in force; before the settings are read it is the system's. */
export function paint(): void {
  const wished = settings?.theme ?? 'system';
  const dark = wished === 'dark' || (wished === 'system' && darkSystem.matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

function put(next: Settings): void {
  settings = next;
  useLang(next.language === 'en' ? 'en' : 'lv');
  paint();
}
