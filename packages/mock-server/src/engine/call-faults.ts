import {
  faultRefusal,
  outcomesOfFault,
  readFaults,
  strikeCall,
  strikeHeader,
  TIMEOUT_LIMIT,
  type Fault,
  type FaultTarget,
  type PlantedFault,
} from './faults.js';
import { noteReached } from './outcome-log.js';
import type { Runtime } from './runtime.js';
import type { Store } from './store.js';
import { instant } from './time.js';
import { ConnectionDropped } from './wire.js';

/** What suffering a fault needs. */
export interface FaultParts {
  readonly store: Store;
  readonly runtime: Runtime;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Faults of one call: what strikes it now, and what may strike its answer. */
export interface CallFaults {
  readonly target: FaultTarget;
  readonly now: Fault;
  readonly planted: readonly PlantedFault[];
}

/**
 * Finds what strikes a call: a header before what is planted.
 *
 * @throws {Refusal} `malformed-request` when the header is not understood.
 */
export const faultsOf = async (
  { store, runtime }: FaultParts,
  target: FaultTarget,
  header: string | undefined,
): Promise<CallFaults> => {
  const { id: tenant } = runtime.config;
  const asked = await strikeHeader(store, tenant, target.operation, header);
  const planted = await readFaults(store, tenant);
  const struck = await strikeCall(store, tenant, target, planted, 'before');
  return { target, now: { ...struck, ...asked }, planted };
};

const note = ({ store, runtime }: FaultParts, fault: Fault, { operation }: FaultTarget): Promise<void> => {
  const at = instant(runtime.clock.now());
  const reached = outcomesOfFault(fault).map((outcome) => ({ outcome, object: operation, at }));
  return noteReached(store, runtime.config.id, reached);
};

/**
 * Suffers what strikes before the work.
 *
 * @throws {Refusal} The fault has a status.
 * @throws {ConnectionDropped} The fault never answers, or breaks the connection.
 */
export const sufferBefore = async (parts: FaultParts, { now, target }: CallFaults): Promise<void> => {
  const { dropAfterCommit, ...before } = now;
  await note(parts, before, target);
  if (before.timeout === true) await parts.sleep(before.latencyMs ?? TIMEOUT_LIMIT);
  else if (before.latencyMs !== undefined) await parts.sleep(before.latencyMs);
  if (before.status !== undefined) throw faultRefusal(before);
  if (before.dropBeforeCommit === true) throw new ConnectionDropped();
  if (before.timeout === true && dropAfterCommit !== true) throw new ConnectionDropped();
};

/**
 * Loses the answer of a call that succeeded, where a fault asks for it.
 *
 * @throws {ConnectionDropped} The work is done and the answer lost.
 */
export const sufferAfter = async (parts: FaultParts, { target, now, planted }: CallFaults): Promise<void> => {
  const { store, runtime } = parts;
  const struck = await strikeCall(store, runtime.config.id, target, planted, 'after');
  if (struck?.dropAfterCommit !== true && now.dropAfterCommit !== true) return;
  await note(parts, { dropAfterCommit: true }, target);
  if (struck?.timeout === true) await parts.sleep(struck.latencyMs ?? TIMEOUT_LIMIT);
  else if (struck?.latencyMs !== undefined) await parts.sleep(struck.latencyMs);
  throw new ConnectionDropped();
};
