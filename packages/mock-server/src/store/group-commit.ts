import { StoreUnavailable } from '../engine/store.js';
import type { EncodedUnit } from './encoded-unit.js';

/** Says by unit, in order: why it was refused, or nothing where it was kept. */
export type Refusals = readonly (Error | undefined)[];

/** Writes units in one transaction; a rejection says that none was kept. */
export type WriteBatch = (units: readonly EncodedUnit[]) => Promise<Refusals>;

/**
 * Writes units together. When the database refuses their transaction, the batch is written in halves, down to the one
 * unit that the database cannot take: its neighbours are kept.
 */
export const writeInParts = async (units: readonly EncodedUnit[], write: WriteBatch): Promise<Refusals> => {
  try {
    return await write(units);
  } catch (error) {
    if (error instanceof StoreUnavailable || units.length === 1) return units.map(() => error as Error);
    const middle = units.length >> 1;
    const first = await writeInParts(units.slice(0, middle), write);
    return [...first, ...(await writeInParts(units.slice(middle), write))];
  }
};

interface Waiting {
  readonly unit: EncodedUnit;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Commits units in groups. */
export interface GroupCommit {
  readonly commit: (unit: EncodedUnit) => Promise<void>;
  /** Waits until nothing is under way. */
  readonly idle: () => Promise<void>;
}

/** Most units of one transaction: more make it longer for all of them and save little. */
const MOST_UNITS = 256;
/** Groups under way at a time: while one is written, the callers of the other go on and bring the next. */
const GROUPS = 2;
/** From so many units on, what came together goes in two groups, so that there are two. */
const WORTH_SPLITTING = 16;

/** Creates a group commit: units that arrive while groups are being written go into the next. */
export const createGroupCommit = (write: WriteBatch): GroupCommit => {
  let queue: Waiting[] = [];
  let running = 0;
  let planned = false;
  let idle: (() => void)[] = [];
  const plan = (): void => {
    if (planned || running >= GROUPS || queue.length === 0) return;
    planned = true;
    // One turn of the event loop, so that units which belong together meet.
    setImmediate(() => {
      planned = false;
      void send();
    });
  };
  const send = async (): Promise<void> => {
    const splits = running === 0 && queue.length >= WORTH_SPLITTING;
    const size = Math.min(MOST_UNITS, splits ? Math.ceil(queue.length / 2) : queue.length);
    const group = queue.slice(0, size);
    queue = queue.slice(size);
    running += 1;
    plan();
    const units = group.map(({ unit }) => unit);
    settle(group, await writeInParts(units, write));
    running -= 1;
    plan();
    if (running > 0 || queue.length > 0) return;
    for (const resolve of idle) resolve();
    idle = [];
  };
  return {
    commit: (unit) =>
      new Promise((resolve, reject) => {
        queue.push({ unit, resolve, reject });
        plan();
      }),
    idle: () =>
      running === 0 && queue.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => idle.push(() => resolve())),
  };
};

const settle = (group: readonly Waiting[], refusals: Refusals): void => {
  for (const [index, { resolve, reject }] of group.entries()) {
    const refusal = refusals[index];
    if (refusal === undefined) resolve();
    else reject(refusal);
  }
};
