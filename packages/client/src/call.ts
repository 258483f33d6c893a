import type { AnyOperation } from '@weidongli/contracts';
import { sleep, type Environment } from './environment.js';
import { WdlError } from './errors.js';
import { retryDelay } from './retry.js';
import {
  TransportError,
  type CancelSignal,
  type Transport,
  type TransportRequest,
} from './transport/transport.js';
import { addressOf, headersOf, readReply } from './wire.js';

/** What a caller may say beside the input of a call. */
export interface CallOptions {
  /** Names the order, 16 to 80 characters, so that a repeat is recognised. @defaultValue a fresh UUID */
  readonly idempotencyKey?: string;
  /** Token of a verified challenge, see `identity.verifyChallenge`. */
  readonly stepUpToken?: string;
  /** Ends the call; what the bank already received may still be carried out. */
  readonly signal?: CancelSignal;
  /** Milliseconds for all attempts together. @defaultValue 20000 */
  readonly timeoutMs?: number;
}

/** What a call needs around it. */
export interface CallContext {
  readonly transport: Transport;
  readonly environment: Environment;
  /** Gives the `Authorization` header, undefined for none. */
  readonly authorize: (operation: AnyOperation) => Promise<string | undefined>;
  /** Told of the bank's time when a reply carries it. */
  readonly onBankTime: (instant: string) => void;
}

const defaultTimeoutMs = 20_000;
const attemptTimeoutMs = 10_000;

const noReply = (operation: AnyOperation, reason: 'network' | 'timeout' | 'aborted'): WdlError =>
  new WdlError({
    kind: reason,
    code: reason,
    message: `${operation.id}: ${
      {
        network: 'the bank could not be reached',
        timeout: 'the bank did not answer in time',
        aborted: 'the call was ended by the caller',
      }[reason]
    }.`,
    recovery: 'retry',
    retryable: reason !== 'aborted',
    outcomeUnknown: operation.method === 'POST',
  });

const wrongInput = (operation: AnyOperation, issues: WdlError['issues']): WdlError =>
  new WdlError({
    kind: 'input',
    code: 'validation-failed',
    message: `${operation.id}: the input does not fit at ${issues.map(({ pointer }) => pointer || '/').join(', ')}. Nothing was sent.`,
    recovery: 'change-input',
    issues,
  });

/** Rejects when the time is up or the caller has lost interest; `stop` calls both off. */
const interruption = (
  environment: Environment,
  request: TransportRequest,
): { promise: Promise<never>; stop: () => void } => {
  const { signal } = request;
  let stop = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    const onAbort = (): void => {
      reject(new TransportError('aborted'));
    };
    const callOff = environment.schedule(() => {
      reject(new TransportError('timeout'));
    }, request.timeoutMs);
    if (signal?.aborted === true) onAbort();
    else signal?.addEventListener('abort', onAbort);
    stop = () => {
      callOff();
      signal?.removeEventListener('abort', onAbort);
    };
  });
  return { promise, stop };
};

/** Sends once, with a limit that holds for every transport. */
const sendOnce = async (
  context: CallContext,
  operation: AnyOperation,
  request: TransportRequest,
): Promise<unknown> => {
  const { promise: interrupted, stop } = interruption(context.environment, request);
  try {
    const response = await Promise.race([context.transport.send(request), interrupted]);
    const time = response.headers['wdl-sandbox-time'];
    if (time !== undefined) context.onBankTime(time);
    return readReply(operation, response);
  } catch (error) {
    if (error instanceof WdlError) throw error;
    throw noReply(operation, error instanceof TransportError ? error.reason : 'network');
  } finally {
    stop();
  }
};

/**
 * Performs one operation: checks the input, sends it, repeats where that is harmless, checks the reply.
 *
 * @throws {WdlError} for everything that can go wrong.
 */
export const performCall = async (
  context: CallContext,
  operation: AnyOperation,
  input: unknown,
  options: CallOptions = {},
): Promise<unknown> => {
  const checked = operation.input.check(input ?? {});
  if (!checked.ok) throw wrongInput(operation, checked.issues);
  const { environment } = context;
  const deadline = environment.now() + (options.timeoutMs ?? defaultTimeoutMs);
  const idempotencyKey = options.idempotencyKey ?? environment.uuid();
  const address = addressOf(operation, checked.value as object);
  for (let attempt = 0; ; attempt += 1) {
    const authorization = await context.authorize(operation);
    const headers = headersOf(operation, {
      idempotencyKey,
      interactionId: environment.uuid(),
      ...(authorization === undefined ? {} : { authorization }),
      ...(options.stepUpToken === undefined ? {} : { stepUpToken: options.stepUpToken }),
    });
    const timeoutMs = Math.max(1, Math.min(attemptTimeoutMs, deadline - environment.now()));
    const signal = options.signal === undefined ? {} : { signal: options.signal };
    try {
      return await sendOnce(context, operation, {
        method: operation.method,
        ...address,
        headers,
        timeoutMs,
        ...signal,
      });
    } catch (error) {
      const delay = retryDelay(operation, error, attempt, environment.random());
      if (delay === undefined || environment.now() + delay >= deadline) throw error;
      await sleep(environment, delay);
    }
  }
};
