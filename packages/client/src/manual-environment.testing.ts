import type { Environment, Possession } from './environment.js';

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** How a promise ended. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** Proofs that take no time and say what they are for: real ones are computed elsewhere while time stands still. */
export const plainPossession: Possession = {
  createKey: () =>
    Promise.resolve({
      prove: ({ method, url, accessToken, nonce, jti }) =>
        Promise.resolve([method, url, accessToken ?? '-', nonce ?? '-', jti].join(' ')),
    }),
  digest: (body) => Promise.resolve(`length=${String(body.length)}`),
};

/** An environment whose time stands still until a test moves it. */
export class ManualEnvironment implements Environment {
  /** What `random` gives. */
  chance = 0.5;
  readonly possession = plainPossession;
  #now = Date.parse('2026-11-22T10:00:00+08:00');
  #timers = new Set<Timer>();
  #uuids = 0;

  now(): number {
    return this.#now;
  }

  schedule(run: () => void, ms: number): () => void {
    const timer = { due: this.#now + ms, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  random(): number {
    return this.chance;
  }

  uuid(): string {
    this.#uuids += 1;
    return `00000000-0000-4000-8000-${String(this.#uuids).padStart(12, '0')}`;
  }

  /** Timers that still run. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Lets everything happen that needs no time. */
  async flush(): Promise<void> {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  /** Moves time on, stopping at every timer on the way. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await this.flush();
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) {
      this.#now = Math.max(this.#now, next.due);
      this.#timers.delete(next);
      next.run();
      await this.flush();
    }
    this.#now = until;
  }

  /** Moves time on from timer to timer until a promise has ended. @throws Error when it never does. */
  async finish<T>(promise: Promise<T>): Promise<Outcome<T>> {
    let outcome: Outcome<T> | undefined;
    void promise.then(
      (value) => (outcome = { ok: true, value }),
      (error: unknown) => (outcome = { ok: false, error }),
    );
    await this.flush();
    for (let steps = 0; outcome === undefined && steps < 1000; steps += 1) {
      const next = this.#next(Infinity);
      if (next === undefined) throw new Error('The promise waits for something that no timer brings.');
      await this.advance(next.due - this.#now);
    }
    if (outcome === undefined) throw new Error('The promise does not end.');
    return outcome;
  }

  #next(until: number): Timer | undefined {
    return [...this.#timers].sort((a, b) => a.due - b.due).find(({ due }) => due <= until);
  }
}
