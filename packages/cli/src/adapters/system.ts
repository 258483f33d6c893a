import { randomUUID } from 'node:crypto';

/** Returns real time, milliseconds since 1970. */
export const realNow = (): number => Date.now();

/** Makes a key that no other order has. */
export const freshKey = (): string => randomUUID();

/** Waits, at most until the signal. */
export const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
    if (signal?.aborted === true) done();
  });
