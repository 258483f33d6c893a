import type { Actor, Operation } from '@weidongli/contracts';
import { BANK } from './bank-scope.js';
import { instant } from './time.js';
import { base64url } from './digest.js';
import {
  accountFromJson,
  openAccount,
  type AccountOpening,
  type LedgerAccount,
  type LedgerUnit,
} from './ledger.js';
import type { OutcomeId } from '../outcomes/outcomes.js';
import type { OpenField } from './encrypted-field.js';
import { refuse } from './problem.js';
import type { Kind, Owned, SessionRecord } from './records.js';
import { drawDigits } from './rng.js';
import { DURING_THE_DAY } from './end-of-day.js';
import { decide } from './decide.js';
import { listAcross } from './list-across.js';
import { recordsAbout } from './records-about.js';
import { scopeOf, type Runtime } from './runtime.js';
import { unitMark } from './place.js';
import { sandboxScope } from './sandbox-scope.js';
import {
  MAIN,
  systemKinds,
  type PageRequest,
  type Scope,
  type Store,
  type StoredPage,
  type StoredRecord,
} from './store.js';
import type { TenantConfig } from './tenant.js';
import type { Unit } from './unit.js';

/** Who calls: the bank itself when a job is due, a partner's server, a customer's page, or nobody in particular. */
export type Caller =
  | { readonly kind: 'bank' | 'public' }
  | {
      readonly kind: 'partner';
      /** OAuth client, `cli_…`; absent with the sandbox key. */
      readonly clientId?: string;
    }
  | { readonly kind: 'customer'; readonly customerId: string; readonly session: SessionRecord };

/** What a route may know of the request besides its input. */
export interface RequestFacts {
  readonly origin?: string;
  readonly stepUpToken?: string;
  /** Header `If-Match`. */
  readonly ifMatch?: string;
  /** Thumbprint of the key that the caller has proved to hold. */
  readonly proofKey?: string;
  /** Outcome that the call asks for with `WDL-Sandbox-Scenario`. */
  readonly scenario?: OutcomeId;
  /** Digest of method, path and body; a second factor is bound to it. */
  readonly digest: string;
}

/** Answers one operation: reads, asks pure rules, writes into the unit. It knows no transport and no timer. */
export type Route<Input, Output> = (input: Input, ctx: Context) => Promise<Output>;

/** Routes of a feature, one for each of its operations; a missing one does not compile. */
export type RoutesOf<Feature> = {
  readonly [Method in keyof Feature]: Feature[Method] extends Operation<infer Input, infer Output, Actor>
    ? Route<Input, Output>
    : never;
};

/** Works off one due job. */
export type JobHandler = (subject: string, ctx: Context) => Promise<void>;

/** A transfer as a route orders it; the rest follows from the moment. */
export interface TransferOrder {
  readonly debit: string;
  readonly credit: string;
  /** Fen, more than 0. */
  readonly amount: bigint;
  readonly currency: LedgerUnit;
  readonly state: 'PENDING' | 'POSTED';
  readonly purpose: string;
  readonly reference?: string;
  readonly contractSha256?: string;
  /** Milliseconds; default now. */
  readonly at?: number;
}

/** What a context is made of. */
export interface ContextParts {
  readonly runtime: Runtime;
  /** Where the records of this call live. */
  readonly scope: Scope;
  readonly store: Store;
  readonly unit: Unit;
  readonly caller: Caller;
  /** The bank's time of this call, milliseconds since 1970. */
  readonly now: number;
  readonly request: RequestFacts;
  readonly random: (length: number) => Uint8Array;
  /** Opens what was sealed for the bank. */
  readonly openField: OpenField;
  /** Makes new keys of the bank. */
  readonly rotateBankKeys: () => Promise<void>;
  /** Makes a decision in another unit of the tenant and keeps it at once. */
  readonly elsewhere: <T>(unitName: string, decision: (ctx: Context) => Promise<T>) => Promise<T>;
  /** Runs another operation's read inside the same unit. */
  readonly read: (operationId: string, input: unknown, ctx: Context) => Promise<unknown>;
}

/** Accounts of the ledger as records: routes read them only, what changes them are transfers. */
const LEDGER: Kind<unknown> = { name: systemKinds.account, keysOf: () => ({}) };

/** Everything that a route may do. */
export class Context {
  readonly #parts: ContextParts;

  constructor(parts: ContextParts) {
    this.#parts = parts;
  }

