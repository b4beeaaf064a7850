//! What a command can fail with.

import type { Error as AppError } from '../bindings/Error';

export type { AppError };

/** Whatever was thrown, as the error that screens show. */
export function asError(thrown: unknown): AppError {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'detail' in thrown) return thrown as AppError;
  return { code: 'internal', detail: String(thrown) };
}
