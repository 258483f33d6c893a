import type { SandboxAddFaultInput } from '@weidongli/contracts/sandbox';
import { problemTable, type ProblemCode } from '@weidongli/contracts';
import type { OutcomeId } from '../outcomes/outcomes.js';
import { sha256Hex } from './digest.js';
import { noteReached } from './outcome-log.js';
import { refuse } from './problem.js';
import type { Kind } from './records.js';
import { createRng } from './rng.js';
import { sandboxScope } from './sandbox-scope.js';
import { VersionConflict, type Store } from './store.js';
import { Unit } from './unit.js';
import type { DeliveryFault } from './webhook-chaos.js';

/** What goes wrong with one call. */
export interface Fault {
  /** Milliseconds of real time before the answer; with `timeout` until the line is closed. */
  readonly latencyMs?: number | undefined;
  readonly status?: number | undefined;
  /** Seconds for `Retry-After`. */
  readonly retryAfter?: number | undefined;
  readonly timeout?: boolean | undefined;
  readonly dropBeforeCommit?: boolean | undefined;
  readonly dropAfterCommit?: boolean | undefined;
}

/** Which of the calls that fit are struck: all when nothing is said. */
interface Choice {
  /** Only this one, from 1. */
  readonly nth?: number | undefined;
  /** Each so manieth. */
  readonly every?: number | undefined;
  /** So many in a hundred, drawn from `seed`. */
  readonly percent?: number | undefined;
  readonly seed?: number | undefined;
}

/** A fault that waits for its calls. */
export interface PlantedFault extends Omit<SandboxAddFaultInput, 'times' | 'customerRef'> {
  readonly id: string;
  readonly customerId?: string;
  /** Calls that have fitted so far. */
  readonly calls: number;
  /** Calls that it will still strike. */
  readonly remaining: number;
}

/** The planted faults of a tenant, the oldest first, under `all`. */
export const faultsKind: Kind<{ readonly faults: readonly PlantedFault[] }> = {
  name: 'faults',
  keysOf: () => ({}),
};
/** Where {@link faultsKind} is kept. */
export const FAULTS_ID = 'all';
/** Counts the calls that carried a header, under its digest. */
const headerCallsKind: Kind<{ readonly calls: number }> = { name: 'fault-header', keysOf: () => ({}) };

/** How long a call without an answer is held, in milliseconds. */
export const TIMEOUT_LIMIT = 60_000;

/** A call as far as faults are concerned. */
export interface FaultTarget {
  readonly operation: string;
  readonly customerId?: string | undefined;
}

/** Tells whether a name fits: itself, or a glob such as `loan.*`. `*` spares the controls of the sandbox. */
export const fitsGlob = (glob: string, name: string): boolean => {
  if (glob === name) return true;
  if (!glob.endsWith('*') || (name.startsWith('sandbox.') && !glob.startsWith('sandbox.'))) return false;
  return name.startsWith(glob.slice(0, -1));
};

/** Decides about the next call that fits, purely. */
export const isStruck = ({ nth, every, percent, seed = 1 }: Choice, call: number): boolean => {
  if (nth !== undefined) return call === nth;
  if (every !== undefined) return call % every === 0;
  return percent === undefined || createRng(seed * 7919 + call).next() % 100 < percent;
};

type Fits = (fault: PlantedFault) => boolean;

/** Reads the planted faults of a tenant: the one reading that a call costs while none is planted. */
export const readFaults = async (store: Store, tenant: string): Promise<readonly PlantedFault[]> => {
  const found = await store.get(sandboxScope(tenant), faultsKind.name, FAULTS_ID);
  return (found?.body as { readonly faults: readonly PlantedFault[] } | undefined)?.faults ?? [];
};

