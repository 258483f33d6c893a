import type { AnyOperation } from '@weidongli/contracts';
import { faultsOf, sufferAfter, sufferBefore, type CallFaults } from './call-faults.js';
import { auditCall } from './audit.js';
import { callerFor, placeFor, type AuthenticationParts } from './authenticate.js';
import type { Caller, Context, RequestFacts, Route } from './context.js';
import { catchRefusal, decide } from './decide.js';
import { sha256Hex, sha256OfJson } from './digest.js';
import { etagOf, requireVersion } from './etag.js';
import { checkInput, readIdempotencyKey, readInput } from './input.js';
import { isFinal, problemReply, Refusal, refuse } from './problem.js';
import type { Match } from './router.js';
import { unitNumberOf } from './ids.js';
import type { Signed } from './message.js';
import { unitOfInput } from './place.js';
import type { LimitedBy, RateLimiter } from './rate-limit.js';
import { kinds, type Owned } from './records.js';
import { noteJobs, scopeOf, type Runtime } from './runtime.js';
import { readScenario } from './scenario.js';
import { MAIN, DuplicateKey, systemKinds, type Scope, type StoredReply, type UnitOfWork } from './store.js';
import type { Committed, Unit } from './unit.js';
import type { WireRequest } from './wire.js';

/** What answering calls needs of the bank around it. */
export interface CallParts extends AuthenticationParts {
  readonly limits: RateLimiter;
  /** Reads whose replies carry an `ETag`: those that an `If-Match` may name. */
  readonly versioned: ReadonlySet<string>;
  readonly routeOf: (operation: AnyOperation) => Route<unknown, unknown>;
  /** Works off what is due in a tenant. */
  readonly tick: (runtime: Runtime) => Promise<void>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly publish: (runtime: Runtime, kept: Committed) => void;
  readonly contextOf: (
    runtime: Runtime,
    scope: Scope,
    unit: Unit,
    caller: Caller,
    facts: RequestFacts,
  ) => Context;
}

