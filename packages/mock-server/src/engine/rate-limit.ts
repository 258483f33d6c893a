import { refuse, type Refusal } from './problem.js';

/** How many calls one caller may make. */
export interface RateLimit {
  /** Calls in a window, 1 or more. */
  readonly quota: number;
  /** Length of the window in seconds of real time, 1 or more. */
  readonly seconds: number;
}

/**
 * Whose calls are counted together: those of one session of a customer, of one client or key of a partner, or, where nobody
 * is known yet, of one network address.
 */
export type LimitedBy = 'session' | 'partner' | 'address';

/** Limits of a tenant; one that is left out is the default, null is no limit. */
export type RateLimits = Readonly<Partial<Record<LimitedBy, RateLimit | null>>>;

/** What stands where a tenant says nothing: far above what a person or a test suite needs, below what stalls the process. */
export const DEFAULT_RATE_LIMITS: Readonly<Record<LimitedBy, RateLimit>> = {
  session: { quota: 6_000, seconds: 60 },
  partner: { quota: 60_000, seconds: 60 },
  address: { quota: 60_000, seconds: 60 },
};

/** Names of the headers, to be exposed to pages. */
export const RATE_LIMIT_HEADERS = ['RateLimit-Policy', 'RateLimit'] as const;

/** Callers that are remembered; beyond it the one whose window began first is forgotten. */
const MOST_CALLERS = 50_000;

/** What a limiter needs to know of a tenant. */
export interface LimitedTenant {
  readonly id: string;
  readonly rateLimits?: RateLimits;
}

/** What counting a call comes to. */
export interface RateTaken {
  /** Headers for the reply, whatever it says; none where there is no limit. */
  readonly headers: Readonly<Record<string, string>>;
  /** Why the call must not go on; nothing while the quota lasts. */
  readonly refusal?: Refusal;
}

/** A window of one caller. */
interface Window {
  readonly endsAt: number;
  used: number;
}

const UNLIMITED: RateTaken = { headers: {} };

/**
 * Counts calls, so that one caller cannot keep the process from the others. A window begins with the first call of a caller
 * and is over after its length of real time. Each process counts for itself, in memory: behind a load balancer the quota holds
 * for each instance.
 */
export class RateLimiter {
  readonly #realNow: () => number;
  readonly #on: boolean;
  readonly #windows = new Map<string, Window>();

  /**
   * @param realNow - Real time in milliseconds since 1970.
   * @param on - `false` counts nothing, for benches.
   */
  constructor(realNow: () => number, on = true) {
    this.#realNow = realNow;
    this.#on = on;
  }

  /**
   * Counts a call.
   *
   * @param config - The tenant that is called; nothing where the call names none.
   * @param by - Whose calls are counted together.
   * @param caller - Name of the caller among those: id of the session, id of the client or of the tenant for its key, or address.
   */
  take(config: LimitedTenant | undefined, by: LimitedBy, caller: string): RateTaken {
    const given = config?.rateLimits?.[by];
    const limit = given === undefined ? DEFAULT_RATE_LIMITS[by] : given;
    if (!this.#on || limit === null) return UNLIMITED;
    const now = this.#realNow();
    const window = this.#windowOf(`${config?.id ?? ''} ${by} ${caller}`, limit, now);
    const refused = window.used >= limit.quota;
    if (!refused) window.used += 1;
    const left = Math.max(1, Math.ceil((window.endsAt - now) / 1000));
    const headers = {
      'ratelimit-policy': `"default";q=${limit.quota};w=${limit.seconds}`,
      ratelimit: `"default";r=${limit.quota - window.used};t=${left}`,
    };
    if (!refused) return { headers };
    const detail = `More than ${limit.quota} calls in ${limit.seconds} seconds. Wait ${left} seconds.`;
    return { headers, refusal: refuse('rate-limited', { detail, retryAfter: left }) };
  }

  #windowOf(place: string, { seconds }: RateLimit, now: number): Window {
    const known = this.#windows.get(place);
    // A clock that was set back must not leave a caller shut out for longer than a window.
    if (known !== undefined && now < known.endsAt && known.endsAt - now <= seconds * 1000) return known;
    const window = { endsAt: now + seconds * 1000, used: 0 };
    // Anew, so that the order of the map is that of the beginnings.
    this.#windows.delete(place);
    this.#windows.set(place, window);
    this.#forgetSome();
    return window;
  }

  #forgetSome(): void {
    if (this.#windows.size <= MOST_CALLERS) return;
    const [oldest = ''] = this.#windows.keys();
    this.#windows.delete(oldest);
  }
}
