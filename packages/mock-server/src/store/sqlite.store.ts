import { resolve } from 'node:path';
import { StoreUnavailable, type Store } from '../engine/store.js';
import { encodeUnit } from './encoded-unit.js';
import { createGroupCommit } from './group-commit.js';
import { createMutex } from './mutex.js';
import {
  holdFile,
  migrateSqlite,
  openSqlite,
  type FileLock,
  type SqliteDatabase,
} from './sqlite.database.js';
import { readList, readRecord, readScan } from './sqlite.reads.js';
import { startWriterThread } from './sqlite.thread.js';

/** Where a SQLite store keeps its records. */
export interface SqliteStoreOptions {
  /** Path of the file; made when it does not exist. `-wal`, `-shm` and `-lock` files stand beside it. */
  readonly file: string;
  /** What the file may grow to, in bytes. @defaultValue as much as the disk holds */
  readonly maxBytes?: number;
}

/**
 * Opens a store in a SQLite file. Commits that wait for each other are written together and are on the disk when they
 * resolve; a thread of its own writes. One process has the file to itself. Needs the package `libsql`.
 *
 * @throws {StoreUnavailable} Another process has the file, it is no database or damaged, or a newer version wrote it.
 */
export const createSqliteStore = async ({ file, maxBytes }: SqliteStoreOptions): Promise<Store> => {
  const path = resolve(file);
  const lock = await holdFile(path);
  try {
    const reader = await openSqlite(path);
    return openStore(path, maxBytes, reader, lock);
  } catch (error) {
    lock.free();
    throw error;
  }
};

const openStore = (
  path: string,
  maxBytes: number | undefined,
  reader: SqliteDatabase,
  lock: FileLock,
): Store => {
  migrateSqlite(reader);
  reader.exec('pragma query_only = 1');
  const thread = startWriterThread({ file: path, maxBytes });
  const group = createGroupCommit(thread.write);
  let closed: Promise<void> | undefined;
  const opened = (): SqliteDatabase => {
    if (closed !== undefined) throw new StoreUnavailable(`The store ${path} is closed.`);
    return reader;
  };
  const end = async (): Promise<void> => {
    await group.idle();
    await thread.close();
    reader.close();
    lock.free();
  };
  return {
    get: async (scope, kind, id) => readRecord(opened(), scope, kind, id),
    list: async (scope, kind, index, key, page) => readList(opened(), scope, kind, index, key, page),
    commit: async (unit) => {
      opened();
      await group.commit(encodeUnit(unit));
    },
    scan: async (scope, after, limit) => readScan(opened(), scope, after, limit),
    copy: async (from, to) => {
      opened();
      await thread.copy(from, to);
    },
    exclusive: createMutex(),
    close: () => (closed ??= end()),
  };
};
