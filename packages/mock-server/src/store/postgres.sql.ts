import type { Statement } from './postgres.session.js';
import type { PageRequest } from '../engine/store.js';
import { contentColumns, placeColumns, TABLES, type ListSource, type TableName } from './tables.js';

/** What a statement does to rows of a table. */
export interface Part {
  readonly table: TableName | 'record_key';
  readonly act: 'insert' | 'update' | 'delete';
}

/** Every part that a batch may need, in the order in which they are numbered. */
export const PARTS: readonly Part[] = [
  ...TABLES.flatMap((table): readonly Part[] => [
    { table, act: 'insert' },
    { table, act: 'update' },
  ]),
  { table: 'record_key', act: 'delete' },
  { table: 'record_key', act: 'insert' },
];

/** Stands between the values of a column; no value holds a control character. */
const BETWEEN = '\u001f';
/** Stands for a value that is null. */
const NULL = '\u001e';

/**
 * Joins the values of a column to the text from which {@link unnest} makes them again. An array would have to be escaped
 * here and read character by character there: bodies are full of quotes.
 */
export const joined = (values: readonly (string | number | null)[]): string =>
  values.map((value) => `${BETWEEN}${value ?? NULL}`).join('');

/** Columns of a part, in the order of its values. */
export const columnsOf = (table: Part['table']): readonly string[] =>
  table === 'record_key'
    ? ['tenant', 'unit', 'kind', 'name', 'key', 'id']
    : [...placeColumns(table), ...contentColumns(table)];

/** Writes rows from one {@link joined} text for each column, and the names that they get. */
const unnest = (columns: readonly string[], first: number, name: string): string => {
  // The first value is what stands before the first separator: nothing.
  const values = columns.map((_, at) => `(string_to_array($${first + at}, E'\\x1f', E'\\x1e'))[2:]`);
  return `unnest(${values.join()}) ${name} (${columns.join()})`;
};

const sameAs = (columns: readonly string[], row: string, other: string): string =>
  columns.map((column) => `${row}.${column} = ${other}.${column}`).join(' and ');

const partSql = (schema: string, { table, act }: Part, first: number): string => {
  const columns = columnsOf(table);
  const rows = unnest(columns, first, 'n');
  const name = `${schema}.${table}`;
  const value = (column: string): string => (column === 'version' ? 'n.version::int' : `n.${column}`);
  if (act === 'insert')
    return `insert into ${name} (${columns.join()}) select ${columns.map(value).join()} from ${rows}`;
  if (table === 'record_key') return `delete from ${name} r using ${rows} where ${sameAs(columns, 'r', 'n')}`;
  const changes = contentColumns(table).map((column) => `${column} = ${value(column)}`);
  return `update ${name} r set ${changes.join()} from ${rows} where ${sameAs(placeColumns(table), 'r', 'n')}`;
};

/** Makes one statement that writes several parts; its values are one {@link joined} text for each column of each part. */
export const writeStatement = (schema: string, parts: readonly Part[]): Statement => {
  let first = 1;
  const texts = parts.map((part, index) => {
    const text = `p${index} as (${partSql(schema, part, first)})`;
    first += columnsOf(part.table).length;
    return text;
  });
  const name = `write ${parts.map((part) => PARTS.indexOf(part)).join()}`;
  return { name, text: `with ${texts.join(',\n')} select 1` };
};

/** Most columns of content that a table has: the answer of a read is as wide. */
const WIDTH = Math.max(...TABLES.map((table) => contentColumns(table).length));

/**
 * Makes one statement that reads rows of several tables. Its values are one array for each column that names a record,
 * table by table; it answers with the number of the table, the place in its arrays from 1, and the content.
 */
export const readStatement = (schema: string, tables: readonly TableName[]): Statement => {
  let first = 1;
  const texts = tables.map((table, index) => {
    const columns = placeColumns(table);
    const arrays = columns.map((_, at) => `$${first + at}::text[]`).join();
    first += columns.length;
    const content = contentColumns(table).map((column) => `r.${column}`);
    const wide = [...content, ...Array.from({ length: WIDTH - content.length }, () => 'null')];
    return `select ${index}, w.place::int, ${wide.join()}
      from unnest(${arrays}) with ordinality w (${columns.join()}, place)
      join ${schema}.${table} r on ${sameAs(columns, 'r', 'w')}`;
  });
  return { name: `read ${tables.join()}`, text: texts.join('\nunion all\n') };
};

/** Locks the rows of scopes in their order; answers with as many rows as there are. */
export const lockStatement = (schema: string): Statement => ({
  name: 'lock',
  text: `select 1 from ${schema}.scope s
    join unnest($1::text[], $2::text[]) w (tenant, unit) on ${sameAs(['tenant', 'unit'], 's', 'w')}
    order by s.tenant, s.unit for update of s`,
});

/** Adds the rows of scopes that nobody has written in yet. */
export const scopeStatement = (schema: string): Statement => ({
  name: 'scope',
  text: `insert into ${schema}.scope (tenant, unit)
    select * from unnest($1::text[], $2::text[]) order by 1, 2 on conflict do nothing`,
});

/** Makes the statement of a page; its values are the place, the id to go on after when there is one, and the limit. */
export const listStatement = (
  schema: string,
  { table, columns, byKey }: ListSource,
  order: PageRequest['order'],
  goesOn: boolean,
): Statement => {
  const [beyond, direction] = order === 'oldest-first' ? ['>', 'asc'] : ['<', 'desc'];
  const where = columns.map((column, at) => `${column} = $${at + 1}`).join(' and ');
  const next = columns.length + 1;
  const onward = goesOn ? ` and id ${beyond} $${next}` : '';
  const page = `where ${where}${onward} order by id ${direction} limit $${goesOn ? next + 1 : next}::int`;
  const text = byKey
    ? `select r.version, r.body, k.id from (select * from ${schema}.record_key ${page}) k
       join ${schema}.record r on ${sameAs(placeColumns(table), 'r', 'k')} order by k.id ${direction}`
    : `select version, body, id from ${schema}.${table} ${page}`;
  return { name: `list ${table} ${columns.at(-1) ?? ''} ${direction} ${goesOn}`, text };
};

/** Makes the statement that reads on in the order of kind and id; see `stretchesAfter`. */
export const scanStatement = (schema: string, table: TableName): Statement => ({
  name: `scan ${table}`,
  text:
    table === 'record'
      ? `select version, body, id, kind from ${schema}.record where tenant = $1 and unit = $2
         and (kind, id) > ($3, $4) and kind < $5 order by kind, id limit $6::int`
      : `select version, body, id from ${schema}.${table}
         where tenant = $1 and unit = $2 and id > $3 order by id limit $4::int`,
});

/** Makes the statements that replace what a scope ($1, $2) holds by what another ($3, $4) holds. */
export const copyStatements = (
  schema: string,
): readonly { readonly clear: Statement; readonly fill: Statement }[] =>
  [...TABLES, 'record_key' as const].map((table) => {
    const columns = columnsOf(table);
    const rest = columns.filter((column) => column !== 'tenant' && column !== 'unit').join();
    const name = `${schema}.${table}`;
    return {
      clear: { name: `clear ${table}`, text: `delete from ${name} where tenant = $1 and unit = $2` },
      fill: {
        name: `fill ${table}`,
        text: `insert into ${name} (tenant, unit, ${rest})
          select $1::text, $2::text, ${rest} from ${name} where tenant = $3 and unit = $4`,
      },
    };
  });