/** The answer to a call; a replay is the first answer of its idempotency key. */
export interface Answer extends StoredReply {
  readonly replayed?: boolean;
  readonly retryAfter?: number;
  /** Further headers, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What becomes known of a call on the way, for the reply and the log, also when it is refused. */
export interface CallTrace {
  readonly traceId: string;
  operation?: string;
  runtime?: Runtime;
  customerId?: string;
  /** What the reply has to be signed for. */
  signed?: Signed;
  /** Headers that say how many calls are left. */
  rateLimit?: Readonly<Record<string, string>>;
}

/** Identity of a request within the idempotency scope of its caller. */
interface Once {
  readonly key: string;
  readonly fingerprint: string;
}

interface Call {
  readonly match: Match;
  readonly runtime: Runtime;
  readonly scope: Scope;
  readonly caller: Caller;
  readonly input: unknown;
  readonly facts: RequestFacts;
  readonly traceId: string;
  readonly once: Once | undefined;
}

/**
 * Answers one call of an operation: who calls, what is asked, whether it was asked before, the route, the commit.
 *
 * @param trace - Told the tenant and the customer as soon as they are known.
 * @throws {Refusal} The call is refused before its route could decide.
 * @throws {ConnectionDropped} A fault asks to lose the answer; the work is done.
 */
export const answerCall = async (
  parts: CallParts,
  match: Match,
  request: WireRequest,
  trace: CallTrace,
): Promise<Answer> => {
  const { headers } = request;
  const { traceId } = trace;
  const { runtime, unit } = await placeFor(parts, match.operation, request);
  trace.runtime = runtime;
  await parts.tenants.follow(runtime);
  await parts.tick(runtime);
  const { caller, proofKey } = await callerFor(
    parts,
    match.operation,
    { runtime, unit },
    request,
    (signed) => {
      trace.signed = signed;
    },
  );
  if (caller.kind === 'customer') trace.customerId = caller.customerId;
  takeOne(parts, trace, runtime, ...limitedAs(caller, request));
  const key = match.operation.idempotent ? readIdempotencyKey(headers['idempotency-key']) : undefined;
  const input = readInput(match, request.body, runtime.guards);
  checkInput(match, input, runtime.guards);
  const scope = scopeOf(runtime, unit ?? (await unitFor(parts, match, runtime, input)));
  const facts = factsOf(match, request, input, proofKey);
  const once = key === undefined ? undefined : onceOf(caller, match, key, input);
  const faults = await faultsOf({ ...parts, runtime }, targetOf(match, caller), headers['wdl-sandbox-fault']);
  const answer = await guarded(parts, { match, runtime, scope, caller, input, facts, traceId, once }, faults);
  await sufferAfter({ ...parts, runtime }, faults);
  return parts.versioned.has(match.operation.id) && answer.status === 200
    ? { ...answer, headers: { etag: etagOf(answer.body) } }
    : answer;
};

/**
 * Counts a call against the limit of whoever makes it.
 *
 * @throws {Refusal} `rate-limited`.
 */
export const takeOne = (
  { limits, guards }: Pick<CallParts, 'limits' | 'guards'>,
  trace: CallTrace,
  runtime: Runtime | undefined,
  by: LimitedBy,
  name: string,
): void => {
  const { headers, refusal } = limits.take(runtime?.config, by, name);
  trace.rateLimit = headers;
  if (refusal !== undefined && guards.holds('rate')) throw refusal;
};

const limitedAs = (caller: Caller, { address = '' }: WireRequest): [LimitedBy, string] => {
  if (caller.kind === 'customer') return ['session', caller.session.id];
  return caller.kind === 'partner' ? ['partner', caller.clientId ?? 'key'] : ['address', address];
};

const targetOf = ({ operation }: Match, caller: Caller): CallFaults['target'] => ({
  operation: operation.id,
  customerId: caller.kind === 'customer' ? caller.customerId : undefined,
});

/** Finds the unit of a partner's call: that of the customer or the object that it names, or the first. */
const unitFor = async (
  { store }: CallParts,
  match: Match,
  runtime: Runtime,
  input: Readonly<Record<string, unknown>>,
): Promise<string> => {
  if (runtime.units.length === 1) return MAIN;
  const { customerRef } = input;
  if (typeof customerRef !== 'string') return unitOfInput(runtime, match.pathMembers, input);
  const found = await store.get(runtime.scope, kinds.customerRef.name, customerRef);
  const owner = found?.body as Owned | undefined;
  // A name that nobody has is that of a new customer, who will live in the newest unit.
  return (owner === undefined ? runtime.units.at(-1) : runtime.units[unitNumberOf(owner.customerId)]) ?? MAIN;
};

const factsOf = (
  { operation, path }: Match,
  { headers }: WireRequest,
  input: unknown,
  proofKey: string | undefined,
): RequestFacts => ({
  // Worked out only where it is asked for: most calls need none.
  get digest() {
    return sha256Hex(`${operation.method}\n${path}\n${sha256OfJson(input)}`);
  },
  ...(proofKey === undefined ? {} : { proofKey }),
  ...(headers['origin'] === undefined ? {} : { origin: headers['origin'] }),
  ...(headers['wdl-step-up'] === undefined ? {} : { stepUpToken: headers['wdl-step-up'] }),
  ...(headers['if-match'] === undefined ? {} : { ifMatch: headers['if-match'] }),
  ...scenarioOf(headers['wdl-sandbox-scenario']),
});

const scenarioOf = (header: string | undefined): Pick<RequestFacts, 'scenario'> => {
  const scenario = readScenario(header);
  return scenario === undefined ? {} : { scenario };
};

const nameOf = (caller: Caller): string => {
  if (caller.kind === 'customer') return caller.customerId;
  return caller.kind === 'partner' ? (caller.clientId ?? caller.kind) : caller.kind;
};

const onceOf = (caller: Caller, { operation, path }: Match, key: string, input: unknown): Once => {
  const name = nameOf(caller);
  return {
    key: sha256Hex(`${name}\n${operation.method}\n${path}\n${key}`),
    fingerprint: sha256OfJson(input),
  };
};

/** Lets only one request of an idempotency key work at a time. */
const guarded = async (parts: CallParts, call: Call, fault: CallFaults): Promise<Answer> => {
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

const replay = async (
  { store }: CallParts,
  { scope, runtime }: Call,
  once: Once,
): Promise<Answer | undefined> => {
  const found = await store.get(scope, systemKinds.idempotency, once.key);
  if (found === undefined) return undefined;
  const { fingerprint, reply } = found.body as NonNullable<UnitOfWork['idempotency']>;
  if (fingerprint !== once.fingerprint && runtime.guards.holds('idempotency-body'))
    throw refuse('idempotency-key-reused');
  return { ...reply, replayed: true };
};

const run = async (parts: CallParts, call: Call, fault: CallFaults): Promise<Answer> => {
  await sufferBefore({ ...parts, runtime: call.runtime }, fault);
  if (fault.now.latencyMs !== undefined) {
    await parts.tick(call.runtime);
  }
  const { value, ...kept } = await decide(parts.store, call.scope, (unit) => runRoute(parts, call, unit));
  noteJobs(call.runtime, kept.nextDue);
  parts.publish(call.runtime, kept);
  if (value instanceof Refusal) throw value;
  return value;
};

const runRoute = async (parts: CallParts, call: Call, unit: Unit): Promise<StoredReply | Refusal> => {
  const { match, runtime, scope, caller, facts, input, once } = call;
  const ctx = parts.contextOf(runtime, scope, unit, caller, facts);
  const route = parts.routeOf(match.operation);
  const told = { operation: match.operation, input, traceId: call.traceId };
  const result = await catchRefusal(unit, async () => {
    await requireVersion(ctx, match.operation, match.pathMembers);
    const output = await route(input, ctx);
    auditCall(ctx, unit, { ...told, outcome: output });
    return successReply(match.operation, output);
  });
  if (result instanceof Refusal) auditCall(ctx, unit, { ...told, outcome: result });
  if (once === undefined) return result;
  const customerId = caller.kind === 'customer' ? caller.customerId : undefined;
  if (!(result instanceof Refusal)) unit.remember(once.key, once.fingerprint, result, customerId);
  else if (isFinal(result))
    unit.remember(once.key, once.fingerprint, problemReply(result, atCall(call)), customerId);
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
