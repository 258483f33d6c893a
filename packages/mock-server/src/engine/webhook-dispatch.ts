import type { Context } from './context.js';
import { Gate } from './gate.js';
import type { BankEvent, DeliveryReply, Ports } from './ports.js';
import { kinds, type DeliveryRecord } from './records.js';
import { scopeOf, type Runtime } from './runtime.js';
import { StoreUnavailable, type Store } from './store.js';
import type { DueDelivery } from './unit.js';
import { afterAttempt, isTaken, prepareRequest, type AnsweredRequest } from './webhook-attempt.js';
import { chaosOf } from './webhook-chaos.js';
import { claimDelivery, heldDeliveries, isUnclaimed, keepDelivery, type Claim } from './webhook-claim.js';
import { changesHealth, noteHealth, type Health } from './webhook-health.js';

/** What sending webhooks needs of the bank around it. */
export interface DispatchParts {
  readonly store: Store;
  readonly ports: Ports;
  /** Makes a decision of the bank in the first unit of a tenant, at a moment of its clock; answers with its events. */
  readonly inMain: (
    runtime: Runtime,
    now: number,
    decision: (ctx: Context) => Promise<void>,
  ) => Promise<readonly BankEvent[]>;
}

/** Requests to one endpoint under way at once: one that hangs holds up nobody else. */
const AT_ONCE = 8;
/** How often deliveries are looked for that a process has begun and not finished, milliseconds of real time. */
const SWEEP_EVERY = 5_000;

const LOST: DeliveryReply = {
  ...{ status: null, body: '', durationMs: 0, retryAfter: null },
  error: 'Lost on purpose (chaos: drop).',
};

/**
 * Makes the attempts of deliveries. Of several processes on one store the one that claims a delivery sends it; the claim of
 * a process that died ends after a while of real time, and another takes the delivery up.
 */
export class Dispatcher {
  readonly #parts: DispatchParts;
  readonly #underWay = new Map<Runtime, Set<Promise<unknown>>>();
  readonly #sweptAt = new Map<Runtime, number>();
  /** By endpoint. */
  readonly #gates = new Map<string, Gate>();
  /** What waits for its turn or is under way in this process. */
  readonly #queued = new Set<string>();
  #failure: unknown;

  constructor(parts: DispatchParts) {
    this.#parts = parts;
  }

  /**
   * Makes the attempts that are due: one after the other to the same endpoint, side by side to different ones.
   *
   * @param at - The bank's time that the attempts are made at. Default: the clock's.
   * @returns Events that the attempts have caused, when all of them are on record. It does not reject;
   * {@link Dispatcher.sweep} tells what failed.
   */
  send(runtime: Runtime, due: readonly DueDelivery[], at?: number): Promise<readonly BankEvent[]> {
    if (due.length === 0) return Promise.resolve([]);
    const set = this.#underWay.get(runtime) ?? new Set();
    this.#underWay.set(runtime, set);
    const work = this.#sendAll(runtime, due, at)
      .catch((error: unknown) => {
        // A store that is away comes back, and the sweep finds what is left to do.
        if (!(error instanceof StoreUnavailable)) this.#failure ??= error;
        return [];
      })
      .finally(() => set.delete(work));
    set.add(work);
    return work;
  }

