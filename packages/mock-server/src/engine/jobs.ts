import { auditJob } from './audit.js';
import type { Context, JobHandler } from './context.js';
import { decide } from './decide.js';
import type { BankEvent } from './ports.js';
import { scopeOf, type Advance, type Runtime } from './runtime.js';
import { jobRecordId, systemKinds, type Job, type Scope, type Store, type StoredRecord } from './store.js';
import type { Committed, Unit } from './unit.js';

/** What working off jobs needs. */
export interface JobParts {
  readonly store: Store;
  readonly runtime: Runtime;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** Makes the context of a job: the caller is the bank and `now` the time at which the job is due. */
  readonly contextAt: (unit: Unit, scope: Scope, now: number) => Context;
  /**
   * Told what each job has changed when it is true, and when it was due, before the next job begins. Answers with what
   * telling others has caused.
   */
  readonly publish: (kept: Committed, dueAt: number) => Promise<readonly BankEvent[]>;
}

/** A job with the unit that it belongs to. */
interface Due {
  readonly scope: Scope;
  readonly record: StoredRecord;
  readonly job: Job;
}

/** Where working off jobs has ended. */
export interface JobRun {
  /** Events caused, oldest first. */
  readonly events: readonly BankEvent[];
  /** Moment to which the clock may move, milliseconds since 1970. */
  readonly reached: number;
}

/**
 * Works off every job that is due up to a moment, in the order time, priority, id; each sees its own due time as now.
 * A job that a job schedules takes its place in the same order.
 *
 * @param limit - Jobs to work off at most; what is left is due still.
 */
export const runDueJobs = async (parts: JobParts, wish: Advance, limit = Infinity): Promise<JobRun> => {
  const { runtime } = parts;
  const caused: BankEvent[] = [];
  let reached = runtime.clock.now();
  for (let done = 0; done < limit; done += 1) {
    const [due] = await lookAhead(parts, 1);
    if (due === undefined || due.job.dueAt > wish.to)
      return { events: caused, reached: wish.untilIdle === true ? reached : wish.to };
    const kept = await runJob(parts, due);
    const events = [...kept.events, ...(await parts.publish(kept, due.job.dueAt))];
    caused.push(...events);
    reached = Math.max(reached, due.job.dueAt);
    if (wish.stopAt !== undefined && events.some(wish.stopAt)) break;
  }
  return { events: caused, reached };
};

/** Jobs that are looked at together. */
const BATCH = 64;

/**
 * Works off some of what is due on a running clock: jobs of one step together, those of one subject one after the other. In
 * real time nothing tells two customers' jobs of one moment apart, and one after the other they would pile up under load.
 *
 * @param rounds - Batches to work off at most; what is left is due still.
 */
export const runDueTogether = async (parts: JobParts, until: number, rounds: number): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) {
    const ready = (await lookAhead(parts, BATCH)).filter(({ job }) => job.dueAt <= until);
    const step = ready.filter(({ job }) => job.priority === ready[0]?.job.priority);
    if (step.length === 0) return;
    const bySubject = groupBySubject(step);
    await Promise.all([...bySubject.values()].map((jobs) => runInOrder(parts, jobs)));
  }
};

const groupBySubject = (jobs: readonly Due[]): ReadonlyMap<string, readonly Due[]> => {
  const groups = new Map<string, Due[]>();
  for (const due of jobs) groups.set(due.job.subject, [...(groups.get(due.job.subject) ?? []), due]);
  return groups;
};

const runInOrder = async (parts: JobParts, jobs: readonly Due[]): Promise<void> => {
  for (const due of jobs) await parts.publish(await runJob(parts, due), due.job.dueAt);
};

/** Lists the first jobs of all units, in order, and notes when the first is due. */
const lookAhead = async ({ store, runtime }: JobParts, limit: number): Promise<readonly Due[]> => {
  const { scheduled } = runtime;
  const page = { limit, order: 'oldest-first' as const };
  const listed = await Promise.all(
    runtime.units.map(async (unit): Promise<readonly Due[]> => {
      const scope = scopeOf(runtime, unit);
      const { records } = await store.list(scope, systemKinds.job, 'state', 'DUE', page);
      return records.map((record) => ({ scope, record, job: record.body as Job }));
    }),
  );
  const all = listed.flat().sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  // A job that was scheduled while the list was read may be missing in it.
  runtime.nextDue = scheduled === runtime.scheduled ? (all[0]?.job.dueAt ?? Infinity) : 0;
  return all.slice(0, limit);
};

const runJob = async (parts: JobParts, { scope, record, job }: Due): Promise<Committed> => {
  const handler = parts.handlers[job.kind];
  if (handler === undefined) throw new TypeError(`No handler for jobs of kind ${job.kind}.`);
  return decide(parts.store, scope, async (unit) => {
    const ctx = parts.contextAt(unit, scope, job.dueAt);
    await handler(job.subject, ctx);
    auditJob(ctx, unit, job);
    // Done in the same unit: a job that has worked cannot work twice.
    unit.putRaw({
      kind: systemKinds.job,
      id: jobRecordId(job),
      expectedVersion: record.version,
      body: job,
      keys: { state: 'DONE' },
    });
  });
};
