//! Audits that go on while the window is open. They outlive the screen that shows them.

import type { AuditCounts } from '../bindings/AuditCounts';
import type { AuditEvent } from '../bindings/AuditEvent';
import type { AuditRequest } from '../bindings/AuditRequest';
import type { AuditState } from '../bindings/AuditState';
import type { PageRow } from '../bindings/PageRow';
import { announce } from './announce.svelte';
import * as api from './api';
import type { AppError } from './error';
import { lang, t } from './words.svelte';

/** How often the screen takes in what has happened. */
const TAKE_IN_MS = 250;
/** Milestones are this many judged pages apart … */
const MILESTONE_PAGES = 25;
/** … and never closer in time than this. */
const MILESTONE_MS = 15_000;
/** The most rows that a command gives at once. */
const CHUNK = 500;

const NOTHING: AuditCounts = { judged: 0, notJudged: 0, other: 0, waiting: 0, toFix: 0, toCheck: 0, advice: 0, review: 0, decided: 0 };

/** One audit as it goes on. */
export class Run {
  state = $state<AuditState>('running');
  counts = $state.raw<AuditCounts>(NOTHING);
  /** Visited pages in the order of their visits. */
  pages = $state.raw<PageRow[]>([]);
  /** What is being visited. */
  visiting = $state('');
  /** Why it stopped. */
  error = $state.raw<AppError>();

  #waiting: AuditEvent[] = [];
  #timer: number | undefined;
  #saidPages = 0;
  #saidAt = 0;

  /** Takes an event; the screen sees it with the next batch. */
  readonly hear = (event: AuditEvent): void => {
    this.#waiting.push(event);
    this.#timer ??= setTimeout(() => this.#takeIn(), TAKE_IN_MS);
  };

  /** Pages visited before this window began to listen. */
  async recall(id: number): Promise<void> {
    const known = new Map<number, PageRow>();
    for (let offset = 0; ; offset += CHUNK) {
      const part = await api.pages(id, { standing: null, service: null, isOutside: false, text: '', offset, limit: CHUNK }, lang());
      for (const row of part.rows) known.set(row.id, row);
      if (part.rows.length < CHUNK) break;
    }
    for (const row of this.pages) known.set(row.id, row);
    this.pages = [...known.values()].sort((a, b) => a.id - b.id);
  }

  #takeIn(): void {
    this.#timer = undefined;
    const events = this.#waiting.splice(0);
    const arrived: PageRow[] = [];
    for (const event of events) {
      switch (event.kind) {
        case 'visiting':
          this.visiting = event.address;
          break;
        case 'visited':
          arrived.push(event.page);
          this.counts = event.counts;
          break;
        case 'state':
          this.#enter(event.state);
          this.counts = event.counts;
          break;
        case 'failed':
          this.error = event.error;
          this.#enter('paused');
          break;
      }
    }
    if (arrived.length > 0) this.pages = [...this.pages, ...arrived];
    this.#sayMilestone();
  }

  #enter(state: AuditState): void {
    if (state === this.state) return;
    this.state = state;
    this.visiting = '';
    announce(t(SAID[state], { judged: this.counts.judged }));
  }

  #sayMilestone(): void {
    const { judged, notJudged } = this.counts;
    const now = performance.now();
    if (this.state !== 'running' || judged - this.#saidPages < MILESTONE_PAGES || now - this.#saidAt < MILESTONE_MS) return;
    [this.#saidPages, this.#saidAt] = [judged, now];
    announce(t('run-milestone', { judged, notJudged }));
  }
}

const SAID: Record<AuditState, string> = {
  running: 'run-said-running',
  paused: 'run-said-paused',
  finished: 'run-said-finished',
  cancelled: 'run-said-cancelled',
};

const runs = new Map<number, Run>();

/** Starts an audit; its id. */
export async function start(request: AuditRequest): Promise<number> {
  const run = new Run();
  const id = await api.startAudit(request, run.hear);
  runs.set(id, run);
  return id;
}

/** Goes on with a paused audit. */
export async function resume(id: number): Promise<void> {
  const run = new Run();
  await api.resumeAudit(id, run.hear);
  runs.set(id, run);
  await run.recall(id);
}

/** The audit as it goes on in this process; listens to it if this window does not yet. */
export async function follow(id: number): Promise<Run> {
  const known = runs.get(id);
  if (known) return known;
  const run = new Run();
  await api.watchAudit(id, run.hear);
  runs.set(id, run);
  await run.recall(id);
  return run;
}

/** The audit if this window listens to it. */
export const running = (id: number): Run | undefined => runs.get(id);

/** An audit that is not under way, with the pages visited so far. */
export async function recall(id: number, state: AuditState, counts: AuditCounts): Promise<Run> {
  const run = new Run();
  run.state = state;
  run.counts = counts;
  await run.recall(id);
  return run;
}
