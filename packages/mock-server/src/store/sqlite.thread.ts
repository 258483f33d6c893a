import { Worker } from 'node:worker_threads';
import { StoreUnavailable, type Scope } from '../engine/store.js';
import type { WriteBatch } from './group-commit.js';
import { fromPlainError } from './plain-error.js';
import type { WriterReply, WriterRequest, WriterStart } from './sqlite.writer.js';

/** The writer of a file, in its own thread. */
export interface WriterThread {
  readonly write: WriteBatch;
  readonly copy: (from: Scope, to: Scope) => Promise<void>;
  /** Ends the thread after what it was asked before. */
  readonly close: () => Promise<void>;
}

type Asked = WriterRequest extends infer R ? (R extends WriterRequest ? Omit<R, 'number'> : never) : never;

/** Starts the script of the thread: the built one beside this module, or TypeScript beside TypeScript. */
const startScript = (workerData: WriterStart): Worker => {
  const options = { workerData, name: 'weidongli-sqlite' };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./sqlite.writer.js', import.meta.url), options);
  // Node 20 does not hand the loader of TypeScript on to threads, so the thread brings its own.
  const script = JSON.stringify(new URL('./sqlite.writer.ts', import.meta.url).href);
  const loader = `import('tsx/esm/api').then(({ register }) => register(), () => undefined)`;
  return new Worker(`${loader}.then(() => import(${script}))`, { ...options, eval: true });
};

/** Starts the thread; it holds up the end of the process only while something is asked of it. */
export const startWriterThread = (start: WriterStart): WriterThread => {
  const ask = createAsk(startScript(start), start.file);
  return {
    write: async (units) => {
      const { refusals = [] } = await ask({ kind: 'write', units });
      return refusals.map((refusal) => refusal && fromPlainError(refusal));
    },
    copy: async (from, to) => {
      await ask({ kind: 'copy', from, to });
    },
    close: async () => {
      await ask({ kind: 'close' });
    },
  };
};

const createAsk = (worker: Worker, file: string): ((request: Asked) => Promise<WriterReply>) => {
  const waiting = new Map<number, (reply: WriterReply) => void>();
  let number = 0;
  let stopped: StoreUnavailable | undefined;
  const stop = (reason: string, cause?: unknown): void => {
    stopped ??= new StoreUnavailable(reason, { cause });
    for (const [asked, resolve] of waiting) resolve({ number: asked, failure: stopped });
    waiting.clear();
  };
  worker.on('message', (reply: WriterReply) => {
    waiting.get(reply.number)?.(reply);
    waiting.delete(reply.number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => stop(`The writer of ${file} failed: ${error.message}`, error));
  worker.on('exit', () => stop(`The store ${file} is closed.`));
  // Only now: listening for messages makes the thread count again.
  worker.unref();
  return async (request) => {
    if (stopped !== undefined) throw stopped;
    number += 1;
    const mine = { ...request, number } as WriterRequest;
    worker.ref();
    const reply = await new Promise<WriterReply>((resolve) => {
      waiting.set(mine.number, resolve);
      worker.postMessage(mine);
    });
    if (reply.failure !== undefined) throw fromPlainError(reply.failure);
    return reply;
  };
};
