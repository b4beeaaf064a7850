//! Words of the screens and of errors in the language that is in force: the catalogues `ui.ftl`, `errors.ftl`, and one per
//! group of screens in the folder `screens`.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import enErrors from '$locales/en/errors.ftl?raw';
import en from '$locales/en/ui.ftl?raw';
import lvErrors from '$locales/lv/errors.ftl?raw';
import lv from '$locales/lv/ui.ftl?raw';

const OF_SCREENS = import.meta.glob<string>('$locales/*/screens/*.ftl', { query: '?raw', import: 'default', eager: true });

export type Lang = 'lv' | 'en';

export const LANGS: readonly Lang[] = ['lv', 'en'];

const BUNDLES: Record<Lang, FluentBundle> = { lv: bundle('lv', lv, lvErrors), en: bundle('en', en, enErrors) };

let current = $state<Lang>('lv');

/** The language in force. Whoever reads it in a template or an effect follows its changes. */
export const lang = (): Lang => current;

/** Changes the language of all screens and of the document. */
export function useLang(next: Lang): void {
  current = next;
  document.documentElement.lang = next;
}

/** The text of a key, or of its attribute: `key` or `key.attribute`. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const [id = key, attribute] = key.split('.');
  const words = BUNDLES[current];
  const message = words.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern ? words.formatPattern(pattern, args ?? null) : key;
}

function bundle(language: Lang, ...sources: string[]): FluentBundle {
  const words = new FluentBundle(language, { useIsolating: false });
  const more = Object.entries(OF_SCREENS).filter(([path]) => path.includes(`/${language}/screens/`));
  for (const source of [...sources, ...more.map(([, text]) => text)]) words.addResource(new FluentResource(source));
  return words;
}
