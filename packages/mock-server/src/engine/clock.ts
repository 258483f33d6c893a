/** Says how a clock starts. */
export type ClockStart = { readonly mode: 'RUNNING' } | { readonly mode: 'FROZEN'; readonly at: number };

/** What a clock shows, as it is kept between processes. Times in milliseconds since 1970. */
export interface ClockState {
  readonly mode: 'RUNNING' | 'FROZEN';
  /** The bank's time when it was kept. A running clock has moved on since, with real time. */
  readonly at: number;
  /** Real time when it was kept. */
  readonly keptAt: number;
}

/**
 * The clock of one tenant: real time with an offset, or standing still. By itself it never goes back; only restoring a
 * snapshot turns it back.
 */
export class BankClock {
  readonly #realNow: () => number;
  #mode: 'RUNNING' | 'FROZEN';
  #offset = 0;
  #floor: number;
  #version = 0;

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

  /** Returns what to keep when the clock stands at a moment in a mode. */
  stateAt(at: number, mode = this.#mode): ClockState {
    return { mode, at, keptAt: this.#realNow() };
  }

  /** Follows what was kept, by this process or another; something older than what is known changes nothing. */
  follow(state: ClockState, version: number): void {
    if (version <= this.#version) return;
    this.#version = version;
    this.#mode = state.mode;
    this.#offset = state.at - state.keptAt;
    this.#floor = state.at;
  }
}
