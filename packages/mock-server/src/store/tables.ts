import { systemKinds, type StoredRecord } from '../engine/store.js';

/** What a store holds of a record. */
export interface Row {
  readonly version: number;
  readonly json: string;
  /** Index name → key. */
  readonly keys: Readonly<Record<string, string>>;
}

/** A table of records. */
export type TableName = 'record' | 'idempotency' | 'account' | 'transfer' | 'event' | 'job';

/** Tables of records in the order in which they are written. */
export const TABLES: readonly TableName[] = ['record', 'idempotency', 'account', 'transfer', 'event', 'job'];

const BY_KIND = new Map<string, TableName>([
  [systemKinds.idempotency, 'idempotency'],
  [systemKinds.account, 'account'],
  [systemKinds.transfer, 'transfer'],
  [systemKinds.event, 'event'],
  [systemKinds.job, 'job'],
]);

/** Names the table that holds a kind. */
export const tableOf = (kind: string): TableName => BY_KIND.get(kind) ?? 'record';

/**
 * Index keys that are columns `by_…` with an index: for what the engine writes by itself that is less work than rows in
 * `record_key`. The keys of `record` are any; they stand in its column `keys`, and each in `record_key`.
 */
export const OWN_KEYS: Readonly<Record<TableName, readonly string[]>> = {
  record: [],
  idempotency: [],
  account: [],
  transfer: ['debit', 'credit'],
  event: ['type', 'subject', 'both'],
  job: ['state'],
};

const columnOfKey = (name: string): string => `by_${name}`;

/** Columns that name a record in its table, in the order of the primary key. */
export const placeColumns = (table: TableName): readonly string[] =>
  table === 'record' ? ['tenant', 'unit', 'kind', 'id'] : ['tenant', 'unit', 'id'];

/** Columns of what a record holds, the body last. */
export const contentColumns = (table: TableName): readonly string[] =>
  table === 'record' ? ['version', 'keys', 'body'] : ['version', ...OWN_KEYS[table].map(columnOfKey), 'body'];

/** Writes a row as the values of its {@link contentColumns}. */
export const contentOf = (
  table: TableName,
  { version, keys, json }: Row,
): readonly (string | number | null)[] =>
  table === 'record'
    ? [version, JSON.stringify(keys), json]
    : [version, ...OWN_KEYS[table].map((name) => keys[name] ?? null), json];

/** Reads a row from the values of its {@link contentColumns}; values after those do not count. */
export const rowFrom = (table: TableName, values: readonly unknown[]): Row => {
  const [version, ...rest] = values.slice(0, contentColumns(table).length) as [number, ...(string | null)[]];
  const json = rest.at(-1) ?? '';
  if (table === 'record') return { version, json, keys: JSON.parse(rest[0] ?? '{}') as Row['keys'] };
  const keys = OWN_KEYS[table].flatMap((name, index) => {
    const key = rest[index];
    return typeof key === 'string' ? [[name, key] as const] : [];
  });
  return { version, json, keys: Object.fromEntries(keys) };
};

/** Where a list is read. */
export interface ListSource {
  readonly table: TableName;
  /** Columns that the list is found by: the scope, the kind of a `record`, and the key. */
  readonly columns: readonly string[];
  /** Values of the columns after scope and kind. */
  readonly keys: readonly string[];
  /** The columns are those of `record_key`. */
  readonly byKey: boolean;
}

/** Finds where the records under an index key are listed; nothing for an index that the kind does not have. */
export const listSource = (kind: string, index: string, key: string): ListSource | undefined => {
  const table = tableOf(kind);
  const place = placeColumns(table).slice(0, -1);
  if (index === 'all') return key === '' ? { table, columns: place, keys: [], byKey: false } : undefined;
  if (table === 'record')
    return { table, columns: [...place, 'name', 'key'], keys: [index, key], byKey: true };
  if (!OWN_KEYS[table].includes(index)) return undefined;
  return { table, columns: [...place, columnOfKey(index)], keys: [key], byKey: false };
};

/** Records of a scope that lie together in the order of kind and id: those of one table, or of `record` between two. */
export interface Stretch {
  readonly table: TableName;
  /** The kind of a table that holds one; `record` holds those above `after.kind` or at it, and below `below`. */
  readonly kind: string | undefined;
  readonly after: Pick<StoredRecord, 'kind' | 'id'>;
  readonly below: string;
}

const OWN_TABLE = [...BY_KIND.keys()].sort();
/** Stands above every kind and id. */
const LAST = '\u{10ffff}';

/** Lists the stretches of a scope that lie beyond a record, in the order of kind and id. */
export const stretchesAfter = (
  place: Pick<StoredRecord, 'kind' | 'id'> = { kind: '', id: '' },
): readonly Stretch[] => {
  const stretches = [...OWN_TABLE, LAST].flatMap((below, index): readonly Stretch[] => {
    const above = OWN_TABLE[index - 1] ?? '';
    const between = { table: 'record' as const, kind: undefined, after: { kind: above, id: LAST }, below };
    if (below === LAST) return [between];
    return [between, { table: tableOf(below), kind: below, after: { kind: below, id: '' }, below }];
  });
  return stretches
    .filter(({ kind, below }) => (kind === undefined ? place.kind < below : place.kind <= below))
    .map((stretch) => (place.kind < stretch.after.kind ? stretch : { ...stretch, after: place }));
};