  /**
   * Takes up, from time to time, what is due and nobody is at: the work of a process that died.
   *
   * @throws {Error} What has gone wrong in the background since the last call.
   */
  async sweep(runtime: Runtime): Promise<void> {
    const { store, ports } = this.#parts;
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure as Error;
    const now = ports.realNow();
    if (now - (this.#sweptAt.get(runtime) ?? -Infinity) < SWEEP_EVERY) return;
    this.#sweptAt.set(runtime, now);
    for (const unit of runtime.units) {
      const scope = scopeOf(runtime, unit);
      const page = { limit: 100, order: 'oldest-first' as const };
      const { records } = await store.list(scope, kinds.delivery.name, 'work', 'DUE', page);
      const left = records.filter(
        ({ id, body }) =>
          !this.#queued.has(placeOf({ scope, id })) && isUnclaimed(body as DeliveryRecord, now),
      );
      void this.send(
        runtime,
        left.map(({ id }) => ({ scope, id })),
      );
    }
  }

  /** Waits until no attempt is under way, in one tenant or in all. */
  async settled(runtime?: Runtime): Promise<void> {
    const busy = (): readonly Promise<unknown>[] =>
      [...this.#underWay].flatMap(([known, set]) =>
        runtime === undefined || known === runtime ? [...set] : [],
      );
    while (busy().length > 0) await Promise.all(busy());
  }

  async #sendAll(
    runtime: Runtime,
    due: readonly DueDelivery[],
    at: number | undefined,
  ): Promise<readonly BankEvent[]> {
    const lines = new Map<string, DueDelivery[]>();
    for (const one of due) {
      const endpoint = one.id.split('.')[1] ?? '';
      const line = lines.get(endpoint) ?? [];
      line.push(one);
      lines.set(endpoint, line);
    }
    for (const one of due) this.#queued.add(placeOf(one));
    const caused = await Promise.all(
      [...lines].map(([endpoint, line]) => this.#sendLine(runtime, endpoint, line, at)),
    );
    return caused.flat();
  }

  async #sendLine(
    runtime: Runtime,
    endpoint: string,
    line: readonly DueDelivery[],
    at: number | undefined,
  ): Promise<readonly BankEvent[]> {
    const gate = this.#gates.get(endpoint) ?? new Gate(AT_ONCE);
    this.#gates.set(endpoint, gate);
    const caused: BankEvent[] = [];
    try {
      for (const due of line) caused.push(...(await gate.pass(() => this.#attempt(runtime, due, at))));
    } finally {
      for (const due of line) this.#queued.delete(placeOf(due));
    }
    return caused;
  }

  async #attempt(
    runtime: Runtime,
    due: DueDelivery,
    at = runtime.clock.now(),
  ): Promise<readonly BankEvent[]> {
    const claim = await claimDelivery(this.#parts, runtime, due, at, 'DUE');
    if (claim === undefined) return [];
    const caused = [...(await this.#carryOut(claim))];
    // What chaos has held back follows the one that has overtaken it.
    for (const held of await heldDeliveries(this.#parts.store, claim)) {
      const overtaken = await claimDelivery(this.#parts, runtime, held, at, 'HELD');
      if (overtaken !== undefined) caused.push(...(await this.#carryOut(overtaken)));
    }
    return caused;
  }

  /** Sends what was claimed and keeps how it was answered. */
  async #carryOut(claim: Claim): Promise<readonly BankEvent[]> {
    const { store, ports, inMain } = this.#parts;
    const sentAt = ports.realNow();
    const answered = await this.#request(claim, sentAt);
    const { delivery, job } = afterAttempt(claim.delivery, answered, { now: claim.now, sentAt });
    // Whoever has taken the delivery over meanwhile tells how it ends.
    if (!(await keepDelivery(store, claim, delivery, job))) return [];
    const health = healthOf(answered);
    if (!changesHealth(claim.endpoint, health, claim.now)) return [];
    return inMain(claim.runtime, claim.now, (ctx) => noteHealth(ctx, claim.endpoint.id, health));
  }

  async #request(claim: Claim, sentAt: number): Promise<readonly AnsweredRequest[]> {
    const { deliver } = this.#parts.ports;
    if (deliver === null) throw new TypeError('Without a network no delivery is claimed.');
    const chaos = chaosOf(claim.endpoint.chaos, claim.delivery.struck);
    const at = { now: claim.now, seconds: Math.floor(sentAt / 1000) };
    const request = prepareRequest(claim.endpoint, claim.delivery, claim.event, chaos, at);
    if (request.dropped) return [{ reply: LOST, chaos: request.chaos }];
    const answered: AnsweredRequest[] = [];
    for (let copy = 0; copy <= chaos.duplicates; copy += 1) {
      const reply = await deliver(claim.endpoint.url, request.headers, request.body);
      answered.push({ reply, chaos: copy === 0 ? request.chaos : [...request.chaos, 'DUPLICATE'] });
    }
    return answered;
  }
}

const placeOf = ({ scope, id }: DueDelivery): string => `${scope.tenant} ${scope.unit} ${id}`;

const healthOf = (answered: readonly AnsweredRequest[]): Health => {
  if (answered.some(({ reply }) => isTaken(reply))) return 'TAKEN';
  return answered.some(({ reply }) => reply.status === 410) ? 'GONE' : 'FAILED';
};
