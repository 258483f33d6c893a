import { chainNotes, type AuditNote } from './audit-trail.js';
import type { AccountOpening, LedgerOrder, LedgerTransfer } from './ledger.js';
import { isErased } from './erased.js';
import type { ReachedOutcome } from './outcome-log.js';
import type { BankEvent } from './ports.js';
import { deliveryKey, owedDeliveries } from './outbox.js';
import { kinds, SUBSCRIPTIONS, type DeliveryRecord, type Kind, type SubscriptionsRecord } from './records.js';
import {
  MAIN,
  VersionConflict,
  type Expectation,
  type Job,
  type Put,
  type Scope,
  type Store,
  type StoredReply,
  type UnitOfWork,
} from './store.js';

/** A delivery that is to be made now. */
export interface DueDelivery {
  readonly scope: Scope;
  /** Id of its record. */
  readonly id: string;
}

/** What is true now that a unit was kept. */
export interface Committed {
  readonly events: readonly BankEvent[];
  /** When the first job that was scheduled is due; `undefined` without one. Milliseconds since 1970. */
  readonly nextDue: number | undefined;
  /** Webhooks that are to be sent now. */
  readonly webhooks: readonly DueDelivery[];
}

/** Times that the entry of a unit is linked anew, because others of the same customer were faster. */
const LINK_ATTEMPTS = 100;

/** Gathers what one decision reads and writes. */
export class Unit {
  readonly #store: Store;
  readonly #scope: Scope;
  readonly #expects = new Map<string, Expectation>();
  #puts = new Map<string, Put>();
  #accounts: AccountOpening[] = [];
  #transfers: LedgerOrder[] = [];
  #events: BankEvent[] = [];
  #jobs: Job[] = [];
  #notes: AuditNote[] = [];
  #idempotency: UnitOfWork['idempotency'];
  /** Outcomes that have happened here; a refusal is one, too, so forgetting what was written does not forget them. */
  readonly reached: ReachedOutcome[] = [];

  constructor(store: Store, scope: Scope) {
    this.#store = store;
    this.#scope = scope;
  }

  /** Reads a record, or what this unit has written over it, and notes the version for the commit; an erased one is not there. */
  async get<T>(kind: Kind<T>, id: string): Promise<T | undefined> {
    const place = `${kind.name}\n${id}`;
    const written = this.#puts.get(place);
    if (written !== undefined) return written.body as T;
    const found = await this.#store.get(this.#scope, kind.name, id);
    const noted = this.#expects.get(place);
    // The first reading counts: if the record has changed since, the commit refuses the unit.
    if (noted === undefined) {
      this.#expects.set(place, { kind: kind.name, id, version: found?.version ?? 'absent' });
    }
    return isErased(found?.body) ? undefined : (found?.body as T | undefined);
  }

