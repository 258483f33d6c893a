import type { Challenge, Problem, ProblemCode, ShapeIssue } from '@weidongli/contracts';

/**
 * Where an error comes from: a wrong `input`, no reply (`network`, `timeout`, `aborted`), a refusal of the bank
 * (`api`), a reply that breaks the contract (`contract`), or the page's own `fetchSession` (`host`).
 */
export type ErrorKind = 'input' | 'network' | 'timeout' | 'aborted' | 'api' | 'contract' | 'host';

/** What to do about an error. */
export type Recovery = 'retry' | 'sign-in' | 'change-input' | 'change-method' | 'contact';

/** What an error is made of. */
export interface WdlErrorInit {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly message: string;
  readonly recovery: Recovery;
  readonly retryable?: boolean;
  readonly outcomeUnknown?: boolean;
  readonly status?: number;
  readonly traceId?: string;
  readonly userMessage?: string;
  readonly issues?: readonly ShapeIssue[];
  readonly challenge?: Challenge;
  readonly attemptsLeft?: number;
  readonly retryAfterMs?: number;
}

const brand = Symbol.for('weidongli.error');
const docs = 'https://weidongli.example/problems/';

/**
 * The one error of this client.
 *
 * It owns nothing of the request or the reply: printing it shows no token and nobody's data.
 */
export class WdlError extends Error {
  override readonly name = 'WdlError';
  readonly kind: ErrorKind;
  /** A {@link ProblemCode} for `api`; else the kind. */
  readonly code: string;
  readonly recovery: Recovery;
  /** Says that the same call may succeed later. */
  readonly retryable: boolean;
  /** Says that the bank may have obeyed although no reply came: query before doing anything else. */
  readonly outcomeUnknown: boolean;
  /** HTTP status, when there was a reply. */
  readonly status: number | undefined;
  /** Give it to the bank's support. */
  readonly traceId: string | undefined;
  /** Text that may be shown to the customer as it is. */
  readonly userMessage: string | undefined;
  /** Fields that do not fit. */
  readonly issues: readonly ShapeIssue[];
  /** Wrong codes that are still allowed, with `otp-incorrect`. */
  readonly attemptsLeft: number | undefined;
  /** Milliseconds to wait, where the bank said so. */
  readonly retryAfterMs: number | undefined;
  readonly docUrl: string;
  /** Second factor to fulfil, with `step-up-required`. Not enumerable: it stays out of logs. */
  declare readonly challenge: Challenge | undefined;

  constructor(init: WdlErrorInit) {
    super(init.message);
    this.kind = init.kind;
    this.code = init.code;
    this.recovery = init.recovery;
    this.retryable = init.retryable ?? false;
    this.outcomeUnknown = init.outcomeUnknown ?? false;
    this.status = init.status;
    this.traceId = init.traceId;
    this.userMessage = init.userMessage;
    this.issues = init.issues ?? [];
    this.attemptsLeft = init.attemptsLeft;
    this.retryAfterMs = init.retryAfterMs;
    this.docUrl = docs + init.code;
    Object.defineProperty(this, 'challenge', { value: init.challenge, enumerable: false });
    Object.defineProperty(this, brand, { value: true, enumerable: false });
  }
}

/** Tells whether something is a {@link WdlError}, also of another copy of this package, and optionally of one code. */
export const isWdlError = (error: unknown, code?: ProblemCode | ErrorKind): error is WdlError =>
  typeof error === 'object' &&
  error !== null &&
  (error as Record<symbol, unknown>)[brand] === true &&
  (code === undefined || (error as WdlError).code === code);

/** Makes the error of a refusal that the bank explained. */
export const refusal = (problem: Problem, retryAfterMs: number | undefined): WdlError =>
  new WdlError({
    kind: 'api',
    code: problem.code,
    message: `${problem.instance}: ${problem.title}.${problem.detail === undefined ? '' : ` ${problem.detail}`}`,
    status: problem.status,
    traceId: problem.traceId,
    retryable: problem.retryable,
    recovery: problem.recovery as Recovery,
    issues: problem.errors ?? [],
    ...(problem.userMessage === undefined ? {} : { userMessage: problem.userMessage }),
    ...(problem.challenge === undefined ? {} : { challenge: problem.challenge }),
    ...(problem.attemptsLeft === undefined ? {} : { attemptsLeft: problem.attemptsLeft }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
