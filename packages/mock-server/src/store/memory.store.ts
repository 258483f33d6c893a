import {
  accountFromJson,
  accountToJson,
  applyOrder,
  openAccount,
  transferFromJson,
  transferToJson,
  type AccountOpening,
  type LedgerAccount,
  type LedgerTransfer,
} from '../engine/ledger.js';
import {
  DuplicateKey,
  jobRecordId,
  systemKinds,
  VersionConflict,
  type PageRequest,
  type Put,
  type Scope,
  type Store,
  type StoredPage,
  type StoredRecord,
  type UnitOfWork,
} from '../engine/store.js';

interface Row {
  readonly version: number;
  /** Text, so that nobody outside can reach in and change it. */
  readonly json: string;
  readonly keys: Readonly<Record<string, string>>;
}

type Staged = Map<string, { readonly kind: string; readonly id: string; readonly row: Row }>;

const at = (kind: string, id: string): string => `${kind}\n${id}`;

/** One tenant's records with their index. */
class Shelf {
  readonly rows = new Map<string, Row>();
  /** Ids under each index key, sorted. */
  readonly #index = new Map<string, string[]>();

  ids(kind: string, index: string, key: string): readonly string[] {
    return this.#index.get(`${kind}\n${index}\n${key}`) ?? [];
  }

  write(kind: string, id: string, row: Row): void {
    const before = this.rows.get(at(kind, id));
    for (const [index, key] of Object.entries(before?.keys ?? {}))
      this.#drop(`${kind}\n${index}\n${key}`, id);
    if (before === undefined) this.#add(`${kind}\nall\n`, id);
    for (const [index, key] of Object.entries(row.keys)) this.#add(`${kind}\n${index}\n${key}`, id);
    this.rows.set(at(kind, id), row);
  }

  #add(list: string, id: string): void {
    const ids = this.#index.get(list) ?? [];
    ids.splice(firstNotBelow(ids, id), 0, id);
    this.#index.set(list, ids);
  }

  #drop(list: string, id: string): void {
    const ids = this.#index.get(list) ?? [];
    const place = firstNotBelow(ids, id);
    if (ids[place] === id) ids.splice(place, 1);
  }
}

const firstNotBelow = (ids: readonly string[], id: string): number => {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Prepares a unit of work aside; nothing is visible until all of it is known to fit. */
class Stage {
  readonly #shelf: Shelf;
  readonly staged: Staged = new Map();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  row(kind: string, id: string): Row | undefined {
    return this.staged.get(at(kind, id))?.row ?? this.#shelf.rows.get(at(kind, id));
  }

  write(kind: string, id: string, body: unknown, keys: Readonly<Record<string, string>> = {}): void {
    const version = (this.#shelf.rows.get(at(kind, id))?.version ?? 0) + 1;
    this.staged.set(at(kind, id), { kind, id, row: { version, json: JSON.stringify(body), keys } });
  }

  put({ kind, id, expectedVersion, body, keys }: Put): void {
    this.expect(kind, id, expectedVersion);
    this.write(kind, id, body, keys);
  }

  expect(kind: string, id: string, version: number | 'absent'): void {
    if ((this.#shelf.rows.get(at(kind, id))?.version ?? 'absent') !== version)
      throw new VersionConflict(kind);
  }

  open(opening: AccountOpening): void {
    if (this.#account(opening.id) === undefined) this.#writeAccount(openAccount(opening));
  }

  order(order: UnitOfWork['transfers'][number]): void {
    const change = applyOrder(
      { account: (id) => this.#account(id), transfer: (id) => this.#transfer(id) },
      order,
    );
    this.#writeAccount(change.debit);
    this.#writeAccount(change.credit);
    const { transfer } = change;
    const keys = { debit: transfer.debit, credit: transfer.credit };
    this.write(systemKinds.transfer, transfer.id, transferToJson(transfer), keys);
  }

  #account(id: string): LedgerAccount | undefined {
    const row = this.row(systemKinds.account, id);
    return row === undefined ? undefined : accountFromJson(JSON.parse(row.json));
  }

  #transfer(id: string): LedgerTransfer | undefined {
    const row = this.row(systemKinds.transfer, id);
    return row === undefined ? undefined : transferFromJson(JSON.parse(row.json));
  }

  #writeAccount(account: LedgerAccount): void {
    this.write(systemKinds.account, account.id, accountToJson(account));
  }
}

const stageUnit = (stage: Stage, unit: UnitOfWork): void => {
  if (unit.idempotency !== undefined) {
    const { key } = unit.idempotency;
    if (stage.row(systemKinds.idempotency, key) !== undefined) throw new DuplicateKey();
    stage.write(systemKinds.idempotency, key, unit.idempotency);
  }
  for (const { kind, id, version } of unit.expects) stage.expect(kind, id, version);
  for (const put of unit.puts) stage.put(put);
  for (const opening of unit.accounts) stage.open(opening);
  for (const order of unit.transfers) stage.order(order);
  for (const event of unit.events) {
    const { type, subject } = event;
    stage.write(systemKinds.event, event.id, event, { type, subject, both: `${subject} ${type}` });
  }
  for (const job of unit.jobs) stage.write(systemKinds.job, jobRecordId(job), job, { state: 'DUE' });
};

const readPage = (shelf: Shelf, kind: string, ids: readonly string[], page: PageRequest): StoredPage => {
  const ordered = page.order === 'oldest-first' ? ids : [...ids].reverse();
  const { after } = page;
  const start =
    after === undefined
      ? 0
      : ordered.findIndex((id) => (page.order === 'oldest-first' ? id > after : id < after));
  const wanted = start < 0 ? [] : ordered.slice(start, start + page.limit + 1);
  const records = wanted.slice(0, page.limit).map((id) => toRecord(kind, id, shelf.rows.get(at(kind, id))));
  return { records, next: wanted.length > page.limit ? (records.at(-1)?.id ?? null) : null };
};

const toRecord = (kind: string, id: string, row: Row | undefined): StoredRecord => {
  if (row === undefined)
    throw new RangeError(`The index names a record of kind ${kind} that does not exist.`);
  return { kind, id, version: row.version, body: JSON.parse(row.json) as unknown };
};

/** Creates a store in memory. A commit is one synchronous step, so two units never mix. */
export const createMemoryStore = (): Store => {
  const shelves = new Map<string, Shelf>();
  const shelfOf = ({ tenant, unit }: Scope): Shelf => {
    const name = `${tenant}\n${unit}`;
    const shelf = shelves.get(name) ?? new Shelf();
    shelves.set(name, shelf);
    return shelf;
  };
  return {
    get: async (scope, kind, id) => {
      const row = shelfOf(scope).rows.get(at(kind, id));
      return row === undefined ? undefined : toRecord(kind, id, row);
    },
    list: async (scope, kind, index, key, page) => {
      const shelf = shelfOf(scope);
      return readPage(shelf, kind, shelf.ids(kind, index, key), page);
    },
    commit: async (unit) => {
      const shelf = shelfOf(unit.scope);
      const stage = new Stage(shelf);
      stageUnit(stage, unit);
      for (const { kind, id, row } of stage.staged.values()) shelf.write(kind, id, row);
    },
  };
};
