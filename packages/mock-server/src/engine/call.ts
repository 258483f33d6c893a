import type { AnyOperation } from '@weidongli/contracts';
import { bearerOf, customerOf, requireLocal, tenantOfSecret } from './callers.js';
import type { Caller, Context, RequestFacts, Route } from './context.js';
import { catchRefusal, decide } from './decide.js';
import { sha256Hex, sha256OfJson } from './digest.js';
import { faultRefusal, readFaultHeader, type Fault } from './faults.js';
import { checkInput, readIdempotencyKey, readInput } from './input.js';
import type { BankEvent } from './ports.js';
import { isFinal, problemReply, Refusal, refuse } from './problem.js';
import type { Match } from './router.js';
import type { Runtime } from './runtime.js';
import { DuplicateKey, systemKinds, type Store, type StoredReply, type UnitOfWork } from './store.js';
import { Unit } from './unit.js';
import { ConnectionDropped, type WireRequest } from './wire.js';

/** What answering calls needs of the bank around it. */
export interface CallParts {
  readonly store: Store;
  readonly routeOf: (operation: AnyOperation) => Route<unknown, unknown>;
  readonly runtimeOfKey: (sandboxKey: string) => Runtime | undefined;
  readonly runtimeOfTenant: (tenant: string) => Runtime | undefined;
  /** Works off what is due in a tenant. */
  readonly tick: (runtime: Runtime) => Promise<void>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly publish: (runtime: Runtime, events: readonly BankEvent[]) => void;
  readonly contextOf: (runtime: Runtime, unit: Unit, caller: Caller, facts: RequestFacts) => Context;
}

/** The answer to a call; a replay is the first answer of its idempotency key. */
export interface Answer extends StoredReply {
  readonly replayed?: boolean;
  readonly retryAfter?: number;
}

/** Identity of a request within the idempotency scope of its caller. */
interface Once {
  readonly key: string;
  readonly fingerprint: string;
}

interface Call {
  readonly match: Match;
  readonly runtime: Runtime;
  readonly caller: Caller;
  readonly input: unknown;
  readonly facts: RequestFacts;
  readonly traceId: string;
  readonly once: Once | undefined;
}

/**
 * Answers one call of an operation: who calls, what is asked, whether it was asked before, the route, the commit.
 *
 * @param note - Told the tenant as soon as it is known, so that a refusal can carry the bank's time.
 * @throws {Refusal} The call is refused before its route could decide.
 * @throws {ConnectionDropped} A fault asks to lose the answer; the work is done.
 */
export const answerCall = async (
  parts: CallParts,
  match: Match,
  request: WireRequest,
  traceId: string,
  note: (runtime: Runtime) => void,
): Promise<Answer> => {
  requireLocal(match.operation, request);
  const runtime = runtimeFor(parts, match, request);
  note(runtime);
  await parts.tick(runtime);
  const caller = await callerFor(parts, match.operation, runtime, request);
  const planted = runtime.faults.find(match.operation.id);
  const fault = { ...planted, ...readFaultHeader(request.headers['wdl-sandbox-fault']) };
  const key = match.operation.idempotent ? readIdempotencyKey(request.headers['idempotency-key']) : undefined;
  const input = readInput(match, request.body);
  checkInput(match, input);
  const facts = factsOf(match, request, input);
  const once = key === undefined ? undefined : onceOf(caller, match, key, input);
  // A lost answer strikes what succeeds: the draw itself, not the question for a code that comes before it.
  if (planted !== undefined && planted.dropAfterCommit !== true) runtime.faults.use(planted);
  const answer = await guarded(parts, { match, runtime, caller, input, facts, traceId, once }, fault);
  if (planted?.dropAfterCommit === true) runtime.faults.use(planted);
  if (fault.dropAfterCommit === true) throw new ConnectionDropped();
  return answer;
};

const runtimeFor = (parts: CallParts, { operation }: Match, request: WireRequest): Runtime => {
  const token = bearerOf(request);
  const secret = operation.actor === 'public' ? secretIn(request.body) : (token ?? '');
  const runtime = secret.startsWith('sk_')
    ? parts.runtimeOfKey(secret)
    : parts.runtimeOfTenant(tenantOfSecret(secret) ?? '');
  if (runtime === undefined)
    throw refuse('unauthenticated', { detail: 'The token or key is missing or unknown.' });
  const needsKey = operation.actor === 'partner' || operation.actor === 'sandbox';
  if (operation.actor !== 'public' && needsKey !== secret.startsWith('sk_')) {
    throw refuse('insufficient-scope', { detail: `This operation is for the actor ${operation.actor}.` });
  }
  return runtime;
};

