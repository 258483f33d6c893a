import type { Scope } from '../engine/store.js';
import { applyBatch, keyChanges, needsOf, type Address, type KeyWrite, type RowWrite } from './batch.js';
import type { EncodedUnit } from './encoded-unit.js';
import type { Refusals } from './group-commit.js';
import { canBeText } from './postgres.reads.js';
import type { Session } from './postgres.session.js';
import {
  joined,
  lockStatement,
  PARTS,
  readStatement,
  scopeStatement,
  writeStatement,
  type Part,
} from './postgres.sql.js';
import { ScopedMap } from './record-map.js';
import { contentColumns, contentOf, rowFrom, tableOf, TABLES, type TableName, type Row } from './tables.js';

/**
 * Holds the rows of scopes until the transaction ends. Whoever writes in a scope waits for them, so that what is read
 * next stays true until it is written; the order of the rows keeps two writers from waiting for each other.
 */
export const lockScopes = async (
  session: Session,
  schema: string,
  scopes: readonly Scope[],
): Promise<void> => {
  const unique = [...new Map(scopes.map((scope) => [`${scope.tenant}\n${scope.unit}`, scope])).values()];
  const values = [unique.map(({ tenant }) => tenant), unique.map(({ unit }) => unit)];
  const locked = await session.run(lockStatement(schema), values);
  if (locked.length === unique.length) return;
  await session.run(scopeStatement(schema), values);
  await session.run(lockStatement(schema), values);
};

/** Reads rows; those that do not exist are missing. */
export const readRows = async (
  session: Session,
  schema: string,
  addresses: readonly Address[],
): Promise<ScopedMap<Row>> => {
  const found = new ScopedMap<Row>();
  const possible = addresses.filter(({ id }) => canBeText(id));
  const byTable = TABLES.map(
    (table) => [table, possible.filter(({ kind }) => tableOf(kind) === table)] as const,
  ).filter(([, mine]) => mine.length > 0);
  if (byTable.length === 0) return found;
  const values = byTable.flatMap(([table, mine]) => placesOf(table, mine));
  const statement = readStatement(
    schema,
    byTable.map(([table]) => table),
  );
  for (const [number, place, ...content] of (await session.run(statement, values)) as RowOfRead[]) {
    const [table, mine] = byTable[number] ?? [];
    const address = mine?.[place - 1];
    if (table === undefined || address === undefined) continue;
    found.of(address.scope).set(address.kind, address.id, rowFrom(table, content));
  }
  return found;
};

type RowOfRead = [table: number, place: number, ...content: unknown[]];

/** Writes the columns that name records in their table. */
const placesOf = (table: TableName, addresses: readonly Address[]): readonly (readonly string[])[] => [
  addresses.map(({ scope }) => scope.tenant),
  addresses.map(({ scope }) => scope.unit),
  ...(table === 'record' ? [addresses.map(({ kind }) => kind)] : []),
  addresses.map(({ id }) => id),
];

/**
 * Applies units to the database within a transaction that holds their scopes. The accounts of a transfer that is posted
 * or voided are known when the transfer is: what turns out to be missing is read, and the units are applied again.
 *
 * @param trusting - Takes what the units call new to be new; a primary key refuses the statement where it is not.
 */
export const writeUnits = async (
  session: Session,
  schema: string,
  units: readonly EncodedUnit[],
  trusting: boolean,
): Promise<Refusals> => {
  const needs = needsOf(units);
  const rows = new ScopedMap<Row | null>();
  const note = (addresses: readonly Address[], found: ScopedMap<Row>): void => {
    for (const { scope, kind, id } of addresses)
      rows.of(scope).set(kind, id, found.of(scope).get(kind, id) ?? null);
  };
  let trusted = trusting && needs.assumedNew.length > 0;
  if (trusting) note(needs.assumedNew, new ScopedMap());
  let wanted = trusting ? needs.known : [...needs.known, ...needs.assumedNew];
  for (;;) {
    note(wanted, await readRows(session, schema, wanted));
    const missing = new ScopedMap<Address>();
    const { refusals, writes } = applyBatch(units, (scope, kind, id) => {
      const row = rows.of(scope).get(kind, id);
      if (row === undefined) missing.of(scope).set(kind, id, { scope, kind, id });
      return row ?? undefined;
    });
    wanted = missing.values();
    if (wanted.length > 0) continue;
    // A refusal needs its true reason, which may be that something is not new.
    if (trusted && refusals.some((refusal) => refusal !== undefined)) {
      trusted = false;
      wanted = needs.assumedNew;
      continue;
    }
    await writeRows(session, schema, writes);
    return refusals;
  }
};

const writeRows = async (session: Session, schema: string, writes: readonly RowWrite[]): Promise<void> => {
  if (writes.length === 0) return;
  const { added, gone } = keyChanges(writes);
  const columnsFor = ({ table, act }: Part): readonly Column[] => {
    if (table === 'record_key') return keyColumns(act === 'insert' ? added : gone);
    const isNew = act === 'insert';
    return rowColumns(
      table,
      writes.filter((write) => write.table === table && (write.before === undefined) === isNew),
    );
  };
  const filled = PARTS.map((part) => [part, columnsFor(part)] as const).filter(
    ([, [first]]) => first !== undefined && first.length > 0,
  );
  const statement = writeStatement(
    schema,
    filled.map(([part]) => part),
  );
  await session.run(
    statement,
    filled.flatMap(([, columns]) => columns.map(joined)),
  );
};

type Column = readonly (string | number | null)[];

const rowColumns = (table: TableName, writes: readonly RowWrite[]): readonly Column[] => {
  const contents = writes.map(({ row }) => contentOf(table, row));
  const content = contentColumns(table).map((_, at) => contents.map((values) => values[at] ?? null));
  return [...placesOf(table, writes), ...content];
};

const keyColumns = (keys: readonly KeyWrite[]): readonly Column[] => [
  keys.map(({ scope }) => scope.tenant),
  keys.map(({ scope }) => scope.unit),
  keys.map(({ kind }) => kind),
  keys.map(({ name }) => name),
  keys.map(({ key }) => key),
  keys.map(({ id }) => id),
];
