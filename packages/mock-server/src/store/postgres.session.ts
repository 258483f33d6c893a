import type { Pool, PoolClient, PoolConfig } from 'pg';
import { StoreUnavailable } from '../engine/store.js';

/** A statement that the server plans once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Rows as arrays of their columns. */
export type Rows = readonly (readonly unknown[])[];

/** One connection. */
export interface Session {
  readonly run: (statement: Statement, values: readonly unknown[]) => Promise<Rows>;
  /** Runs plain SQL. */
  readonly exec: (sql: string) => Promise<void>;
}

/** Connections to a server; what fails in them is thrown as a sentence for people. */
export interface Sessions {
  /** Server and database, without user and password. */
  readonly where: string;
  /** Runs work on a connection of its own; one that failed is not used again. */
  readonly with: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** How long a new connection may take, in milliseconds. */
const CONNECT_TIMEOUT = 5000;
/**
 * Settings of every connection. A plan that was made while tables were small stays in use when they have grown, so the
 * planner is kept to what is right then: a walk along an index.
 */
const SETTINGS = [
  'jit=off',
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'default_transaction_isolation=read\\ committed',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/**
 * Loads pg and prepares connections; the first is made when it is needed.
 *
 * @param most - Connections that may be open at a time.
 * @throws {StoreUnavailable} The package pg is not installed.
 */
export const openSessions = async (connectionString: string, most: number): Promise<Sessions> => {
  const { Pool: PgPool } = await loadPg();
  const config: PoolConfig = {
    connectionString,
    max: most,
    options: SETTINGS,
    application_name: 'weidongli',
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
    allowExitOnIdle: true,
  };
  const pool = new PgPool(config);
  // A connection that breaks while nobody uses it is dropped; whoever needs one next gets a new one.
  pool.on('error', () => undefined);
  const where = placeOf(connectionString);
  return {
    where,
    with: (work) => withSession(pool, where, work),
    close: () => pool.end(),
  };
};

const loadPg = async (): Promise<{ readonly Pool: typeof Pool }> => {
  try {
    return (await import('pg')).default;
  } catch (error) {
    throw new StoreUnavailable('The PostgreSQL store needs the package pg. Install it: npm install pg', {
      cause: error,
    });
  }
};

const withSession = async <T>(
  pool: Pool,
  where: string,
  work: (session: Session) => Promise<T>,
): Promise<T> => {
  let client: PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    throw explain(error, where);
  }
  const ignore = (): void => undefined;
  // What breaks the connection also fails the query under way, which says so.
  client.on('error', ignore);
  try {
    const result = await work(sessionOf(client));
    client.off('error', ignore);
    client.release();
    return result;
  } catch (error) {
    client.off('error', ignore);
    // Closed, not used again: nobody knows what state it is in. The server takes back what was not committed.
    client.release(true);
    throw explain(error, where);
  }
};

const sessionOf = (client: PoolClient): Session => ({
  run: async (statement, values) => {
    const { rows } = await client.query({ ...statement, values: [...values], rowMode: 'array' });
    return rows as Rows;
  },
  exec: async (sql) => {
    await client.query(sql);
  },
});

/** Names server and database without the password. */
const placeOf = (connectionString: string): string => {
  try {
    const { hostname, port, pathname } = new URL(connectionString);
    return `PostgreSQL at ${hostname || 'the local socket'}:${port || '5432'}${pathname}`;
  } catch {
    return 'PostgreSQL';
  }
};

/** SQLSTATE of an error of the server; nothing for one of the connection. */
export const sqlStateOf = (error: unknown): string | undefined =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^[0-9A-Z]{5}$/.test(error.code)
    ? error.code
    : undefined;

/** Classes of SQLSTATE that say that the server cannot work now: connection, resources, shutdown, system, log-in. */
const AWAY = /^(08|28|3D|53|57P|58|25006|XX)/;

const explain = (error: unknown, where: string): unknown => {
  if (!(error instanceof Error) || error instanceof StoreUnavailable) return error;
  const state = sqlStateOf(error);
  if (state !== undefined && !AWAY.test(state)) return error;
  // An error of the connection has a code of the system, and no text when several addresses were tried.
  const code = 'code' in error ? String(error.code) : undefined;
  // Errors that are nobody's connection are ours: they are shown as they are.
  if (state === undefined && code === undefined && !/connect|terminat|timeout|closed/i.test(error.message))
    return error;
  const reason = state === undefined ? (code ?? error.message) : error.message;
  return new StoreUnavailable(
    `${where} does not answer (${reason}). Start it or wait for it; the bank goes on by itself when it is back.`,
    { cause: error },
  );
};
