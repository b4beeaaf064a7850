//! What a command can fail with, and the words that the catalogue of errors has for it.

import type { Error as AppError } from '../bindings/Error';
import { t } from './words.svelte';

export type { AppError };

/** Whatever was thrown, as the error that screens show. */
export function asError(thrown: unknown): AppError {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'key' in thrown) return thrown as AppError;
  return { code: 'internal', key: 'crash', detail: String(thrown), suggestion: null };
}

/** What happened. */
export const whatHappened = (error: AppError): string => t(error.key, names(error));

/** What to do about it. */
export const whatToDo = (error: AppError): string => t(`${error.key}.do`, names(error));

/** Messages name what they are about by different names; it is always the same. */
function names({ detail }: AppError): Record<string, string> {
  return { address: detail, path: detail, host: detail, pattern: detail, rule: detail, detail };
}
