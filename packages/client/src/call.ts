import type { AnyOperation, ShapeIssue } from '@weidongli/contracts';
import type { Environment } from './environment.js';
import { noReply, WdlError, withUnknownOutcome, wrongInput } from './errors.js';
import { isDefinite, retryDelay } from './retry.js';
import {
  TransportError,
  type CancelSignal,
  type Transport,
  type TransportResponse,
} from './transport/transport.js';
import { pause, within } from './waiting.js';
import { addressOf, headersOf, readReply, type Address } from './wire.js';

/** What a caller may say beside the input of a call. */
export interface CallOptions {
  /** Names the order, 16 to 80 characters, so that a repeat is recognised. @defaultValue a fresh UUID */
  readonly idempotencyKey?: string;
  /** Token of a verified challenge, see `identity.verifyChallenge`. */
  readonly stepUpToken?: string;
  /** Ends the call; what the bank already received may still be carried out. */
  readonly signal?: CancelSignal;
  /** Milliseconds for all attempts together, a session that has to be had first included. @defaultValue 20000 */
  readonly timeoutMs?: number;
}

/** What a call needs around it. */
export interface CallContext {
  readonly transport: Transport;
  readonly environment: Environment;
  /** Gives the `Authorization` header, undefined for none. */
  readonly authorize: () => Promise<string | undefined>;
  /** Told, once a call, that the bank did not take the header, so that the next one is another. Absent: it is final. */
  readonly onUnauthenticated?: () => void;
  /** Gives a reply that came ahead, so that nothing has to be sent. */
  readonly replyAhead?: (operation: AnyOperation, input: unknown) => unknown;
  /** Told of the bank's time when a reply carries it. */
  readonly onBankTime: (instant: string) => void;
}

const defaultTimeoutMs = 20_000;
const attemptTimeoutMs = 10_000;

/** What every attempt of a call has in common. */
interface Order {
  readonly operation: AnyOperation;
  readonly input: unknown;
  readonly address: Address;
  /** Undefined where the operation knows no keys. */
  readonly idempotencyKey: string | undefined;
  readonly options: CallOptions;
}

const optionIssues = (operation: AnyOperation, options: CallOptions): readonly ShapeIssue[] => {
  const issues: ShapeIssue[] = [];
  const key = operation.idempotent ? options.idempotencyKey : undefined;
  // A quote or a backslash would end or escape the quoted form of the header.
  if (key !== undefined && !/^[\x21\x23-\x5b\x5d-\x7e]{16,80}$/.test(key))
    issues.push({ pointer: '', message: 'idempotencyKey: use 16 to 80 printable characters, no quotes.' });
  if (options.stepUpToken !== undefined && !/^[\x21-\x7e]{1,400}$/.test(options.stepUpToken))
    issues.push({ pointer: '', message: 'stepUpToken: use the token of identity.verifyChallenge as it is.' });
  return issues;
};

/** Checks all that the caller said. @throws {WdlError} kind `input`. */
const orderOf = (
  context: CallContext,
  operation: AnyOperation,
  input: unknown,
  options: CallOptions,
): Order => {
  const checked = operation.input.check(input ?? {});
  const issues = [...(checked.ok ? [] : checked.issues), ...optionIssues(operation, options)];
  if (!checked.ok || issues.length > 0) throw wrongInput(operation, issues);
  const address = addressOf(operation, checked.value as object);
  const idempotencyKey = operation.idempotent
    ? (options.idempotencyKey ?? context.environment.uuid())
    : undefined;
  return { operation, input: checked.value, address, idempotencyKey, options };
};

/** One call under way: its attempts share a deadline, a key and the memory of what the bank may have obeyed. */
class Call {
  readonly #context: CallContext;
  readonly #order: Order;
  readonly #deadline: number;
  /** Id of the request that is out; undefined while none is. */
  #sent: string | undefined;
  #outcomeUnknown = false;
  #renewed = false;

  constructor(context: CallContext, order: Order) {
    this.#context = context;
    this.#order = order;
    this.#deadline = context.environment.now() + (order.options.timeoutMs ?? defaultTimeoutMs);
  }

  async settle(): Promise<unknown> {
    for (let retries = 0; ;) {
      try {
        return await this.#attempt();
      } catch (cause) {
        const error = this.#explained(cause);
        if (this.#renews(error)) continue;
        await this.#backOff(error, retries);
        retries += 1;
      }
    }
  }

  async #attempt(): Promise<unknown> {
    const { authorize, replyAhead, environment, transport, onBankTime } = this.#context;
    const { operation, input, address, idempotencyKey, options } = this.#order;
    const { stepUpToken, signal } = options;
    this.#sent = undefined;
    const authorization = await within(environment, authorize, this.#left(), signal);
    const ahead = replyAhead?.(operation, input);
    if (ahead !== undefined) return ahead;
    const interactionId = environment.uuid();
    const headers = headersOf(operation, { idempotencyKey, interactionId, authorization, stepUpToken });
    const timeoutMs = Math.min(attemptTimeoutMs, this.#left());
    const request = { method: operation.method, ...address, headers, timeoutMs };
    const send = (): Promise<TransportResponse> => {
      this.#sent = interactionId;
      return transport.send(signal === undefined ? request : { ...request, signal });
    };
    // The limit holds for every transport, also for one that knows no time.
    const response = await within(environment, send, timeoutMs, signal);
    const time = response.headers['wdl-sandbox-time'];
    if (time !== undefined) onBankTime(time);
    return readReply(operation, response);
  }

  #left(): number {
    return this.#deadline - this.#context.environment.now();
  }

  /** Makes the error that the caller gets, should this attempt be the last. */
  #explained(cause: unknown): WdlError {
    const error = cause instanceof WdlError ? cause : this.#noReply(cause);
    if (isDefinite(error)) return error;
    this.#outcomeUnknown ||= error.outcomeUnknown;
    return this.#outcomeUnknown && !error.outcomeUnknown ? withUnknownOutcome(error) : error;
  }

  #noReply(cause: unknown): WdlError {
    const { operation, options } = this.#order;
    const reason = cause instanceof TransportError ? cause.reason : 'network';
    // A transport may reject with whatever the signal carries.
    const isGivenUp = options.signal?.aborted === true && reason === 'network';
    return noReply(operation, isGivenUp ? 'aborted' : reason, this.#sent);
  }

  /** Has the token replaced, once: the bank refuses a dead one before it does anything, so the call may go out again. */
  #renews(error: WdlError): boolean {
    const { onUnauthenticated } = this.#context;
    if (this.#renewed || onUnauthenticated === undefined) return false;
    if (error.kind !== 'api' || error.code !== 'unauthenticated') return false;
    this.#renewed = true;
    onUnauthenticated();
    return true;
  }

  /** Waits before the next attempt. @throws {WdlError} the error itself when there is to be none. */
  async #backOff(error: WdlError, retries: number): Promise<void> {
    const { environment } = this.#context;
    const { operation, options } = this.#order;
    const delay = retryDelay(operation, error, retries, environment.random());
    if (delay === undefined || delay >= this.#left()) throw error;
    this.#sent = undefined;
    try {
      await pause(environment, delay, options.signal);
    } catch (cause) {
      throw this.#explained(cause);
    }
  }
}

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
): Promise<unknown> => new Call(context, orderOf(context, operation, input, options)).settle();
