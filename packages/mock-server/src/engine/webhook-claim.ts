import { strikeDelivery } from './faults.js';
import { attemptJob, voided } from './outbox.js';
import { WEBHOOK_TIMEOUT, type BankEvent, type Ports } from './ports.js';
import { kinds, type DeliveryRecord, type EndpointRecord } from './records.js';
import { noteJobs, scopeOf, type Runtime } from './runtime.js';
import { MAIN, systemKinds, VersionConflict, type Job, type Store } from './store.js';
import { Unit, type DueDelivery } from './unit.js';
import { instant } from './time.js';
import { chaosOf, HOLD_AT_MOST } from './webhook-chaos.js';

/** A delivery that this process is about to attempt; nobody else will until its lease ends. */
export interface Claim {
  readonly runtime: Runtime;
  readonly due: DueDelivery;
  readonly delivery: DeliveryRecord;
  /** Version of the record while the claim stands. */
  readonly version: number;
  readonly endpoint: EndpointRecord;
  readonly event: BankEvent;
  /** The bank's time of the attempt, milliseconds. */
  readonly now: number;
}

/** Where claims are kept, and the real time that they end by. */
export interface ClaimParts {
  readonly store: Store;
  readonly ports: Pick<Ports, 'realNow' | 'deliver'>;
}

/** How much longer than its requests may take an attempt belongs to who began it, milliseconds of real time. */
const LEASE_MARGIN = 15_000;

/** Tells whether nobody is at a delivery, or whoever was has had time enough. */
export const isUnclaimed = ({ claimedUntil }: DeliveryRecord, realNow: number): boolean =>
  claimedUntil === null || claimedUntil <= realNow;

/**
 * Claims a delivery by a guarded write, before anything is sent; `undefined` when there is nothing to send after all, or
 * somebody else sends.
 *
 * @param wanted - Whether it is due, or held back and now to follow the one that has overtaken it.
 */
export const claimDelivery = async (
  parts: ClaimParts,
  runtime: Runtime,
  due: DueDelivery,
  now: number,
  wanted: 'DUE' | 'HELD',
): Promise<Claim | undefined> => {
  const found = await readClaim(parts.store, runtime, due, now);
  const realNow = parts.ports.realNow();
  if (found?.delivery.work !== wanted || !isUnclaimed(found.delivery, realNow)) return undefined;
  const reason = voidReason(parts, found);
  if (reason !== undefined) {
    await keepDelivery(parts.store, found, voided(found.delivery, reason));
    return undefined;
  }
  const seen = wanted === 'DUE' ? await withFault(parts.store, found) : found;
  const chaos = chaosOf(seen.endpoint.chaos, seen.delivery.struck);
  if (chaos.reorder && wanted === 'DUE' && isFresh(seen.delivery)) {
    if (await holdBack(parts.store, seen)) return undefined;
  }
  const delivery: DeliveryRecord = {
    ...seen.delivery,
    work: 'DUE',
    released: seen.delivery.released || wanted === 'HELD',
    claimedUntil: realNow + (1 + chaos.duplicates) * WEBHOOK_TIMEOUT + LEASE_MARGIN,
  };
  const claimed = await keepDelivery(parts.store, seen, delivery);
  return claimed ? { ...seen, delivery, version: seen.version + 1 } : undefined;
};

/** Tells whether nothing has been tried or held back yet. */
const isFresh = ({ attemptCount, released }: DeliveryRecord): boolean => attemptCount === 0 && !released;

/** Lets a planted fault strike a delivery the first time that it is looked at. */
const withFault = async (store: Store, claim: Claim): Promise<Claim> => {
  const { delivery, event, due, now } = claim;
  if (!isFresh(delivery)) return claim;
  const struck = (await strikeDelivery(store, due.scope.tenant, event, instant(now))) ?? null;
  return { ...claim, delivery: { ...delivery, struck } };
};

const readClaim = async (
  store: Store,
  runtime: Runtime,
  due: DueDelivery,
  now: number,
): Promise<Claim | undefined> => {
  const record = await store.get(due.scope, kinds.delivery.name, due.id);
  if (record === undefined) return undefined;
  const delivery = record.body as DeliveryRecord;
  const main = { ...due.scope, unit: MAIN };
  const [endpoint, event] = await Promise.all([
    store.get(main, kinds.endpoint.name, delivery.endpointId),
    store.get(due.scope, systemKinds.event, delivery.eventId),
  ]);
  if (endpoint === undefined || event === undefined) return undefined;
  return {
    ...{ runtime, due, delivery, now, version: record.version },
    endpoint: endpoint.body as EndpointRecord,
    event: event.body as BankEvent,
  };
};

const voidReason = (
  { ports }: ClaimParts,
  { endpoint }: Claim,
): NonNullable<DeliveryRecord['voidReason']> | undefined => {
  if (endpoint.status === 'DELETED') return 'ENDPOINT_DELETED';
  if (endpoint.status !== 'ENABLED') return 'ENDPOINT_DISABLED';
  return ports.deliver === null ? 'NO_NETWORK' : undefined;
};

/** Holds a first attempt back when none is held yet; a job sends it if nothing overtakes it. */
const holdBack = async (store: Store, claim: Claim): Promise<boolean> => {
  if ((await heldDeliveries(store, claim)).length > 0) return false;
  const held: DeliveryRecord = { ...claim.delivery, work: 'HELD' };
  return keepDelivery(store, claim, held, attemptJob(held, claim.now + HOLD_AT_MOST));
};

/** Lists what is held back from the endpoint of a claim, in every unit. */
export const heldDeliveries = async (
  store: Store,
  { runtime, endpoint }: Pick<Claim, 'runtime' | 'endpoint'>,
): Promise<readonly DueDelivery[]> => {
  const page = { limit: 10, order: 'oldest-first' as const };
  const parts = await Promise.all(
    runtime.units.map(async (unit) => {
      const scope = scopeOf(runtime, unit);
      const { records } = await store.list(scope, kinds.delivery.name, 'work', `HELD ${endpoint.id}`, page);
      return records.map(({ id }) => ({ scope, id }));
    }),
  );
  return parts.flat();
};

/** Writes a delivery as long as the claim stands; `false` says that it does not. */
export const keepDelivery = async (
  store: Store,
  { due, version, runtime }: Claim,
  delivery: DeliveryRecord,
  job?: Job,
): Promise<boolean> => {
  const unit = new Unit(store, due.scope);
  const { name: kind, keysOf } = kinds.delivery;
  unit.putRaw({ kind, id: due.id, expectedVersion: version, body: delivery, keys: keysOf(delivery) });
  if (job !== undefined) unit.schedule(job);
  try {
    noteJobs(runtime, (await unit.commit()).nextDue);
    return true;
  } catch (error) {
    if (error instanceof VersionConflict) return false;
    throw error;
  }
};
