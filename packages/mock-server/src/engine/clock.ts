/** Says how a clock starts. */
export type ClockStart = { readonly mode: 'RUNNING' } | { readonly mode: 'FROZEN'; readonly at: number };

/** The clock of one tenant: real time with an offset, or standing still. It never goes back. */
export class BankClock {
  readonly #realNow: () => number;
  #mode: 'RUNNING' | 'FROZEN';
  #offset = 0;
  #floor: number;

  constructor(realNow: () => number, start: ClockStart) {
    this.#realNow = realNow;
    this.#mode = start.mode;
    this.#floor = start.mode === 'FROZEN' ? start.at : realNow();
  }

  /** Whether the clock runs. */
  get mode(): 'RUNNING' | 'FROZEN' {
    return this.#mode;
  }

  /** Returns the bank's time in milliseconds since 1970. */
  now(): number {
    if (this.#mode === 'RUNNING') this.#floor = Math.max(this.#floor, this.#realNow() + this.#offset);
    return this.#floor;
  }

  /** Stops or restarts the clock where it stands. */
  setMode(mode: 'RUNNING' | 'FROZEN'): void {
    const now = this.now();
    this.#mode = mode;
    this.#offset = now - this.#realNow();
  }

  /** Moves ahead to a moment; an earlier one changes nothing. */
  moveTo(at: number): void {
    const now = this.now();
    if (at <= now) return;
    this.#offset += at - now;
    this.#floor = at;
  }
}