  /**
   * Writes a record. One that was not read before must not exist yet.
   *
   * @throws {TypeError} The kind is append-only and the record is there already.
   */
  put<T>(kind: Kind<T>, id: string, body: T): void {
    const place = `${kind.name}\n${id}`;
    const expectedVersion = this.#expects.get(place)?.version ?? 'absent';
    if (kind.appendOnly === true && (expectedVersion !== 'absent' || this.#puts.has(place)))
      throw new TypeError(`A record of kind ${kind.name} is never changed.`);
    this.#puts.set(place, { kind: kind.name, id, expectedVersion, body, keys: kind.keysOf(body) });
  }

  /** Writes a record of the engine itself. */
  putRaw(put: Put): void {
    this.#puts.set(`${put.kind}\n${put.id}`, put);
  }

  /** Opens a ledger account. */
  open(opening: AccountOpening): void {
    this.#accounts.push(opening);
  }

  /** Records a transfer. */
  transfer(transfer: LedgerTransfer): void {
    this.#transfers.push({ kind: 'transfer', transfer });
  }

  /** Ends a pending transfer. */
  settle(order: Exclude<LedgerOrder, { kind: 'transfer' }>): void {
    this.#transfers.push(order);
  }

  /** Adds an event to the outbox. */
  emit(event: BankEvent): void {
    this.#events.push(event);
  }

  /** Adds work for later. */
  schedule(job: Job): void {
    this.#jobs.push(job);
  }

  /** Adds an entry to the audit trail; it is linked to the entry before it when the unit is kept. */
  note(note: AuditNote): void {
    this.#notes.push(note);
  }

  /** Customer whose records this unit writes; `undefined` where it writes none that belong to a customer. */
  get owner(): string | undefined {
    for (const { body } of this.#puts.values()) {
      const { customerId } = body as { readonly customerId?: unknown };
      if (typeof customerId === 'string') return customerId;
    }
    return undefined;
  }

  /** Tells whether this unit moves money, holds it, or lets go of what was held. */
  get movesMoney(): boolean {
    return this.#transfers.length > 0;
  }

  /** Sets the reply that every repeat of the key will get; it may hold data of the customer who is named. */
  remember(key: string, fingerprint: string, reply: StoredReply, customerId?: string): void {
    this.#idempotency = { key, fingerprint, reply, ...(customerId === undefined ? {} : { customerId }) };
  }

  /** Forgets everything that was written; what was read still guards the commit. */
  discard(): void {
    this.#puts = new Map();
    this.#accounts = [];
    this.#transfers = [];
    this.#events = [];
    this.#jobs = [];
    this.#notes = [];
  }

  /** Keeps the unit, unless it only read. What its events owe to webhook endpoints is kept with it. */
  async commit(): Promise<Committed> {
    await this.#oweDeliveries();
    const puts = [...this.#puts.values()];
    const writes =
      puts.length +
      this.#accounts.length +
      this.#transfers.length +
      this.#events.length +
      this.#jobs.length +
      this.#notes.length;
    if (writes === 0 && this.#idempotency === undefined)
      return { events: [], nextDue: undefined, webhooks: [] };
    const written = new Set(this.#puts.keys());
    await this.#keep({
      scope: this.#scope,
      expects: [...this.#expects]
        .filter(([place]) => !written.has(place))
        .map(([, expectation]) => expectation),
      puts,
      accounts: this.#accounts,
      transfers: this.#transfers,
      events: this.#events,
      jobs: this.#jobs,
      ...(this.#idempotency === undefined ? {} : { idempotency: this.#idempotency }),
    });
    const dueAt = this.#jobs.map((job) => job.dueAt);
    const nextDue = dueAt.length === 0 ? undefined : Math.min(...dueAt);
    return { events: this.#events, nextDue, webhooks: this.#webhooksIn(puts) };
  }

  /**
   * Commits, with the notes linked to the audit trails as they are. When another unit was faster at the end of a trail, only the
   * link is made again: what was decided rests on no trail.
   */
  async #keep(work: UnitOfWork): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const links = await chainNotes(this.#store, this.#scope, this.#notes);
      try {
        await this.#store.commit({ ...work, puts: [...work.puts, ...links] });
        return;
      } catch (error) {
        const late = error instanceof VersionConflict && error.kind === kinds.auditHead.name;
        if (!late || attempt === LINK_ATTEMPTS) throw error;
      }
    }
  }

  async #oweDeliveries(): Promise<void> {
    if (this.#events.length === 0) return;
    const { name } = kinds.subscriptions;
    const written = this.#puts.get(`${name}\n${SUBSCRIPTIONS}`);
    // Not guarded: an endpoint that changes at the very moment of an event may do so before it or after.
    const known = written ?? (await this.#store.get({ ...this.#scope, unit: MAIN }, name, SUBSCRIPTIONS));
    if (known === undefined) return;
    const owed = owedDeliveries(this.#events, known.body as SubscriptionsRecord);
    for (const record of owed.records) this.put(kinds.delivery, deliveryKey(record), record);
    this.#jobs.push(...owed.jobs);
  }

  #webhooksIn(puts: readonly Put[]): readonly DueDelivery[] {
    return puts
      .filter(({ kind }) => kind === kinds.delivery.name)
      .filter(({ body }) => {
        const { work, claimedUntil } = body as DeliveryRecord;
        return work === 'DUE' && claimedUntil === null;
      })
      .map(({ id }) => ({ scope: this.#scope, id }));
  }
}
