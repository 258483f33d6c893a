import type { Scope } from '../engine/store.js';
import { applyBatch, keyChanges, needsOf, type BatchResult, type KeyWrite, type RowWrite } from './batch.js';
import type { EncodedUnit } from './encoded-unit.js';
import type { Refusals } from './group-commit.js';
import { ScopedMap } from './record-map.js';
import type { SqliteDatabase } from './sqlite.database.js';
import { readRow } from './sqlite.reads.js';
import { contentColumns, contentOf, placeColumns, TABLES, type TableName, type Row } from './tables.js';

/** Rows of one generation of the cache, so that hot accounts and fresh records are not read anew. */
const CACHED_ROWS = 10_000;

/** The one writer of a file. */
export interface SqliteWriter {
  /** Writes units in one transaction; throws when none of them was kept. */
  readonly write: (units: readonly EncodedUnit[]) => Refusals;
  /** Replaces what a scope holds by what another holds. */
  readonly copy: (from: Scope, to: Scope) => void;
}

/** Creates the writer of an open file. Nobody else may write to it: the writer remembers rows. */
export const createSqliteWriter = (database: SqliteDatabase): SqliteWriter => {
  const cache = new RowCache(database);
  const apply = (units: readonly EncodedUnit[], assumedNew: ScopedMap<boolean>): BatchResult =>
    applyBatch(units, (scope, kind, id) => {
      const known = cache.find(scope, kind, id);
      if (known !== undefined || assumedNew.of(scope).has(kind, id)) return known;
      return cache.load(scope, kind, id);
    });
  const keep = ({ refusals, writes }: BatchResult): Refusals => {
    if (writes.length === 0) return refusals;
    database.transaction(() => writeRows(database, writes));
    for (const { scope, kind, id, row } of writes) cache.keep(scope, kind, id, row);
    return refusals;
  };
  return {
    write: (units) => {
      const assumed = new ScopedMap<boolean>();
      for (const { scope, kind, id } of needsOf(units).assumedNew) assumed.of(scope).set(kind, id, true);
      const trusting = apply(units, assumed);
      try {
        // A refusal needs its true reason, which may be that something is not new.
        if (trusting.refusals.every((refusal) => refusal === undefined)) return keep(trusting);
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
      return keep(apply(units, new ScopedMap()));
    },
    copy: (from, to) => {
      if (from.tenant === to.tenant && from.unit === to.unit) return;
      database.transaction(() => copyScope(database, from, to));
      cache.clear();
    },
  };
};

/** Says that a primary key exists already. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');

/** Remembers rows in two generations: what was not needed while one filled up is forgotten with the next. */
class RowCache {
  readonly #database: SqliteDatabase;
  #young = new ScopedMap<Row>();
  #old = new ScopedMap<Row>();
  #size = 0;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  find(scope: Scope, kind: string, id: string): Row | undefined {
    return this.#young.of(scope).get(kind, id) ?? this.#old.of(scope).get(kind, id);
  }

  load(scope: Scope, kind: string, id: string): Row | undefined {
    const row = readRow(this.#database, scope, kind, id);
    if (row !== undefined) this.keep(scope, kind, id, row);
    return row;
  }

  keep(scope: Scope, kind: string, id: string, row: Row): void {
    if (this.#size >= CACHED_ROWS) {
      this.#old = this.#young;
      this.#young = new ScopedMap();
      this.#size = 0;
    }
    this.#size += 1;
    this.#young.of(scope).set(kind, id, row);
  }

  clear(): void {
    this.#young = new ScopedMap();
    this.#old = new ScopedMap();
    this.#size = 0;
  }
}

const columnsOf = (table: TableName): readonly string[] => [...placeColumns(table), ...contentColumns(table)];

const writeRows = (database: SqliteDatabase, writes: readonly RowWrite[]): void => {
  for (const table of TABLES) {
    const mine = writes.filter((write) => write.table === table);
    const start = `insert into ${table} (${columnsOf(table).join()}) values`;
    const changes = contentColumns(table).map((column) => `${column} = excluded.${column}`);
    const end = `on conflict (${placeColumns(table).join()}) do update set ${changes.join()}`;
    const isNew = ({ before }: RowWrite): boolean => before === undefined;
    insertMany(database, start, mine.filter(isNew).map(rowValues), '');
    insertMany(database, start, mine.filter((write) => !isNew(write)).map(rowValues), end);
  }
  const { added, gone } = keyChanges(writes);
  for (const key of gone) database.prepare(DROP_KEY).run(keyValues(key));
  insertMany(database, `insert into record_key (${KEY_ROW.join()}) values`, added.map(keyValues), '');
};

/** Inserts rows, {@link ROWS_TOGETHER} with one statement while there are as many: a call costs more than a row. */
const insertMany = (
  { prepare }: SqliteDatabase,
  start: string,
  rows: readonly (readonly unknown[])[],
  end: string,
): void => {
  for (let done = 0; done < rows.length;) {
    const together = rows.length - done < ROWS_TOGETHER ? 1 : ROWS_TOGETHER;
    const places = `(${(rows[done] ?? []).map(() => '?').join()})`;
    const values = rows.slice(done, done + together);
    prepare(`${start} ${values.map(() => places).join()} ${end}`).run(values.flat());
    done += together;
  }
};

const rowValues = ({ table, scope, kind, id, row }: RowWrite): readonly unknown[] => [
  ...(table === 'record' ? [scope.tenant, scope.unit, kind, id] : [scope.tenant, scope.unit, id]),
  ...contentOf(table, row),
];

const keyValues = ({ scope, kind, name, key, id }: KeyWrite): readonly string[] => [
  ...[scope.tenant, scope.unit, kind],
  ...[name, key, id],
];

/** Rows that one statement inserts. */
const ROWS_TOGETHER = 10;
const KEY_ROW = ['tenant', 'unit', 'kind', 'name', 'key', 'id'];
const DROP_KEY =
  'delete from record_key where tenant = ? and unit = ? and kind = ? and name = ? and key = ? and id = ?';

const copyScope = ({ prepare }: SqliteDatabase, from: Scope, to: Scope): void => {
  for (const table of [...TABLES, 'record_key' as const]) {
    const columns = table === 'record_key' ? KEY_ROW : columnsOf(table);
    const rest = columns.slice(2).join();
    prepare(`delete from ${table} where tenant = ? and unit = ?`).run([to.tenant, to.unit]);
    prepare(
      `insert into ${table} (tenant, unit, ${rest}) select ?, ?, ${rest} from ${table} where tenant = ? and unit = ?`,
    ).run([to.tenant, to.unit, from.tenant, from.unit]);
  }
};
