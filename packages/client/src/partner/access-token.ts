import type { Environment } from '../environment.js';

/** A token as the bank gave it. */
export interface AccessToken {
  readonly value: string;
  /** Milliseconds that it lives. */
  readonly lifeMs: number;
}

interface Held {
  readonly value: string;
  readonly renewAt: number;
  readonly endsAt: number;
}

/** Share of a token's life after which the next one is asked for, while calls still go out with the present one. */
const renewAfter = 0.8;

/** Holds the one token of a server: asked for once for all calls that wait, and renewed before it ends. */
export class AccessTokenHolder {
  readonly #environment: Environment;
  readonly #request: () => Promise<AccessToken>;
  #held: Held | undefined;
  #asking: Promise<Held> | undefined;

  /** Creates the holder; `request` asks the bank for a token. */
  constructor(environment: Environment, request: () => Promise<AccessToken>) {
    this.#environment = environment;
    this.#request = request;
  }

  /** Gives a token that lives. @throws whatever the request for one throws. */
  async token(): Promise<string> {
    const now = this.#environment.now();
    const held = this.#held;
    if (held === undefined || now >= held.endsAt) return (await this.#ask()).value;
    if (now >= held.renewAt) this.#askEarly(held, now);
    return held.value;
  }

  /** Asks while the present token still lives, so nobody waits. After a failure a part of what is left passes first. */
  #askEarly(held: Held, now: number): void {
    this.#ask().catch(() => {
      if (this.#held === held) this.#held = { ...held, renewAt: now + (held.endsAt - now) / 4 };
    });
  }

  /** Forgets a token that the bank does not take; another one stays. */
  reject(value: string): void {
    if (this.#held?.value === value) this.#held = undefined;
  }

  /** Asks for a new token whatever there is. @throws whatever the request throws; the present token then stays. */
  async renew(): Promise<void> {
    this.#asking = undefined;
    await this.#ask();
  }

  #ask(): Promise<Held> {
    if (this.#asking !== undefined) return this.#asking;
    const asking = this.#fetch().finally(() => {
      if (this.#asking === asking) this.#asking = undefined;
    });
    this.#asking = asking;
    return asking;
  }

  async #fetch(): Promise<Held> {
    // The life counts from the question: the answer may have been long on its way.
    const asked = this.#environment.now();
    const { value, lifeMs } = await this.#request();
    const held = { value, renewAt: asked + lifeMs * renewAfter, endsAt: asked + lifeMs };
    this.#held = held;
    return held;
  }
}
