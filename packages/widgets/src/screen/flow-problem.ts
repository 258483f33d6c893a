/** What to do about a problem; see `Recovery` of the client. */
export type ProblemRecovery = 'retry' | 'sign-in' | 'change-input' | 'change-method' | 'contact';

/** A problem as a flow keeps it: a plain value, so that a state can be stored and compared. */
export interface FlowProblem {
  /** Problem code of the bank, or the kind of failure: `network`, `timeout`, `contract`. */
  readonly code: string;
  readonly recovery: ProblemRecovery;
  /** Says that the bank may have obeyed although no reply came. */
  readonly outcomeUnknown: boolean;
  /** The bank's own words for the customer, when it sent some. */
  readonly userMessage?: string;
  /** Reference for the bank's support. */
  readonly traceId?: string;
  /** Wrong codes that are still allowed. */
  readonly attemptsLeft?: number;
  /** Milliseconds after which another try makes sense. */
  readonly retryAfterMs?: number;
}

/** The members of a `WdlError` that a flow looks at; flows import no class of the client. */
interface ErrorLike {
  readonly code?: unknown;
  readonly recovery?: unknown;
  readonly outcomeUnknown?: unknown;
  readonly userMessage?: unknown;
  readonly traceId?: unknown;
  readonly attemptsLeft?: unknown;
  readonly retryAfterMs?: unknown;
}

const recoveries: readonly unknown[] = ['retry', 'sign-in', 'change-input', 'change-method', 'contact'];

/** Turns whatever a client method threw into a {@link FlowProblem}. */
export const flowProblem = (error: unknown): FlowProblem => {
  const { code, recovery, outcomeUnknown, userMessage, traceId, attemptsLeft, retryAfterMs } = (error ??
    {}) as ErrorLike;
  return {
    code: typeof code === 'string' ? code : 'unexpected',
    recovery: recoveries.includes(recovery) ? (recovery as ProblemRecovery) : 'contact',
    outcomeUnknown: outcomeUnknown === true,
    ...(typeof userMessage === 'string' ? { userMessage } : {}),
    ...(typeof traceId === 'string' ? { traceId } : {}),
    ...(typeof attemptsLeft === 'number' ? { attemptsLeft } : {}),
    ...(typeof retryAfterMs === 'number' ? { retryAfterMs } : {}),
  };
};

/** Tells whether a problem is that the bank cannot be reached. */
export const isOffline = ({ code }: FlowProblem): boolean => code === 'network' || code === 'timeout';

/** Tells whether a problem is that the log-in has ended. */
export const isSignedOut = ({ code }: FlowProblem): boolean => code === 'unauthenticated';