/** Finds the single-use secret of a public operation; what is wrong with the body is said later. */
const secretIn = (body: string | undefined): string =>
  /"clientSecret"\s*:\s*"(wcs_[\w-]{1,190})"/.exec(body ?? '')?.[1] ?? '';

const callerFor = async (
  parts: CallParts,
  operation: AnyOperation,
  runtime: Runtime,
  request: WireRequest,
): Promise<Caller> => {
  if (operation.actor === 'public') return { kind: 'public' };
  if (operation.actor !== 'customer') return { kind: 'partner' };
  return customerOf(new Unit(parts.store, runtime.scope), operation, request, runtime.clock.now());
};

const factsOf = ({ operation, path }: Match, { headers }: WireRequest, input: unknown): RequestFacts => ({
  digest: sha256Hex(`${operation.method}\n${path}\n${sha256OfJson(input)}`),
  ...(headers['origin'] === undefined ? {} : { origin: headers['origin'] }),
  ...(headers['wdl-step-up'] === undefined ? {} : { stepUpToken: headers['wdl-step-up'] }),
});

const onceOf = (caller: Caller, { operation, path }: Match, key: string, input: unknown): Once => {
  const name = caller.kind === 'customer' ? caller.customerId : caller.kind;
  return {
    key: sha256Hex(`${name}\n${operation.method}\n${path}\n${key}`),
    fingerprint: sha256OfJson(input),
  };
};

/** Lets only one request of an idempotency key work at a time. */
const guarded = async (parts: CallParts, call: Call, fault: Fault): Promise<Answer> => {
  const { once, runtime } = call;
  if (once === undefined) return run(parts, call, fault);
  if (runtime.inFlight.has(once.key)) throw refuse('idempotency-in-flight', { retryAfter: 1 });
  runtime.inFlight.add(once.key);
  try {
    return (await replay(parts, call, once)) ?? (await run(parts, call, fault));
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error;
    // Another instance of the bank was first; its reply is the true one.
    const first = await replay(parts, call, once);
    if (first === undefined) throw error;
    return first;
  } finally {
    runtime.inFlight.delete(once.key);
  }
};

const replay = async ({ store }: CallParts, { runtime }: Call, once: Once): Promise<Answer | undefined> => {
  const found = await store.get(runtime.scope, systemKinds.idempotency, once.key);
  if (found === undefined) return undefined;
  const { fingerprint, reply } = found.body as NonNullable<UnitOfWork['idempotency']>;
  if (fingerprint !== once.fingerprint) throw refuse('idempotency-key-reused');
  return { ...reply, replayed: true };
};

const run = async (parts: CallParts, call: Call, fault: Fault): Promise<Answer> => {
  if (fault.latencyMs !== undefined) {
    await parts.sleep(fault.latencyMs);
    await parts.tick(call.runtime);
  }
  if (fault.status !== undefined) throw faultRefusal(fault.status);
  const { value, events } = await decide(parts.store, call.runtime.scope, (unit) =>
    runRoute(parts, call, unit),
  );
  parts.publish(call.runtime, events);
  if (value instanceof Refusal) throw value;
  return value;
};

const runRoute = async (parts: CallParts, call: Call, unit: Unit): Promise<StoredReply | Refusal> => {
  const { match, runtime, caller, facts, input, once } = call;
  const ctx = parts.contextOf(runtime, unit, caller, facts);
  const route = parts.routeOf(match.operation);
  const result = await catchRefusal(unit, async () => successReply(match.operation, await route(input, ctx)));
  if (once === undefined) return result;
  if (!(result instanceof Refusal)) unit.remember(once.key, once.fingerprint, result);
  else if (isFinal(result)) unit.remember(once.key, once.fingerprint, problemReply(result, atCall(call)));
  return result;
};

const atCall = ({ match, traceId }: Call): { readonly path: string; readonly traceId: string } => ({
  path: match.path,
  traceId,
});

/**
 * Writes what a route answered, without members that the contract does not name.
 *
 * @throws {TypeError} The route breaks its contract, which is a bug of the bank: nothing is committed.
 */
export const successReply = (operation: AnyOperation, output: unknown): StoredReply => {
  const checked = operation.output.check(output);
  if (!checked.ok) {
    const issues = checked.issues.map(({ pointer, message }) => `${pointer}: ${message}`).join('; ');
    throw new TypeError(`The route of ${operation.id} breaks its contract. ${issues}`);
  }
  return {
    status: operation.successStatus,
    contentType: 'application/json',
    body: JSON.stringify(checked.value),
  };
};