  get tenant(): TenantConfig {
    return this.#parts.runtime.config;
  }
  get runtime(): Runtime {
    return this.#parts.runtime;
  }
  get caller(): Caller {
    return this.#parts.caller;
  }
  get now(): number {
    return this.#parts.now;
  }
  /** Where the records of this call live: the unit of the customer, or the first unit. */
  get scope(): Scope {
    return this.#parts.scope;
  }
  get request(): RequestFacts {
    return this.#parts.request;
  }

  /** The customer of the session; a route of another kind of caller must not ask. */
  get customerId(): string {
    const { caller } = this.#parts;
    if (caller.kind !== 'customer')
      throw new TypeError('Only an operation of actor customer has a customer.');
    return caller.customerId;
  }

  /** Reads a record and notes its version, so that the commit is refused if it changes meanwhile. */
  get<T>(kind: Kind<T>, id: string): Promise<T | undefined> {
    return this.#parts.unit.get(kind, id);
  }

  /**
   * Reads a record of the customer of the session.
   *
   * @throws {Refusal} `not-found` when it does not exist or is somebody else's: the two look the same.
   */
  async own<T extends Owned>(kind: Kind<T>, id: string): Promise<T> {
    const found = await this.get(kind, id);
    const isOwn = found?.customerId === this.customerId || !this.runtime.guards.holds('own-records');
    if (found === undefined || !isOwn) throw refuse('not-found', { detail: `No ${kind.name} with this id.` });
    return found;
  }

  /** Writes a record; one that was not read before must be new. */
  put<T>(kind: Kind<T>, id: string, body: T): void {
    this.#parts.unit.put(kind, id, body);
  }

  /** Lists records for a reply. No decision may rest on a list: nothing guards it. */
  list(kind: string, index: string, key: string, page: PageRequest): Promise<StoredPage> {
    const { store, scope, caller, runtime } = this.#parts;
    // A partner's server and the sandbox see the tenant as one; a customer and a job live in one unit.
    if (caller.kind !== 'partner' || runtime.units.length === 1)
      return store.list(scope, kind, index, key, page);
    const scopes = runtime.units.map((unit) => scopeOf(runtime, unit));
    return listAcross(store, scopes, { kind, index, key }, page);
  }

  /** Reads the records of one name in every unit of the tenant, for a reply of the sandbox. */
  async everywhere(kind: string, id: string): Promise<readonly StoredRecord[]> {
    const { store, runtime } = this.#parts;
    const found = await Promise.all(runtime.units.map((unit) => store.get(scopeOf(runtime, unit), kind, id)));
    return found.filter((record) => record !== undefined);
  }

  /** Reads a ledger account, an empty one where none was opened. Its limit is guarded by the commit itself. */
  async ledger(id: string): Promise<LedgerAccount & { readonly version: number }> {
    const found = await this.#parts.store.get(this.#parts.scope, systemKinds.account, id);
    if (found === undefined) return { ...openAccount({ id, currency: 'CNY' }), version: 0 };
    return { ...accountFromJson(found.body), version: found.version };
  }

  /** Reads a ledger account and notes its version, so that the commit is refused if anything moves on it meanwhile. */
  async watchLedger(id: string): Promise<LedgerAccount> {
    const found = await this.#parts.unit.get(LEDGER, id);
    return found === undefined ? openAccount({ id, currency: 'CNY' }) : accountFromJson(found);
  }

  /** Lists every record under an index key, oldest first. */
  async listAll(kind: string, index: string, key: string): Promise<readonly StoredRecord[]> {
    const records: StoredRecord[] = [];
    let after: string | undefined;
    do {
      const page: PageRequest = {
        limit: 500,
        order: 'oldest-first',
        ...(after === undefined ? {} : { after }),
      };
      const part: StoredPage = await this.list(kind, index, key, page);
      records.push(...part.records);
      after = part.next ?? undefined;
    } while (after !== undefined);
    return records;
  }

