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

  /** How far the bank is ahead, as far as is known, in milliseconds. */
  get aheadMs(): number {
    return this.#aheadMs;
  }

  /**
   * Takes over the time of a `Date` header.
   *
   * @returns `true` when more is known than when the refused message was made, with the bank `aheadMs` ahead: this header or the
   * one to another call told it.
   */
  learn(date: string | undefined, aheadMs: number): boolean {
    const bankTime = date === undefined ? NaN : Date.parse(date);
    if (Math.abs(bankTime - this.now()) > toleranceMs) this.#aheadMs = bankTime - this.#environment.now();
    return this.#aheadMs !== aheadMs;
  }
}
