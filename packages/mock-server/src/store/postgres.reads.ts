import type { PageRequest, Scope, StoredPage, StoredRecord } from '../engine/store.js';
import type { Session } from './postgres.session.js';
import { listStatement, scanStatement } from './postgres.sql.js';
import { listSource, stretchesAfter } from './tables.js';

/** Tells whether PostgreSQL can hold a text; nothing is stored under one with U+0000. */
export const canBeText = (text: string): boolean => !text.includes('\0');

/** Reads a page of what stands under an index key. */
export const readList = async (
  session: Session,
  schema: string,
  { tenant, unit }: Scope,
  kind: string,
  index: string,
  key: string,
  { limit, after, order }: PageRequest,
): Promise<StoredPage> => {
  const source = listSource(kind, index, key);
  if (source === undefined || !canBeText(key) || !canBeText(after ?? '')) return { records: [], next: null };
  const place = source.table === 'record' ? [tenant, unit, kind] : [tenant, unit];
  const values = [...place, ...source.keys, ...(after === undefined ? [] : [after]), limit + 1];
  const found = await session.run(listStatement(schema, source, order, after !== undefined), values);
  const records = found
    .slice(0, limit)
    .map((row) => ({ kind, id: row[2] as string, ...versionAndBody(row) }));
  return { records, next: found.length > limit ? (records.at(-1)?.id ?? null) : null };
};

/** Reads the records of a scope in the order of kind and id. */
export const readScan = async (
  session: Session,
  schema: string,
  { tenant, unit }: Scope,
  place: Pick<StoredRecord, 'kind' | 'id'> | undefined,
  limit: number,
): Promise<readonly StoredRecord[]> => {
  const records: StoredRecord[] = [];
  for (const { table, kind, after, below } of stretchesAfter(place)) {
    if (records.length === limit) break;
    const beyond = kind === undefined ? [after.kind, after.id, below] : [after.id];
    const values = [tenant, unit, ...beyond, limit - records.length];
    for (const row of await session.run(scanStatement(schema, table), values))
      records.push({ kind: kind ?? (row[3] as string), id: row[2] as string, ...versionAndBody(row) });
  }
  return records;
};

const versionAndBody = (row: readonly unknown[]): Pick<StoredRecord, 'version' | 'body'> => ({
  version: row[0] as number,
  body: JSON.parse(row[1] as string) as unknown,
});
