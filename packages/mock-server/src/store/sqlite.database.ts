import type Libsql from 'libsql';
import { StoreUnavailable } from '../engine/store.js';
import { migrations, migrationsFrom } from './schema/migrations.js';

/** A statement with its values bound by place. */
export interface SqliteStatement {
  readonly run: (values: readonly unknown[]) => unknown;
  /** First row as an array of its columns. */
  readonly get: (values: readonly unknown[]) => readonly unknown[] | undefined;
  /** Rows as arrays of their columns. */
  readonly all: (values: readonly unknown[]) => readonly (readonly unknown[])[];
}

/** An open database; what fails in it is thrown as a sentence for people. */
export interface SqliteDatabase {
  readonly file: string;
  /** Prepares a statement, once for each text. */
  readonly prepare: (sql: string) => SqliteStatement;
  readonly exec: (sql: string) => void;
  /** Runs work in one transaction that is taken back when it throws. */
  readonly transaction: (work: () => void) => void;
  readonly close: () => void;
}

/** Marks a file as one of ours: "WDL1" in ASCII. */
const APPLICATION_ID = 0x57_44_4c_31;
/** Bytes of a page of a new file: a record of a loan has 2 kB, of which one fits into 4 KiB and the rest stays empty. */
const PAGE_BYTES = 8192;
/** Pages of the write-ahead log after which it is taken over into the file: 32 MiB, so that few commits wait for it. */
const CHECKPOINT_PAGES = 4096;
/** Kibibytes of pages that a connection keeps in memory. */
const CACHE_KIB = 65_536;
/** How long a connection waits for another of this process, in milliseconds. */
const WAIT = 10_000;

type Connection = InstanceType<typeof Libsql>;

/** Reasons that are the file's or the disk's, by the name that SQLite gives them. */
const REASONS: readonly (readonly [RegExp, (file: string) => string])[] = [
  [
    /^SQLITE_FULL/,
    (file) => `The disk of ${file}, or what the file may grow to, is full. Make room and try again.`,
  ],
  [/^SQLITE_NOTADB/, (file) => `${file} is not a SQLite database. Use another file.`],
  [/^SQLITE_CORRUPT/, (file) => `${file} is damaged. Take it from a backup, or use another file.`],
  [/^SQLITE_(READONLY|PERM)/, (file) => `${file} cannot be written. Check its owner and its permissions.`],
  [
    /^SQLITE_CANTOPEN/,
    (file) => `${file} cannot be opened. Check that its folder exists and may be written.`,
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    (file) => `${file} is held by another program. Stop that program, or use another file.`,
  ],
  [/^SQLITE_IOERR/, (file) => `The disk of ${file} does not take or give data.`],
];

/**
 * Loads libsql, opens a file with it and sets the connection up.
 *
 * @throws {StoreUnavailable} The file cannot be opened, is no database, or libsql is not installed.
 */
export const openSqlite = async (file: string, maxBytes?: number): Promise<SqliteDatabase> => {
  const Database = await loadLibsql();
  const database = wrap(
    file,
    explained(file, () => new Database(file, { timeout: WAIT })),
  );
  try {
    setUp(database, maxBytes);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
};

const wrap = (file: string, connection: Connection): SqliteDatabase => {
  const statements = new Map<string, SqliteStatement>();
  const exec = (sql: string): void => explained(file, () => void connection.exec(sql));
  const prepare = (sql: string): SqliteStatement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const prepared = explained(file, () => connection.prepare(sql));
    // Only what returns rows can return them as arrays.
    if (prepared.reader) prepared.raw();
    const statement: SqliteStatement = {
      run: (values) => explained(file, () => prepared.run(values)),
      get: (values) => explained(file, () => prepared.get(values) as readonly unknown[] | undefined),
      all: (values) => explained(file, () => prepared.all(values) as readonly (readonly unknown[])[]),
    };
    statements.set(sql, statement);
    return statement;
  };
  const transaction = (work: () => void): void => {
    exec('begin immediate');
    try {
      work();
      exec('commit');
    } catch (error) {
      // SQLite has taken it back by itself after some errors, a full disk among them.
      if (connection.inTransaction) exec('rollback');
      throw error;
    }
  };
  return { file, prepare, exec, transaction, close: () => void connection.close() };
};

const explained = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw explain(error, file);
  }
};

const loadLibsql = async (): Promise<typeof Libsql> => {
  try {
    return (await import('libsql')).default;
  } catch (error) {
    throw new StoreUnavailable('The SQLite store needs the package libsql. Install it: npm install libsql', {
      cause: error,
    });
  }
};

const setUp = ({ exec, prepare }: SqliteDatabase, maxBytes: number | undefined): void => {
  exec(`pragma page_size = ${PAGE_BYTES}`);
  prepare('pragma journal_mode = wal').get([]);
  exec('pragma synchronous = full');
  exec(`pragma cache_size = -${CACHE_KIB}`);
  prepare(`pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`).get([]);
  if (maxBytes === undefined) return;
  const pageSize = Number(prepare('pragma page_size').get([])?.[0]);
  prepare(`pragma max_page_count = ${Math.floor(maxBytes / pageSize)}`).get([]);
};

/** Says that this process has a file. */
export interface FileLock {
  readonly free: () => void;
}

/**
 * Takes a file for this process. The operating system frees it when the process dies, however it does: a lock file
 * with a process number in it would outlive its process.
 *
 * @throws {StoreUnavailable} Another store, here or in another process, has the file.
 */
export const holdFile = async (file: string): Promise<FileLock> => {
  const Database = await loadLibsql();
  try {
    const connection = new Database(`${file}-lock`, { timeout: 0 });
    connection.exec('pragma locking_mode = exclusive; begin exclusive');
    return { free: () => void connection.close() };
  } catch (error) {
    throw explain(error, file);
  }
};

/**
 * Brings the tables of a file to the present schema, all steps in one transaction.
 *
 * @throws {StoreUnavailable} The file is another program's, or a newer version has written it.
 */
export const migrateSqlite = (database: SqliteDatabase): void => {
  const { file, exec, prepare, transaction } = database;
  const pragma = (name: string): number => Number(prepare(`pragma ${name}`).get([])?.[0]);
  transaction(() => {
    const tables = Number(prepare('select count(*) from sqlite_schema').get([])?.[0]);
    if (tables > 0 && pragma('application_id') !== APPLICATION_ID)
      throw new StoreUnavailable(`${file} is a database of another program. Use another file.`);
    for (const sql of migrationsFrom('sqlite', pragma('user_version'), file)) exec(sql);
    exec(`pragma application_id = ${APPLICATION_ID}`);
    exec(`pragma user_version = ${migrations.sqlite.length}`);
  });
};

const explain = (error: unknown, file: string): unknown => {
  if (!(error instanceof Error)) return error;
  // libsql says "unable to open" without a code, but with SQLite's number for it.
  const code =
    'code' in error && error.code !== ''
      ? String(error.code)
      : /: 14"\)$/.test(error.message)
        ? 'SQLITE_CANTOPEN'
        : '';
  const reason = REASONS.find(([pattern]) => pattern.test(code));
  return reason === undefined ? error : new StoreUnavailable(reason[1](file), { cause: error });
};
