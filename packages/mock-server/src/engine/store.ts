import type { BankEvent } from './ports.js';
import type { AccountOpening, LedgerOrder } from './ledger.js';

/** Place of a record: every call names the tenant, so nothing crosses from one to another. */
export interface Scope {
  readonly tenant: string;
  /** Part of a tenant that a customer lives in for ever; `main` is the first. */
  readonly unit: string;
}

/** Name of the first unit of every tenant. */
export const MAIN = 'main';

/** A record as it is stored. */
export interface StoredRecord {
  readonly kind: string;
  readonly id: string;
  /** Starts at 1 and grows by one with each change. */
  readonly version: number;
  /** JSON; bigints travel as decimal strings. */
  readonly body: unknown;
}

/** Which part of a list is wanted. */
export interface PageRequest {
  readonly limit: number;
  /** Id of the last record of the page before. */
  readonly after?: string;
  /** Order of ids, which is the order of creation. */
  readonly order: 'oldest-first' | 'newest-first';
}

/** A part of a list. */
export interface StoredPage {
  readonly records: readonly StoredRecord[];
  /** Id to go on after; null on the last page. */
  readonly next: string | null;
}

/** A version that a decision rests on. */
export interface Expectation {
  readonly kind: string;
  readonly id: string;
  readonly version: number | 'absent';
}

/** A guarded write. */
export interface Put {
  readonly kind: string;
  readonly id: string;
  readonly expectedVersion: number | 'absent';
  readonly body: unknown;
  /** Index name → key; a record is listed under each. */
  readonly keys: Readonly<Record<string, string>>;
}

/** The first reply of an idempotency key. */
export interface StoredReply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Work to do later, on the bank's clock. */
export interface Job {
  readonly id: string;
  /** Milliseconds since 1970, on the bank's clock. */
  readonly dueAt: number;
  /** Order among jobs of the same time, 0 first, 0 to 99; the order of the end of day in `end-of-day.ts`. */
  readonly priority: number;
  /** Names the handler. */
  readonly kind: string;
  /** Resource to work on. */
  readonly subject: string;
}

/** Returns the record id of a job; ids sort by time, priority and id, which is the order of work. */
export const jobRecordId = ({ dueAt, priority, id }: Job): string =>
  `${String(dueAt).padStart(15, '0')}/${String(priority).padStart(2, '0')}/${id}`;

/** Everything that one decision changes: all of it is kept, or nothing. */
export interface UnitOfWork {
  readonly scope: Scope;
  readonly expects: readonly Expectation[];
  readonly puts: readonly Put[];
  readonly idempotency?: {
    readonly key: string;
    readonly fingerprint: string;
    readonly reply: StoredReply;
    /** Customer whose data the reply may hold. */
    readonly customerId?: string;
  };
  readonly accounts: readonly AccountOpening[];
  readonly transfers: readonly LedgerOrder[];
  readonly events: readonly BankEvent[];
  readonly jobs: readonly Job[];
}

/**
 * Keeps the bank's records. Ledger accounts, transfers, events, jobs and idempotent replies are records too, of the
 * {@link systemKinds}, so that three verbs read and write everything.
 */
export interface Store {
  /** Says that other processes may write here too. @defaultValue false: what this process has not done has not happened */
  readonly shared?: boolean;
  readonly get: (scope: Scope, kind: string, id: string) => Promise<StoredRecord | undefined>;
  /** Lists what stands under an index key; index `all` with key `''` is every record of the kind. */
  readonly list: (
    scope: Scope,
    kind: string,
    index: string,
    key: string,
    page: PageRequest,
  ) => Promise<StoredPage>;
  /**
   * Keeps a unit of work, all or nothing.
   *
   * @throws {VersionConflict} Something that the unit rests on has changed.
   * @throws {AccountLimit} A transfer would break the limit of a ledger account.
   * @throws {DuplicateKey} The idempotency key has a reply already.
   * @throws {StoreUnavailable} The database is away or full; nothing of the unit is kept. Where only the answer to the commit
   * was lost, the message says that the outcome is open: a repeat under the same idempotency key finds it.
   */
  readonly commit: (unit: UnitOfWork) => Promise<void>;
  /** Reads all records of a scope, those of the engine included, in the order of kind and id (by code unit). */
  readonly scan: (
    scope: Scope,
    after: Pick<StoredRecord, 'kind' | 'id'> | undefined,
    limit: number,
  ) => Promise<readonly StoredRecord[]>;
  /** Replaces everything in a scope by what another holds, all or nothing; an empty one empties it. */
  readonly copy: (from: Scope, to: Scope) => Promise<void>;
  /**
   * Runs work while nobody else, in this process or another on the same store, holds the name. A holder that dies frees
   * it.
   *
   * @param wait - Whether to wait for the present holder; `undefined` is answered when not.
   */
  readonly exclusive: <T>(
    scope: Scope,
    name: string,
    work: () => Promise<T>,
    wait: boolean,
  ) => Promise<T | undefined>;
  /** Ends what is under way and lets go of files and connections. */
  readonly close: () => Promise<void>;
}

/** Kinds that a store writes by itself from the parts of a unit of work. */
export const systemKinds = {
  account: 'ledger-account',
  transfer: 'ledger-transfer',
  event: 'event',
  job: 'job',
  idempotency: 'idempotency',
} as const;

/** Tells that a record has changed since it was read. */
export class VersionConflict extends Error {
  /** Kind of the record. */
  readonly kind: string;

  constructor(kind: string) {
    super(`A record of kind ${kind} has changed since it was read. Run the decision again.`);
    this.name = 'VersionConflict';
    this.kind = kind;
  }
}

/** Tells that the database cannot be reached, or cannot write: its disk is full, for example. */
export class StoreUnavailable extends Error {
  constructor(reason: string, options?: { readonly cause?: unknown }) {
    super(reason, options);
    this.name = 'StoreUnavailable';
  }
}

/** Tells that an idempotency key has a reply already. */
export class DuplicateKey extends Error {
  constructor() {
    super('The idempotency key has a reply already. Read it.');
    this.name = 'DuplicateKey';
  }
}
