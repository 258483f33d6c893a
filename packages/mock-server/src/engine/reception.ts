import { answerCall, takeOne, type Answer, type CallParts, type CallTrace } from './call.js';
import type { BankKeys } from './bank-keys.js';
import type { Endpoint, EndpointParts } from './endpoint.js';
import { signedReply } from './message.js';
import { problemReply, Refusal, refuse } from './problem.js';
import { drawUuid, type Rng } from './rng.js';
import type { Match } from './router.js';
import { StoreUnavailable } from './store.js';
import { instant } from './time.js';
import type { WireRequest, WireResponse } from './wire.js';

/** What answering requests needs of the bank. */
export interface ReceptionParts {
  /** Addresses that are no operations. */
  readonly endpoints: readonly Endpoint[];
  readonly endpointParts: EndpointParts;
  readonly calls: CallParts;
  readonly keys: BankKeys;
  /** Finds the operation of a request. */
  readonly route: (method: string, target: string) => Match;
  /** Draws names for calls that have none. */
  readonly traces: Rng;
  /** Opens the tenants; done before the first request is answered. */
  readonly open: () => Promise<void>;
}

/** Answers requests: finds who is to answer, says no in the form of a problem, adds what every reply carries, keeps the log. */
export class Reception {
  readonly #parts: ReceptionParts;

  constructor(parts: ReceptionParts) {
    this.#parts = parts;
  }

  /**
   * Answers a request.
   *
   * @throws {ConnectionDropped} The fault `dropAfterCommit` asks to lose the answer.
   * @throws {TypeError} A route breaks its contract.
   */
  async handle(request: WireRequest): Promise<WireResponse> {
    const given = request.headers['x-fapi-interaction-id'] ?? '';
    const isPlain = /^[\w-]{1,64}$/.test(given) || !this.#parts.calls.guards.holds('header-text');
    const traceId = isPlain ? given : drawUuid(this.#parts.traces);
    const trace: CallTrace = { traceId };
    const receivedAt = this.#parts.calls.realNow();
    let reply: WireResponse | undefined;
    try {
      reply = await this.#answer(request, trace);
      return reply;
    } finally {
      this.#log(request, reply, trace, receivedAt);
    }
  }

  async #answer(request: WireRequest, trace: CallTrace): Promise<WireResponse> {
    const { open, endpoints, endpointParts, calls, route } = this.#parts;
    const path = request.path.split('?', 1)[0] ?? '';
    try {
      await open();
      const endpoint = endpoints.find((one) => one.path === path && one.method === request.method);
      if (endpoint !== undefined) {
        takeOne(calls, trace, undefined, 'address', request.address ?? '');
        return await this.#reply(await endpoint.answer(request, endpointParts), trace);
      }
      const match = route(request.method, request.path);
      trace.operation = match.operation.id;
      return await this.#reply(await answerCall(calls, match, request, trace), trace);
    } catch (error) {
      const refusal = this.#countGuess(asRefusal(error), request, trace);
      const { retryAfter, headers = {} } = refusal.details;
      const reply = problemReply(refusal, { path, traceId: trace.traceId });
      return this.#reply({ ...reply, headers, ...(retryAfter === undefined ? {} : { retryAfter }) }, trace);
    }
  }

  /** Counts a call whose credential was refused against the address that it came from, so that guessing comes to an end. */
  #countGuess(refusal: Refusal, { address = '' }: WireRequest, trace: CallTrace): Refusal {
    if (refusal.status !== 401) return refusal;
    try {
      takeOne(this.#parts.calls, trace, undefined, 'address', address);
      return refusal;
    } catch (error) {
      return asRefusal(error);
    }
  }

  /** Keeps the exchange in the log of its tenant; a call of nobody known is in none. */
  #log(request: WireRequest, reply: WireResponse | undefined, trace: CallTrace, receivedAt: number): void {
    const { runtime } = trace;
    // Whoever looks on, a dashboard or somebody who follows the log, would otherwise fill it.
    const looksOn = request.method === 'GET' && trace.operation?.startsWith('sandbox.') === true;
    if (runtime === undefined || looksOn) return;
    const isProblem = reply?.headers['content-type'] === 'application/problem+json';
    runtime.requests.add({
      ...{ receivedAt, bankTime: runtime.clock.now(), operation: trace.operation ?? null },
      durationMs: this.#parts.calls.realNow() - receivedAt,
      customerId: trace.customerId ?? null,
      ...{ method: request.method, path: request.path },
      ...{ requestHeaders: request.headers, requestBody: request.body },
      status: reply?.status ?? 0,
      problem: isProblem ? (/"code":"([a-z-]+)"/.exec(reply.body)?.[1] ?? null) : null,
      ...{ responseHeaders: reply?.headers ?? {}, responseBody: reply?.body },
    });
  }

  async #reply(answer: Answer, { traceId, runtime, signed, rateLimit }: CallTrace): Promise<WireResponse> {
    const realNow = this.#parts.calls.realNow();
    const now = runtime?.clock.now() ?? realNow;
    const reply: WireResponse = {
      status: answer.status,
      headers: {
        'content-type': answer.contentType,
        'cache-control': 'no-store',
        'x-fapi-interaction-id': traceId,
        'wdl-sandbox-time': instant(now),
        // A sender whose clock is wrong learns the time here, also where no HTTP server adds it.
        ...(answer.status === 401 ? { date: new Date(realNow).toUTCString() } : {}),
        ...(answer.replayed === true ? { 'idempotency-replayed': 'true' } : {}),
        ...(answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) }),
        ...rateLimit,
        ...answer.headers,
      },
      body: answer.body,
    };
    return signed === undefined
      ? reply
      : signedReply(reply, signed, { ...(await this.#parts.keys.signer()), now: realNow });
  }
}

/** Turns a store that is away into an answer; anything else that is no refusal is a fault of the bank. */
const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (!(error instanceof StoreUnavailable)) throw error;
  return refuse('service-unavailable', { retryAfter: 1, detail: error.message });
};
