import { problemTable, type Problem, type ProblemCode } from '@weidongli/contracts';
import { problemMessages } from './problem-messages.js';
import type { StoredReply } from './store.js';

/** What a refusal may say beyond its code. */
export interface RefusalDetails extends Pick<
  Partial<Problem>,
  'detail' | 'errors' | 'challenge' | 'attemptsLeft'
> {
  /** Seconds for the header `Retry-After`. */
  readonly retryAfter?: number;
  /** Further headers of the reply, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Keeps what the route has written; without it a refusal changes nothing. */
  readonly keep?: boolean;
  /** Another status than the table's; only a planted fault uses it. */
  readonly status?: number;
}

/** A refusal; a route throws it and the engine answers with it. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails) {
    super(details.detail ?? problemTable[code].when);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }

  /** HTTP status. */
  get status(): number {
    return this.details.status ?? problemTable[this.code].status;
  }
}

/** Makes a refusal to throw. */
export const refuse = (code: ProblemCode, details: RefusalDetails = {}): Refusal =>
  new Refusal(code, details);

/** Codes about a credential, not about the request itself. */
const ABOUT_CREDENTIALS: readonly ProblemCode[] = ['step-up-required', 'otp-context-mismatch', 'otp-expired'];

/**
 * Tells whether a refusal is the true reply of its idempotency key. A missing or stale credential, a pause and a fault
 * say nothing about the request: the same request may succeed a moment later, under the same key.
 */
export const isFinal = ({ code, status }: Refusal): boolean =>
  status >= 400 &&
  status < 500 &&
  status !== 401 &&
  status !== 429 &&
  code !== 'idempotency-in-flight' &&
  !ABOUT_CREDENTIALS.includes(code);

/** Writes a refusal as an RFC 9457 body. */
export const problemReply = (
  refusal: Refusal,
  at: { readonly path: string; readonly traceId: string },
): StoredReply => {
  const { code, status, details } = refusal;
  const { title, retryable, recovery } = problemTable[code];
  const { detail, errors, challenge, attemptsLeft } = details;
  const problem: Problem = {
    type: `https://weidongli.example/problems/${code}`,
    title,
    status,
    detail: detail ?? refusal.message,
    instance: at.path,
    code,
    traceId: at.traceId,
    retryable,
    recovery,
    userMessage: problemMessages[code],
    ...(errors === undefined ? {} : { errors }),
    ...(challenge === undefined ? {} : { challenge }),
    ...(attemptsLeft === undefined ? {} : { attemptsLeft }),
  };
  return { status, contentType: 'application/problem+json', body: JSON.stringify(problem) };
};
