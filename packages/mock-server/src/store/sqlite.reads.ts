import type { PageRequest, Scope, StoredPage, StoredRecord } from '../engine/store.js';
import type { SqliteDatabase } from './sqlite.database.js';
import {
  contentColumns,
  listSource,
  placeColumns,
  rowFrom,
  stretchesAfter,
  tableOf,
  type ListSource,
  type TableName,
  type Row,
} from './tables.js';

const whereOf = (columns: readonly string[]): string =>
  columns.map((column) => `${column} = ?`).join(' and ');

const placeOf = (table: TableName, { tenant, unit }: Scope, kind: string): readonly string[] =>
  table === 'record' ? [tenant, unit, kind] : [tenant, unit];

/** Reads a row as it is in the database. */
export const readRow = (
  { prepare }: SqliteDatabase,
  scope: Scope,
  kind: string,
  id: string,
): Row | undefined => {
  const table = tableOf(kind);
  const sql = `select ${contentColumns(table).join()} from ${table} where ${whereOf(placeColumns(table))}`;
  const found = prepare(sql).get([...placeOf(table, scope, kind), id]);
  return found && rowFrom(table, found);
};

/** Reads a record. */
export const readRecord = (
  { prepare }: SqliteDatabase,
  scope: Scope,
  kind: string,
  id: string,
): StoredRecord | undefined => {
  const table = tableOf(kind);
  const sql = `select version, body from ${table} where ${whereOf(placeColumns(table))}`;
  const found = prepare(sql).get([...placeOf(table, scope, kind), id]);
  return found && { kind, id, ...versionAndBody(found) };
};

/** Reads a page of what stands under an index key. */
export const readList = (
  { prepare }: SqliteDatabase,
  scope: Scope,
  kind: string,
  index: string,
  key: string,
  { limit, after, order }: PageRequest,
): StoredPage => {
  const source = listSource(kind, index, key);
  if (source === undefined) return { records: [], next: null };
  const values = [...placeOf(source.table, scope, kind), ...source.keys];
  const found = prepare(listSql(source, order, after !== undefined)).all([
    ...values,
    ...(after === undefined ? [] : [after]),
    limit + 1,
  ]);
  const records = found
    .slice(0, limit)
    .map((row) => ({ kind, id: row[2] as string, ...versionAndBody(row) }));
  return { records, next: found.length > limit ? (records.at(-1)?.id ?? null) : null };
};

const listSql = (
  { table, columns, byKey }: ListSource,
  order: PageRequest['order'],
  goesOn: boolean,
): string => {
  const [beyond, direction] = order === 'oldest-first' ? ['>', 'asc'] : ['<', 'desc'];
  const page = `where ${whereOf(columns.map((column) => `k.${column}`))}
    ${goesOn ? `and k.id ${beyond} ?` : ''} order by k.id ${direction} limit ?`;
  if (!byKey) return `select k.version, k.body, k.id from ${table} k ${page}`;
  // A cross join keeps the keys outside: their primary key gives the order, and the limit ends the walk.
  return `select r.version, r.body, k.id from record_key k cross join record r
    on r.tenant = k.tenant and r.unit = k.unit and r.kind = k.kind and r.id = k.id ${page}`;
};

/** Reads the records of a scope in the order of kind and id. */
export const readScan = (
  database: SqliteDatabase,
  { tenant, unit }: Scope,
  place: Pick<StoredRecord, 'kind' | 'id'> | undefined,
  limit: number,
): readonly StoredRecord[] => {
  const records: StoredRecord[] = [];
  for (const { table, kind, after, below } of stretchesAfter(place)) {
    if (records.length === limit) break;
    const beyond = kind === undefined ? [after.kind, after.id, below] : [after.id];
    const found = database.prepare(scanSql(table)).all([tenant, unit, ...beyond, limit - records.length]);
    for (const row of found)
      records.push({ kind: kind ?? (row[3] as string), id: row[2] as string, ...versionAndBody(row) });
  }
  return records;
};

const scanSql = (table: TableName): string =>
  table === 'record'
    ? `select version, body, id, kind from record
       where tenant = ? and unit = ? and (kind, id) > (?, ?) and kind < ? order by kind, id limit ?`
    : `select version, body, id from ${table} where tenant = ? and unit = ? and id > ? order by id limit ?`;

const versionAndBody = (row: readonly unknown[]): Pick<StoredRecord, 'version' | 'body'> => ({
  version: row[0] as number,
  body: JSON.parse(row[1] as string) as unknown,
});
