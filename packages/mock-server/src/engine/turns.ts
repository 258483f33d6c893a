import type { Runtime } from './runtime.js';
import type { Store } from './store.js';

/** Lets clock moves, jobs and snapshots of a tenant come one after the other, in this process and in others. */
export class Turns {
  readonly #store: Store;
  readonly #queues = new Map<Runtime, Promise<unknown>>();
  /** How much wants a tenant alone, waiting or running. */
  readonly #alone = new Map<Runtime, number>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Tells whether something wants the tenant alone: whoever can do without a turn should, and not wait. */
  isTaken(runtime: Runtime): boolean {
    return this.#alone.has(runtime);
  }

  /** Runs work in its turn; `undefined` when another process is at it and `wait` is false. */
  take<T>(runtime: Runtime, work: () => Promise<T>): Promise<T>;
  take<T>(runtime: Runtime, work: () => Promise<T>, wait: false): Promise<T | undefined>;
  take<T>(runtime: Runtime, work: () => Promise<T>, wait = true): Promise<T | undefined> {
    const before = this.#queues.get(runtime) ?? Promise.resolve();
    const mine = before.then(() => this.#store.exclusive(runtime.scope, 'jobs', work, wait));
    // Work that failed is told to whoever caused it; the next in the queue tries again.
    this.#queues.set(
      runtime,
      mine.catch(() => undefined),
    );
    return mine;
  }

  /** Runs work in its turn, and says so from now until it is done. */
  async alone<T>(runtime: Runtime, work: () => Promise<T>): Promise<T> {
    this.#alone.set(runtime, (this.#alone.get(runtime) ?? 0) + 1);
    try {
      return await this.take(runtime, work);
    } finally {
      const left = (this.#alone.get(runtime) ?? 1) - 1;
      if (left === 0) this.#alone.delete(runtime);
      else this.#alone.set(runtime, left);
    }
  }
}
