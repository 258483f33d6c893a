import type { Environment } from '../environment.js';

/** The `Date` header tells whole seconds, and the reply took its time: less than this is no difference. */
const toleranceMs = 5000;

/** The real time as the bank sees it. A server whose clock is wrong learns from a refusal by how much. */
export class BankClock {
  readonly #environment: Environment;
  #aheadMs = 0;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#environment.now() + this.#aheadMs;
  }

  /** Takes over the time of a `Date` header. @returns `false` when it tells nothing new. */
  learn(date: string | undefined): boolean {
    const bankTime = date === undefined ? NaN : Date.parse(date);
    if (Number.isNaN(bankTime) || Math.abs(bankTime - this.now()) <= toleranceMs) return false;
    this.#aheadMs = bankTime - this.#environment.now();
    return true;
  }
}
