/** A signal that a call is no longer wanted; the platform's `AbortSignal` fits. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** One request as it goes out. Everything is text, so that every kind of transport carries the same bytes. */
export interface TransportRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query, for example `/v1/loan/draws?limit=1`. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; absent on GET. */
  readonly body?: string;
  /** Milliseconds after which an answer is no longer wanted. */
  readonly timeoutMs: number;
  readonly signal?: CancelSignal;
}

/** The reply, whatever its status. */
export interface TransportResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Carries requests to the bank: over HTTP, or to an engine in the same page.
 *
 * `send` resolves with every reply, also 4xx and 5xx. It rejects only when no reply came; what it rejects with is not
 * looked at, apart from a {@link TransportError}.
 */
export interface Transport {
  /**
   * Address that requests go to, without a slash at its end; proofs and signatures name it. Who wraps a transport hands it on:
   * `{ ...transport, send: … }`.
   * @defaultValue `https://in-page.invalid`, the name of a bank in the same page
   */
  readonly baseUrl?: string;
  send(request: TransportRequest): Promise<TransportResponse>;
}

/** What proofs and signatures name where no network leads to the bank. */
export const IN_PAGE = 'https://in-page.invalid';

/** Why no reply came. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly reason: 'network' | 'timeout' | 'aborted';

  constructor(reason: 'network' | 'timeout' | 'aborted') {
    super(`No reply: ${reason}.`);
    this.reason = reason;
  }
}
