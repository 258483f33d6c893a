import type { EmbedSessionAccess } from '@weidongli/contracts/partner';
import { sleep, type Environment } from '../environment.js';
import { isWdlError, WdlError } from '../errors.js';
import { BootstrapReads } from './bootstrap.js';

/** Why the page is asked for a session. */
export type SessionReason = 'initial' | 'expired';

/**
 * Asks the page's own server for a new embed session.
 *
 * Called once at a time, up to three times with growing pauses when it rejects, and given 10 s each. The secret it
 * resolves with works once, within 60 seconds.
 */
export type FetchSession = (context: {
  readonly reason: SessionReason;
}) => Promise<{ readonly clientSecret: string }>;

/** `idle` before the first call, `active`, `expired` when no new session could be had, `ended` after `end()`. */
export type SessionStatus = 'idle' | 'active' | 'expired' | 'ended';

/** What the session needs around it. */
export interface EmbedSessionOptions {
  readonly fetchSession: FetchSession;
  readonly exchange: (clientSecret: string) => Promise<EmbedSessionAccess>;
  readonly environment: Environment;
}

/** Renews this long before the token ends, so that no call meets its end under way. */
const renewEarlyMs = 20_000;
const hostTimeoutMs = 10_000;

const hostFailure = (): WdlError =>
  new WdlError({
    kind: 'host',
    code: 'unauthenticated',
    message:
      'fetchSession did not give a session. It has to resolve with {clientSecret} from POST /v1/partner/sessions; ask the customer to log in again.',
    recovery: 'sign-in',
  });

/** Holds the access token of an embed session in memory and renews it; no refresh token, no storage. */
export class EmbedSession {
  readonly bootstrap = new BootstrapReads();
  readonly #options: EmbedSessionOptions;
  readonly #listeners = new Set<(status: SessionStatus) => void>();
  #token: string | undefined;
  #endsAt = 0;
  #status: SessionStatus = 'idle';
  #renewal: Promise<string> | undefined;
  #sandbox = false;

  constructor(options: EmbedSessionOptions) {
    this.#options = options;
  }

  /** State of the session. */
  get status(): SessionStatus {
    return this.#status;
  }

  /** Says that no real money moves; known after the first call. */
  get sandbox(): boolean {
    return this.#sandbox;
  }

  /** Gives a token that still counts; asks the page for a new session when needed. @throws {WdlError} kind `host`. */
  async token(): Promise<string> {
    if (this.#status === 'ended') throw hostFailure();
    if (this.#token !== undefined && this.#options.environment.now() < this.#endsAt - renewEarlyMs)
      return this.#token;
    // Single-flight: everybody who comes while a renewal runs waits for the same one.
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  /** Drops a token that the bank no longer takes; the next call renews. Ignores a token that was replaced meanwhile. */
  reject(token: string): void {
    if (token === this.#token) this.#token = undefined;
  }

  /** Ends the session here: forgets the token and everything that came with it. Later calls ask to sign in. */
  end(): void {
    this.#forget();
    this.#become('ended');
  }

  /** Allows calls again after {@link end} or after the customer logged in anew. */
  restart(): void {
    this.#forget();
    this.#become('idle');
  }

  /** Tells `listener` of each change of state; returns what stops it. */
  onChange(listener: (status: SessionStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #renew(): Promise<string> {
    const first = this.#status === 'idle';
    try {
      const access = await this.#fresh(first ? 'initial' : 'expired');
      if (this.status === 'ended') throw hostFailure();
      const now = this.#options.environment.now();
      this.#token = access.accessToken;
      this.#endsAt = now + access.expiresIn * 1000;
      this.#sandbox = access.sandbox;
      if (first) this.bootstrap.fill(access.bootstrap, now);
      this.#become('active');
      return access.accessToken;
    } catch (error) {
      if (this.status !== 'ended') this.#become('expired');
      throw error;
    }
  }

  async #fresh(reason: SessionReason): Promise<EmbedSessionAccess> {
    const { environment, exchange } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await exchange(await this.#ask(reason));
      } catch (error) {
        // A secret counts once: after any failure of the exchange a new one is needed, so both steps repeat together.
        const refused = isWdlError(error) && error.kind === 'api' && !error.retryable && error.status !== 401;
        if (refused || attempt >= 2) throw error;
        await sleep(environment, (0.5 + environment.random()) * 300 * 2 ** attempt);
      }
    }
  }

  async #ask(reason: SessionReason): Promise<string> {
    const { fetchSession, environment } = this.#options;
    let callOff = (): void => undefined;
    const late = new Promise<undefined>((resolve) => {
      callOff = environment.schedule(() => {
        resolve(undefined);
      }, hostTimeoutMs);
    });
    try {
      const session = await Promise.race([fetchSession({ reason }), late]);
      const secret: unknown = session?.clientSecret;
      if (typeof secret === 'string' && secret !== '') return secret;
    } catch {
      // What the page's code throws may hold anything, so it is not passed on.
      throw hostFailure();
    } finally {
      callOff();
    }
    throw hostFailure();
  }

  #forget(): void {
    this.#token = undefined;
    this.#endsAt = 0;
    this.bootstrap.clear();
  }

  #become(status: SessionStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }
}
