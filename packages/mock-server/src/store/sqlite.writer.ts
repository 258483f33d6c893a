import { parentPort, workerData } from 'node:worker_threads';
import type { Scope } from '../engine/store.js';
import type { EncodedUnit } from './encoded-unit.js';
import { toPlainError, type PlainError } from './plain-error.js';
import { createSqliteWriter, type SqliteWriter } from './sqlite.batch.js';
import { openSqlite } from './sqlite.database.js';

// Runs in a thread of its own: the wait for the disk and the work of SQLite never hold up the event loop of the bank.

/** What the thread is started with. */
export interface WriterStart {
  readonly file: string;
  readonly maxBytes: number | undefined;
}

/** What the thread is asked. */
export type WriterRequest =
  | { readonly number: number; readonly kind: 'write'; readonly units: readonly EncodedUnit[] }
  | { readonly number: number; readonly kind: 'copy'; readonly from: Scope; readonly to: Scope }
  | { readonly number: number; readonly kind: 'close' };

/** What it answers. */
export interface WriterReply {
  readonly number: number;
  /** By unit, in order: why it was refused. */
  readonly refusals?: readonly (PlainError | undefined)[];
  /** Why nothing was kept. */
  readonly failure?: PlainError;
}

const answer = (writer: SqliteWriter, close: () => void, request: WriterRequest): Partial<WriterReply> => {
  try {
    if (request.kind === 'write') {
      const refusals = writer.write(request.units);
      return { refusals: refusals.map((refusal) => refusal && toPlainError(refusal)) };
    }
    if (request.kind === 'copy') writer.copy(request.from, request.to);
    else close();
    return {};
  } catch (error) {
    return { failure: toPlainError(error) };
  }
};

const serve = async (port: NonNullable<typeof parentPort>): Promise<void> => {
  const { file, maxBytes } = workerData as WriterStart;
  const database = await openSqlite(file, maxBytes);
  const writer = createSqliteWriter(database);
  const close = (): void => {
    // Everything into the one file, so that it can be copied as it is.
    database.prepare('pragma wal_checkpoint(truncate)').get([]);
    database.close();
  };
  port.on('message', (request: WriterRequest) => {
    port.postMessage({
      ...answer(writer, close, request),
      number: request.number,
    } satisfies WriterReply);
    if (request.kind === 'close') port.close();
  });
};

if (parentPort !== null) await serve(parentPort);
