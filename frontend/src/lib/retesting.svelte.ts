//! Looking again at something on the spot: what is asked for, what is under way, and what came of it.

import type { RetestOf } from '../bindings/RetestOf';
import type { RetestView } from '../bindings/RetestView';
import { announce } from './announce.svelte';
import { retest } from './api/problems';
import { type AppError, asError } from './error';
import { lang, t } from './words.svelte';

/** A look on the spot. */
export class Retesting {
  busy = $state(false);
  result = $state.raw<RetestView>();
  failed = $state.raw<AppError>();

  /** Looks again, in the name that `sign` keeps; true if something came of it. */
  async look(of: RetestOf, sign: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    [this.busy, this.failed] = [true, undefined];
    announce(t('retest-busy'));
    try {
      await sign();
      this.result = await retest(of, lang());
      announce(said(this.result));
      return true;
    } catch (thrown) {
      this.failed = asError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

/** How a look ended, in one sentence. */
export const said = ({ gone, still, unproven, left }: RetestView): string => t('retest-said', { gone, still, unproven: unproven + left });
