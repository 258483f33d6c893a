import type { AnyOperation, Challenge, Problem, ProblemCode, ShapeIssue } from '@weidongli/contracts';

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
  readonly retryable?: boolean | undefined;
  readonly outcomeUnknown?: boolean | undefined;
  readonly status?: number | undefined;
  readonly traceId?: string | undefined;
  readonly userMessage?: string | undefined;
  readonly issues?: readonly ShapeIssue[] | undefined;
  readonly challenge?: Challenge | undefined;
  readonly attemptsLeft?: number | undefined;
  readonly retryAfterMs?: number | undefined;
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
  /** A {@link ProblemCode} where one fits, always for `api`; else the kind. */
  readonly code: string;
  readonly recovery: Recovery;
  /** Says that the same call may succeed later. */
  readonly retryable: boolean;
  /** Says that the bank may have obeyed although no reply came: query before doing anything else. */
  readonly outcomeUnknown: boolean;
  /** HTTP status, when there was a reply. */
  readonly status: number | undefined;
  /** Give it to the bank's support; also there when no reply came. */
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

const recoveries: readonly string[] = ['retry', 'sign-in', 'change-input', 'change-method', 'contact'];
const isRecovery = (text: string): text is Recovery => recoveries.includes(text);

/** Leaves the query out: what a caller looked for may be somebody's data. */
const placeOf = ({ instance }: Problem): string => instance.replace(/[?#].*$/s, '');

/** Makes the error of a refusal that the bank explained. `status` is that of the reply. */
export const refusal = (problem: Problem, status: number, retryAfterMs: number | undefined): WdlError =>
  new WdlError({
    kind: 'api',
    code: problem.code,
    message: `${placeOf(problem)}: ${problem.title}.${problem.detail === undefined ? '' : ` ${problem.detail}`}`,
    status,
    traceId: problem.traceId,
    retryable: problem.retryable,
    // A newer bank may know a remedy that this version does not.
    recovery: isRecovery(problem.recovery) ? problem.recovery : 'contact',
    // The first request with this key is still being worked on.
    outcomeUnknown: problem.code === 'idempotency-in-flight',
    issues: problem.errors,
    userMessage: problem.userMessage,
    challenge: problem.challenge,
    attemptsLeft: problem.attemptsLeft,
    retryAfterMs,
  });

const noReplyTexts = {
  network: 'the bank could not be reached',
  timeout: 'the bank did not answer in time',
  aborted: 'the call was ended by the caller',
};

/** Makes the error of a call without a reply. `sent` is the interaction id of the request; undefined when none went out. */
export const noReply = (
  { id, method }: Pick<AnyOperation, 'id' | 'method'>,
  reason: 'network' | 'timeout' | 'aborted',
  sent: string | undefined,
): WdlError =>
  new WdlError({
    kind: reason,
    code: reason,
    message: `${id}: ${noReplyTexts[reason]}.`,
    recovery: 'retry',
    retryable: reason !== 'aborted',
    outcomeUnknown: method === 'POST' && sent !== undefined,
    traceId: sent,
  });

/** Makes the error of an input that does not fit. */
export const wrongInput = ({ id }: AnyOperation, issues: readonly ShapeIssue[]): WdlError =>
  new WdlError({
    kind: 'input',
    code: 'validation-failed',
    message: `${id}: the input does not fit at ${issues.map(({ pointer }) => pointer || '/').join(', ')}. Nothing was sent.`,
    recovery: 'change-input',
    issues,
  });

/** Repeats an error of a call of which an earlier attempt may have been obeyed. */
export const withUnknownOutcome = (error: WdlError): WdlError => {
  const seen: WdlErrorInit = error;
  return new WdlError({ ...seen, message: error.message, challenge: error.challenge, outcomeUnknown: true });
};
