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

/** Creates a group commit: units that arrive while one group is being written go into the next. */
export const createGroupCommit = (write: WriteBatch): GroupCommit => {
  let queue: Waiting[] = [];
  let running: Promise<void> | undefined;
  const take = (): readonly Waiting[] => {
    const taken = queue.slice(0, MOST_UNITS);
    queue = queue.slice(MOST_UNITS);
    return taken;
  };
  const start = (group: readonly Waiting[]): Promise<Refusals> =>
    group.length === 0
      ? Promise.resolve([])
      : writeInParts(
          group.map(({ unit }) => unit),
          write,
        );
  const run = async (): Promise<void> => {
    // One turn of the event loop, so that units which belong together meet.
    await new Promise((resolve) => setImmediate(resolve));
    let group = take();
    let writing = start(group);
    while (group.length > 0) {
      const refusals = await writing;
      // The next group is on its way before the callers of this one go on: their work runs beside its writing.
      const next = take();
      writing = start(next);
      settle(group, refusals);
      group = next;
    }
    running = queue.length > 0 ? run() : undefined;
  };
  return {
    commit: (unit) =>
      new Promise((resolve, reject) => {
        queue.push({ unit, resolve, reject });
        running ??= run();
      }),
    idle: async () => {
      while (running !== undefined) await running;
    },
  };
};

const settle = (group: readonly Waiting[], refusals: Refusals): void => {
  for (const [index, { resolve, reject }] of group.entries()) {
    const refusal = refusals[index];
    if (refusal === undefined) resolve();
    else reject(refusal);
  }
};
