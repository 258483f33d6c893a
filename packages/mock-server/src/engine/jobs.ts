import type { Context, JobHandler } from './context.js';
import { decide } from './decide.js';
import type { BankEvent } from './ports.js';
import type { Runtime } from './runtime.js';
import { jobRecordId, systemKinds, type Job, type Store, type StoredRecord } from './store.js';
import type { Unit } from './unit.js';

/** What working off jobs needs. */
export interface JobParts {
  readonly store: Store;
  readonly runtime: Runtime;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** Makes the context of a job: the caller is the bank and `now` the time at which the job is due. */
  readonly contextAt: (unit: Unit, now: number) => Context;
}

/**
 * Works off every job that is due up to a moment, in the order time, priority, id; each sees its own due time as now.
 * A job that a job schedules takes its place in the same order.
 *
 * @returns The events caused, oldest first.
 */
export const runDueJobs = async (parts: JobParts, until: number): Promise<readonly BankEvent[]> => {
  const caused: BankEvent[] = [];
  for (;;) {
    const due = await firstJob(parts);
    if (due === undefined || (due.body as Job).dueAt > until) return caused;
    caused.push(...(await runJob(parts, due)));
  }
};

const firstJob = async ({ store, runtime }: JobParts): Promise<StoredRecord | undefined> => {
  const page = { limit: 1, order: 'oldest-first' as const };
  const { records } = await store.list(runtime.scope, systemKinds.job, 'state', 'DUE', page);
  return records[0];
};

const runJob = async (parts: JobParts, due: StoredRecord): Promise<readonly BankEvent[]> => {
  const job = due.body as Job;
  const handler = parts.handlers[job.kind];
  if (handler === undefined) throw new TypeError(`No handler for jobs of kind ${job.kind}.`);
  const { events } = await decide(parts.store, parts.runtime.scope, async (unit) => {
    await handler(job.subject, parts.contextAt(unit, job.dueAt));
    // Done in the same unit: a job that has worked cannot work twice.
    unit.putRaw({
      kind: systemKinds.job,
      id: jobRecordId(job),
      expectedVersion: due.version,
      body: job,
      keys: { state: 'DONE' },
    });
  });
  return events;
};
