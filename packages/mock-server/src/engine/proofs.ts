import { hmacBase64url, sha256Hex } from './digest.js';
import type { Ports } from './ports.js';
import { VersionConflict, type Scope, type Store } from './store.js';
import { MINUTE } from './time.js';

/** How long a nonce of the bank counts, and so how long a proof can be: milliseconds of real time. */
export const NONCE_LIFE = 2 * MINUTE;

/**
 * Remembers what may be used once: proofs of possession, signatures, assertions. It lives on real time, like the messages
 * that it is about: moving the bank's clock makes none of them new again.
 *
 * A process that owns its store remembers in memory, and after a start trusts nothing from before it. Processes that share a
 * store remember there, so that none takes what another has seen.
 */
export class Proofs {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #startedAt: number;
  /** Key of the nonces of this process; where the store is shared, of all processes on it. */
  #nonceKey: Uint8Array;
  #generation = 0;
  /** Time span in which old ones were removed last. */
  #swept = 0;
  #seen = new Set<string>();
  #seenBefore = new Set<string>();

  constructor(store: Store, { realNow, random }: Pick<Ports, 'realNow' | 'random'>) {
    this.#store = store;
    this.#now = realNow;
    this.#startedAt = realNow();
    this.#nonceKey = random(32);
  }

  /** Lets processes on one store take each other's nonces. */
  shareNonces(key: Uint8Array): void {
    this.#nonceKey = key;
  }

  /** Gives a nonce for the header `DPoP-Nonce`. */
  nonce(): string {
    return this.#nonceAt(Math.floor(this.#now() / NONCE_LIFE));
  }

  /** Tells whether a nonce is the present one or the one before. */
  isLive(nonce: string): boolean {
    const period = Math.floor(this.#now() / NONCE_LIFE);
    return nonce === this.#nonceAt(period) || nonce === this.#nonceAt(period - 1);
  }

  /** Tells whether something made at a moment of real time can have been used in an earlier life of this process. */
  isFromBefore(madeAt: number): boolean {
    return this.#store.shared !== true && madeAt < this.#startedAt;
  }

  /**
   * Uses something up.
   *
   * @param name - What it is, its kind first: `dpop <thumbprint> <jti>`.
   * @returns `false` when it was used before.
   */
  async take(tenant: string, name: string): Promise<boolean> {
    const id = sha256Hex(`${tenant}\n${name}`);
    return this.#store.shared === true ? this.#takeTogether(id) : this.#takeAlone(id);
  }

  /** Forgets, in a store that is shared, what has been too old for a while. */
  async sweep(): Promise<void> {
    const period = this.#period();
    if (this.#store.shared !== true || this.#swept === period) return;
    this.#swept = period;
    await this.#store.copy(scopeOf(-1), scopeOf(period - 3));
    await this.#store.copy(scopeOf(-1), scopeOf(period - 4));
  }

  #takeAlone(id: string): boolean {
    const period = this.#period();
    if (period !== this.#generation) {
      this.#seenBefore = period === this.#generation + 1 ? this.#seen : new Set();
      this.#seen = new Set();
      this.#generation = period;
    }
    if (this.#seen.has(id) || this.#seenBefore.has(id)) return false;
    this.#seen.add(id);
    return true;
  }

  async #takeTogether(id: string): Promise<boolean> {
    const period = this.#period();
    // What was taken just before the turn of a period is still to be found.
    if ((await this.#store.get(scopeOf(period - 1), KIND, id)) !== undefined) return false;
    try {
      await this.#store.commit({
        ...{ scope: scopeOf(period), expects: [], accounts: [], transfers: [], events: [], jobs: [] },
        puts: [{ kind: KIND, id, expectedVersion: 'absent', body: {}, keys: {} }],
      });
      return true;
    } catch (error) {
      if (error instanceof VersionConflict) return false;
      throw error;
    }
  }

  /** Number of the time span in which something is remembered; it is remembered through the next one, too. */
  #period(): number {
    return Math.floor(this.#now() / REMEMBERED);
  }

  #nonceAt(period: number): string {
    return hmacBase64url(this.#nonceKey, `nonce ${period}`);
  }
}

/** Longer than any proof, assertion or signature counts: assertions, the longest, count five minutes and a minute of skew. */
const REMEMBERED = 7 * MINUTE;
const KIND = 'used-once';

const scopeOf = (period: number): Scope => ({ tenant: '~used', unit: `p${period}` });