  /** Reads every record of this unit that is about a customer. It reads the whole unit: for an export or an erasure only. */
  recordsAbout(customerId: string): Promise<readonly StoredRecord[]> {
    return recordsAbout(this.#parts.store, this.scope, customerId);
  }

  /** Opens a ledger account. */
  open(opening: AccountOpening): void {
    this.#parts.unit.open(opening);
  }

  /** Records a transfer and returns its id. */
  transfer(order: TransferOrder): string {
    const at = instant(order.at ?? this.now);
    const id = this.newId('txn', order.at);
    const {
      debit,
      credit,
      amount,
      currency,
      state,
      purpose,
      reference = null,
      contractSha256 = null,
    } = order;
    const postedAt = state === 'POSTED' ? at : null;
    this.#parts.unit.transfer({
      ...{ id, debit, credit, amount, currency, state, purpose, reference, contractSha256, at, postedAt },
    });
    return id;
  }

  /** Posts a pending transfer. */
  post(transferId: string): void {
    this.#parts.unit.settle({ kind: 'post', id: transferId, at: instant(this.now) });
  }

  /** Voids a pending transfer: what it held is free again. */
  void(transferId: string): void {
    this.#parts.unit.settle({ kind: 'void', id: transferId });
  }

  /** Tells the partner that a resource has changed. */
  emit(
    type: string,
    resource: { readonly id: string; readonly status: string; readonly version: number },
  ): void {
    const { id, status, version } = resource;
    this.#parts.unit.emit({
      specversion: '1.0',
      id: this.newId('evt'),
      source: `/partners/${this.tenant.id}`,
      type,
      subject: id,
      time: instant(this.now),
      datacontenttype: 'application/json',
      wdlsequence: String(version).padStart(10, '0'),
      data: { id, status, version },
    });
  }

  /** Schedules a job, so many milliseconds of the bank's time from now; among jobs of one moment, the lowest priority comes first. */
  schedule(kind: string, subject: string, delay: number, priority = DURING_THE_DAY): void {
    this.#parts.unit.schedule({ id: this.newId('job'), dueAt: this.now + delay, priority, kind, subject });
  }

  /** Makes an id `prefix_…`. */
  newId(prefix: string, at = this.now): string {
    const { runtime, scope } = this.#parts;
    return runtime.ids(prefix, at, runtime.units.indexOf(scope.unit));
  }

  /** Draws decimal digits for a number that people read; it is no secret. */
  newDigits(length: number): string {
    return drawDigits(this.#parts.runtime.rng, length);
  }

  /** Makes new keys of the bank, for every tenant of it. */
  rotateBankKeys(): Promise<void> {
    return this.#parts.rotateBankKeys();
  }

  /** Opens a compact JWE that was made for the bank; rejects when it was changed, or sealed for somebody else. */
  openField(sealed: string): Promise<Uint8Array> {
    return this.#parts.openField(sealed);
  }

  /** Draws secure random bytes. */
  random(length: number): Uint8Array {
    return this.#parts.random(length);
  }

  /** Makes a secret of 256 bits. It names tenant and unit, so that it can be looked up nowhere else. */
  newSecret(prefix: string): string {
    return `${prefix}_${this.tenant.id}${unitMark(this.scope)}_${base64url(this.random(32))}`;
  }

  /**
   * Makes a decision in another unit of the tenant and keeps it at once, whatever becomes of this one. So it must be one
   * that can be made twice: this decision may be made again, or its process may die before it is kept.
   */
  elsewhere<T>(unitName: string, decision: (ctx: Context) => Promise<T>): Promise<T> {
    return this.#parts.elsewhere(unitName, decision);
  }

  /** Makes a decision in the first unit, where what belongs to no customer lives: in this unit of work if it is there. */
  inMain<T>(decision: (ctx: Context) => Promise<T>): Promise<T> {
    return this.scope.unit === MAIN ? decision(this) : this.elsewhere(MAIN, decision);
  }

  /**
   * Says that an outcome of the sandbox has happened. Say it where it happens: with what is written, or right before the
   * refusal is thrown. It counts when the unit is kept.
   */
  reached(outcome: OutcomeId, object: string): void {
    this.#parts.unit.reached.push({ outcome, object, at: instant(this.now) });
  }

  /** Makes a decision on what the sandbox keeps beside the tenant's records, and keeps it at once. */
  async aside<T>(decision: (unit: Unit) => Promise<T>): Promise<T> {
    return (await decide(this.#parts.store, sandboxScope(this.tenant.id), decision)).value;
  }

  /** Makes a decision on what belongs to no tenant, and keeps it at once; so it must be one that can be made twice. */
  async inBank<T>(decision: (unit: Unit) => Promise<T>): Promise<T> {
    return (await decide(this.#parts.store, BANK, decision)).value;
  }

  /** Runs the read of another operation in this unit, for the caller of this context. */
  read(operationId: string, input: unknown): Promise<unknown> {
    return this.#parts.read(operationId, input, this);
  }

  /** Makes the context of another caller in the same unit. */
  as(caller: Caller): Context {
    return new Context({ ...this.#parts, caller });
  }
}
