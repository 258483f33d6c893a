import { StoreUnavailable, type Scope, type Store, type StoredRecord } from '../engine/store.js';
import type { Address } from './batch.js';
import { encodeUnit, type EncodedUnit } from './encoded-unit.js';
import { gather } from './gather.js';
import { createGroupCommit, type Refusals } from './group-commit.js';
import { lockScopes, readRows, writeUnits } from './postgres.batch.js';
import { createPostgresExclusive } from './postgres.exclusive.js';
import { readList, readScan } from './postgres.reads.js';
import { migratePostgres } from './postgres.schema.js';
import { openSessions, sqlStateOf, type Session, type Sessions } from './postgres.session.js';
import { copyStatements } from './postgres.sql.js';
import { inTransaction } from './postgres.transaction.js';

/** Where a PostgreSQL store keeps its records. */
export interface PostgresStoreOptions {
  /** For example `postgresql://user:password@127.0.0.1:5432/bank`. */
  readonly connectionString: string;
  /** Schema that holds the tables; made when it does not exist. @defaultValue `weidongli` */
  readonly schema?: string;
}

/** Rounds of reads that may be under way at a time: one is answered while the next is sent. */
const READ_ROUNDS = 2;
/** Connections for reading and writing, and for names that are held. */
const CONNECTIONS = 8;
const HOLDING_CONNECTIONS = 16;
/** SQLSTATE of a row whose primary key exists. */
const UNIQUE_VIOLATION = '23505';

/**
 * Opens a store in PostgreSQL 13 or newer, for one instance or many. Commits that wait for each other are written
 * together, and reads of the same moment are one query. When the server goes away, requests are refused until it is
 * back. Needs the package `pg`.
 *
 * @throws {StoreUnavailable} The server does not answer, or a newer version has written the tables.
 */
export const createPostgresStore = async (options: PostgresStoreOptions): Promise<Store> => {
  const { connectionString, schema = 'weidongli' } = options;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new RangeError('The schema must be a name of lower-case letters, digits and underscores.');
  const quoted = `"${schema}"`;
  const sessions = await openSessions(connectionString, CONNECTIONS);
  try {
    await migratePostgres(sessions, quoted);
  } catch (error) {
    await sessions.close();
    throw error;
  }
  return openStore(sessions, await openSessions(connectionString, HOLDING_CONNECTIONS), quoted);
};

const openStore = (sessions: Sessions, holding: Sessions, schema: string): Store => {
  const group = createGroupCommit((units) => writeBatch(sessions, schema, units));
  const get = gather((addresses: readonly Address[]) => readMany(sessions, schema, addresses), READ_ROUNDS);
  let closed: Promise<void> | undefined;
  const opened = (): void => {
    if (closed !== undefined) throw new StoreUnavailable(`The store at ${sessions.where} is closed.`);
  };
  const read = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    opened();
    return sessions.with(work);
  };
  const end = async (): Promise<void> => {
    await group.idle();
    await Promise.all([sessions.close(), holding.close()]);
  };
  return {
    shared: true,
    get: async (scope, kind, id) => {
      opened();
      return get({ scope, kind, id });
    },
    list: (scope, kind, index, key, page) =>
      read((session) => readList(session, schema, scope, kind, index, key, page)),
    commit: async (unit) => {
      opened();
      await group.commit(encodeUnit(unit));
    },
    scan: (scope, after, limit) => read((session) => readScan(session, schema, scope, after, limit)),
    copy: async (from, to) => {
      opened();
      await copyScope(sessions, schema, from, to);
    },
    exclusive: createPostgresExclusive(holding, schema),
    close: () => (closed ??= end()),
  };
};

const writeBatch = async (
  sessions: Sessions,
  schema: string,
  units: readonly EncodedUnit[],
): Promise<Refusals> => {
  const write = (trusting: boolean): Promise<Refusals> =>
    inTransaction(sessions, async (session) => {
      await lockScopes(
        session,
        schema,
        units.map(({ scope }) => scope),
      );
      return writeUnits(session, schema, units, trusting);
    });
  try {
    return await write(true);
  } catch (error) {
    if (sqlStateOf(error) !== UNIQUE_VIOLATION) throw error;
    return write(false);
  }
};

const readMany = async (
  sessions: Sessions,
  schema: string,
  addresses: readonly Address[],
): Promise<readonly (StoredRecord | undefined)[]> => {
  const rows = await sessions.with((session) => readRows(session, schema, addresses));
  return addresses.map((address) => {
    const { scope, kind, id } = address;
    const row = rows.of(scope).get(kind, id);
    return row && { kind, id, version: row.version, body: JSON.parse(row.json) as unknown };
  });
};

const copyScope = async (sessions: Sessions, schema: string, from: Scope, to: Scope): Promise<void> => {
  if (from.tenant === to.tenant && from.unit === to.unit) return;
  await inTransaction(sessions, async (session) => {
    await lockScopes(session, schema, [from, to]);
    for (const { clear, fill } of copyStatements(schema)) {
      await session.run(clear, [to.tenant, to.unit]);
      await session.run(fill, [to.tenant, to.unit, from.tenant, from.unit]);
    }
  });
};
