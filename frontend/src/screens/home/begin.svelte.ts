//! Starting an audit from a screen: wait, go to the run, or keep what went wrong.

import type { AuditRequest } from '../../bindings/AuditRequest';
import * as api from '../../lib/api';
import { type AppError, asError } from '../../lib/error';
import { go } from '../../lib/place.svelte';
import { start } from '../../lib/runs.svelte';

/** An audit about to begin. */
export class Beginning {
  busy = $state(false);
  error = $state.raw<AppError>();

  /** Starts the audit that is asked for and shows it. */
  async with(request: () => Promise<AuditRequest>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = undefined;
    try {
      go({ name: 'run', audit: await start(await request()) });
    } catch (thrown) {
      this.error = asError(thrown);
    } finally {
      this.busy = false;
    }
  }

  /** Starts the audit of the demo municipality. */
  demo(): Promise<void> {
    return this.with(api.startDemo);
  }
}

/** A request with nothing but defaults. */
export const emptyRequest = (): AuditRequest => ({
  name: '',
  addresses: [],
  maxPages: null,
  include: [],
  exclude: [],
  extraHosts: [],
  delayMs: null,
  ignoreRobots: false,
  services: [],
});
