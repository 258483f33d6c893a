import type { Environment } from './environment.js';
import { TransportError, type CancelSignal } from './transport/transport.js';

interface Watch {
  /** Resolves when the time is up or the caller has lost interest. */
  readonly ended: Promise<'timeout' | 'aborted'>;
  /** Calls off the timer and stops listening. */
  readonly stop: () => void;
}

const watch = (environment: Environment, ms: number, signal: CancelSignal | undefined): Watch => {
  let stop = (): void => undefined;
  const ended = new Promise<'timeout' | 'aborted'>((resolve) => {
    const onAbort = (): void => {
      resolve('aborted');
    };
    const callOff = environment.schedule(() => {
      resolve('timeout');
    }, ms);
    signal?.addEventListener('abort', onAbort);
    stop = () => {
      callOff();
      signal?.removeEventListener('abort', onAbort);
    };
  });
  return { ended, stop };
};

/**
 * Starts `work` and waits for it `ms` milliseconds at most, and only while the caller is interested. When it is too late
 * already, the work is not even started.
 *
 * @throws {TransportError} `timeout` or `aborted`; else whatever `work` throws.
 */
export const within = async <T>(
  environment: Environment,
  work: () => Promise<T>,
  ms: number,
  signal?: CancelSignal,
): Promise<T> => {
  if (signal?.aborted === true) throw new TransportError('aborted');
  if (!(ms > 0)) throw new TransportError('timeout');
  const { ended, stop } = watch(environment, ms, signal);
  const interrupted = async (): Promise<never> => {
    throw new TransportError(await ended);
  };
  try {
    return await Promise.race([work(), interrupted()]);
  } finally {
    stop();
  }
};

/** Waits `ms` milliseconds. @throws {TransportError} `aborted` as soon as the caller has lost interest. */
export const pause = async (environment: Environment, ms: number, signal?: CancelSignal): Promise<void> => {
  if (signal?.aborted === true) throw new TransportError('aborted');
  const { ended, stop } = watch(environment, ms, signal);
  try {
    if ((await ended) === 'aborted') throw new TransportError('aborted');
  } finally {
    stop();
  }
};
