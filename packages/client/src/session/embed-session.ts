import type { EmbedSessionAccess } from '@weidongli/contracts/partner';
import { pagePossession } from '../adapters/page-possession.js';
import type { BoundKey, Environment } from '../environment.js';
import { isWdlError, WdlError } from '../errors.js';
import { pause, within } from '../waiting.js';
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

/** What an exchange gave, and when, in milliseconds since 1970. */
export interface Grant {
  /** Key that the token is bound to, where it is another than the session's own. */
  readonly key?: BoundKey;
  readonly access: EmbedSessionAccess;
  readonly at: number;
}

/** What the session needs around it. */
export interface EmbedSessionOptions {
  readonly fetchSession: FetchSession;
  readonly exchange: (clientSecret: string) => Promise<Grant>;
  /** Gives what came before the client was there; asked once, and for the first customer only. */
  readonly early?: (() => Promise<Grant | undefined>) | undefined;
  readonly environment: Environment;
}

/** Renews this long before the token ends, so that no call meets its end under way. */
const renewEarlyMs = 20_000;
const hostTimeoutMs = 10_000;

const maxSecretLength = 200;

const signIn = (message: string): WdlError =>
  new WdlError({ kind: 'host', code: 'unauthenticated', message, recovery: 'sign-in' });

const hostFailure = (): WdlError =>
  signIn(
    'fetchSession did not give a session. It has to resolve with {clientSecret} from POST /v1/partner/sessions; ask the customer to log in again.',
  );

const noCrypto = (): WdlError =>
  new WdlError({
    kind: 'host',
    code: 'host',
    message:
      'This page has no WebCrypto, so no token can be bound to it. Serve it by https, or from 127.0.0.1.',
    recovery: 'contact',
  });

const sessionEnded = (): WdlError =>
  signIn('The page has ended this session. Call session.restart() when the customer has logged in again.');

/** Holds the access token of an embed session in memory and renews it; no refresh token, no storage. */
export class EmbedSession {
  readonly bootstrap = new BootstrapReads();
  readonly #options: EmbedSessionOptions;
  readonly #listeners = new Set<(status: SessionStatus) => void>();
  #token: string | undefined;
  #key: Promise<BoundKey> | undefined;
  #endsAt = 0;
  #status: SessionStatus = 'idle';
  #renewal: Promise<string> | undefined;
  #sandbox = false;
  #early: (() => Promise<Grant | undefined>) | undefined;
  /** Grows with every end: what belongs to one customer never serves the next. */
  #generation = 0;

  constructor(options: EmbedSessionOptions) {
    this.#options = options;
    this.#early = options.early;
  }

  /** State of the session. */
  get status(): SessionStatus {
    return this.#status;
  }

  /** Says that no real money moves; known after the first call. */
  get sandbox(): boolean {
    return this.#sandbox;
  }

  /** Number of the session, for {@link token}. */
  get generation(): number {
    return this.#generation;
  }

  /**
   * Gives a token that still counts; asks the page for a new session when needed.
   *
   * @param generation - Session that the caller began with; a later one is not for it.
   * @throws {WdlError} kind `host`.
   */
  async token(generation = this.#generation): Promise<string> {
    if (this.#status === 'ended' || generation !== this.#generation) throw sessionEnded();
    if (this.#token !== undefined && this.#options.environment.now() < this.#endsAt - renewEarlyMs)
      return this.#token;
    // Single-flight: everybody who comes while a renewal runs waits for the same one.
    this.#renewal ??= this.#begin();
    return this.#renewal;
  }

  /**
   * Gives the key that the token is bound to: one a session, in memory only, and nobody can read it.
   *
   * @throws {WdlError} kind `host`.
   */
  key(): Promise<BoundKey> {
    const { possession = pagePossession } = this.#options.environment;
    this.#key ??= possession.createKey().catch(() => {
      throw noCrypto();
    });
    return this.#key;
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

  #begin(): Promise<string> {
    const renewal = this.#renew(this.#generation).finally(() => {
      if (this.#renewal === renewal) this.#renewal = undefined;
    });
    return renewal;
  }

  async #renew(generation: number): Promise<string> {
    const first = this.#status === 'idle';
    try {
      const { access, at } = await this.#fresh(first ? 'initial' : 'expired', generation);
      this.#demand(generation);
      this.#token = access.accessToken;
      this.#endsAt = at + access.expiresIn * 1000;
      this.#sandbox = access.sandbox;
      if (first) this.bootstrap.fill(access.bootstrap, at);
      this.#become('active');
      return access.accessToken;
    } catch (error) {
      if (generation === this.#generation) this.#become('expired');
      throw error;
    }
  }

  async #fresh(reason: SessionReason, generation: number): Promise<Grant> {
    const { environment } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#grant(reason, generation);
      } catch (error) {
        this.#demand(generation);
        // A secret counts once: after any failure of the exchange a new one is needed, so both steps repeat together.
        const refused = isWdlError(error) && error.kind === 'api' && !error.retryable && error.status !== 401;
        if (refused || attempt >= 2) throw error;
        await pause(environment, (0.5 + environment.random()) * 300 * 2 ** attempt);
        this.#demand(generation);
      }
    }
  }

  async #grant(reason: SessionReason, generation: number): Promise<Grant> {
    const early = this.#early;
    this.#early = undefined;
    const grant = await early?.();
    this.#demand(generation);
    if (grant !== undefined) {
      if (grant.key !== undefined) this.#key = Promise.resolve(grant.key);
      return grant;
    }
    const secret = await this.#ask(reason);
    this.#demand(generation);
    return this.#options.exchange(secret);
  }

  /** @throws {WdlError} when the page has ended the session meanwhile. */
  #demand(generation: number): void {
    if (generation !== this.#generation) throw sessionEnded();
  }

  async #ask(reason: SessionReason): Promise<string> {
    const { fetchSession, environment } = this.#options;
    try {
      const session: unknown = await within(environment, () => fetchSession({ reason }), hostTimeoutMs);
      const { clientSecret } = session as { readonly clientSecret: unknown };
      if (typeof clientSecret === 'string' && clientSecret !== '' && clientSecret.length <= maxSecretLength)
        return clientSecret;
    } catch {
      // What the page's code throws may hold anything, so it is not passed on.
      throw hostFailure();
    }
    throw hostFailure();
  }

  #forget(): void {
    this.#generation += 1;
    this.#renewal = undefined;
    this.#token = undefined;
    this.#key = undefined;
    this.#endsAt = 0;
    // What came early belongs to the customer who was there then.
    this.#early = undefined;
    this.bootstrap.clear();
  }

  #become(status: SessionStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    // As with events of a page: a listener that throws is reported as uncaught and stops nobody else.
    for (const listener of this.#listeners) void (async () => listener(status))();
  }
}
