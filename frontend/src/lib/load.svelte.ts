//! Data that a screen asks for, and asks for again when what it depends on changes.

import { type AppError, asError } from './error';

/**
 * What is known of something asked for. The last value stays while a newer one is on its way; it also stays if asking for
 * the same again fails, so that nothing half-written on the screen is lost.
 */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: AppError | undefined;
  readonly busy: boolean;
  /** Asks again. */
  again(): void;
}

/** Asks now and whenever anything reactive that `ask` reads has changed. Call it while a component is set up. */
export function load<T>(ask: () => Promise<T>): Loaded<T> {
  let value = $state.raw<T>();
  let error = $state.raw<AppError>();
  let busy = $state(true);
  let round = $state(0);
  let asked = 0;
  $effect(() => {
    const isSame = round !== asked;
    asked = round;
    let stale = false;
    busy = true;
    ask().then(
      (answer) => {
        if (stale) return;
        [value, error, busy] = [answer, undefined, false];
      },
      (thrown: unknown) => {
        if (stale) return;
        if (!isSame) value = undefined;
        [error, busy] = [asError(thrown), false];
      },
    );
    return () => {
      stale = true;
    };
  });
  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get busy() {
      return busy;
    },
    again() {
      round += 1;
    },
  };
}