/** Counts a call and finds the fault that strikes it, the oldest first; exact, however many processes count at once. */
const strike = async (store: Store, tenant: string, fits: Fits): Promise<PlantedFault | undefined> => {
  for (;;) {
    const unit = new Unit(store, sandboxScope(tenant));
    const { faults } = (await unit.get(faultsKind, FAULTS_ID)) ?? { faults: [] };
    const { struck, after } = countCall(faults, fits);
    unit.put(faultsKind, FAULTS_ID, { faults: after });
    try {
      await unit.commit();
      return struck;
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
};

const countCall = (
  faults: readonly PlantedFault[],
  fits: Fits,
): { readonly struck: PlantedFault | undefined; readonly after: readonly PlantedFault[] } => {
  let struck: PlantedFault | undefined;
  const after = faults.map((fault): PlantedFault => {
    if (struck !== undefined || !fits(fault)) return fault;
    const counted = { ...fault, calls: fault.calls + 1 };
    if (!isStruck(fault, counted.calls)) return counted;
    struck = fault;
    return { ...counted, remaining: fault.remaining - 1 };
  });
  return { struck, after: after.filter(({ remaining }) => remaining > 0) };
};

const fitsCall = (fault: PlantedFault, { operation, customerId }: FaultTarget): boolean =>
  fault.operation !== undefined &&
  fitsGlob(fault.operation, operation) &&
  (fault.customerId === undefined || fault.customerId === customerId);

/**
 * Finds what strikes a call, and counts it.
 *
 * @param known - Faults as they were read at the beginning of the call.
 * @param when - `before` it is worked on, or `after` it succeeded: a lost answer strikes what succeeds.
 */
export const strikeCall = async (
  store: Store,
  tenant: string,
  call: FaultTarget,
  known: readonly PlantedFault[],
  when: 'before' | 'after',
): Promise<Fault | undefined> => {
  const fits: Fits = (fault) =>
    (fault.dropAfterCommit === true) === (when === 'after') && fitsCall(fault, call);
  return known.some(fits) ? strike(store, tenant, fits) : undefined;
};

/** Finds what strikes the delivery of an event of a type, and notes it as exercised. */
export const strikeDelivery = async (
  store: Store,
  tenant: string,
  event: { readonly id: string; readonly type: string },
  at: string,
): Promise<DeliveryFault | undefined> => {
  const fits: Fits = ({ eventType }) => eventType !== undefined && fitsGlob(eventType, event.type);
  if (!(await readFaults(store, tenant)).some(fits)) return undefined;
  const struck = await strike(store, tenant, fits);
  if (struck === undefined) return undefined;
  const { duplicateWebhook, reorderWebhook, badSignature } = struck;
  const reached: OutcomeId[] = [
    ...(duplicateWebhook === true ? (['fault.webhook-duplicated'] as const) : []),
    ...(reorderWebhook === true ? (['fault.webhook-reordered'] as const) : []),
    ...(badSignature === true ? (['fault.webhook-forged'] as const) : []),
  ];
  const notes = reached.map((outcome) => ({ outcome, object: event.id, at }));
  await noteReached(store, tenant, notes);
  return { duplicateWebhook, reorderWebhook, badSignature };
};

/** A fault of a header: it strikes the call that carries it, or one of those that do. */
export interface HeaderFault extends Fault, Choice {}

/**
 * Reads the header `WDL-Sandbox-Fault`, for example `latency=1200;status=503;nth=2` or `dropAfterCommit`.
 *
 * @throws {Refusal} `malformed-request` when a part is not known.
 */
export const readFaultHeader = (header: string | undefined): HeaderFault => {
  if (header === undefined) return {};
  return Object.assign({}, ...header.split(';').map((part) => readPart(part.trim()))) as HeaderFault;
};

const SIGNS = ['timeout', 'dropBeforeCommit', 'dropAfterCommit'] as const;
/** Members with a number: name in the header, member, least and most. */
const NUMBERS = [
  ['latency', 'latencyMs', 0, 60_000],
  ['status', 'status', 400, 599],
  ['retryAfter', 'retryAfter', 1, 3600],
  ['nth', 'nth', 1, 1000],
  ['every', 'every', 1, 1000],
  ['percent', 'percent', 1, 100],
  ['seed', 'seed', 0, 999_999],
] as const;

const readPart = (part: string): HeaderFault => {
  const sign = SIGNS.find((name) => name === part);
  if (sign !== undefined) return { [sign]: true };
  const [, name, digits] = /^(\w+)=(\d{1,6})$/.exec(part) ?? [];
  const known = NUMBERS.find(([text, , least, most]) => {
    const value = Number(digits);
    return text === name && value >= least && value <= most;
  });
  if (known !== undefined) return { [known[1]]: Number(digits) };
  const numbers = NUMBERS.map(([text, , least, most]) => `${text}=<${least} to ${most}>`);
  throw refuse('malformed-request', {
    detail: `WDL-Sandbox-Fault knows ${[...numbers, ...SIGNS].join(', ')}, joined by ";".`,
  });
};

/** Tells whether a header strikes this call; a choice among calls is counted for each operation and header. */
export const strikeHeader = async (
  store: Store,
  tenant: string,
  operation: string,
  header: string | undefined,
): Promise<Fault> => {
  const fault = readFaultHeader(header);
  const { nth, every, percent } = fault;
  if (nth === undefined && every === undefined && percent === undefined) return fault;
  const place = sha256Hex(`${operation}\n${header ?? ''}`);
  for (;;) {
    const unit = new Unit(store, sandboxScope(tenant));
    const calls = ((await unit.get(headerCallsKind, place))?.calls ?? 0) + 1;
    unit.put(headerCallsKind, place, { calls });
    try {
      await unit.commit();
      return isStruck(fault, calls) ? fault : {};
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
};

/** Lists the outcomes that a fault is. */
export const outcomesOfFault = (fault: Fault): readonly OutcomeId[] => [
  ...(fault.timeout === true
    ? (['fault.timeout'] as const)
    : (fault.latencyMs ?? 0) > 0
      ? (['fault.slow'] as const)
      : []),
  ...(fault.status === undefined
    ? []
    : fault.status === 429
      ? (['fault.rate-limited'] as const)
      : (['fault.status'] as const)),
  ...(fault.dropBeforeCommit === true ? (['fault.dropped-before'] as const) : []),
  ...(fault.dropAfterCommit === true ? (['fault.dropped-after'] as const) : []),
];

/** Makes the refusal of a status fault: the first code of that status, or the one for a passing failure. */
export const faultRefusal = ({ status = 503, retryAfter }: Fault): Error => {
  const fitting = Object.entries(problemTable).find(([, kind]) => kind.status === status)?.[0];
  const fallback = status >= 500 ? 'service-unavailable' : 'malformed-request';
  const code = (status === 429 ? 'rate-limited' : (fitting ?? fallback)) as ProblemCode;
  const wait = retryAfter ?? (status === 429 ? 1 : undefined);
  const detail = 'A planted fault of the sandbox.';
  return refuse(code, { status, detail, ...(wait === undefined ? {} : { retryAfter: wait }) });
};
