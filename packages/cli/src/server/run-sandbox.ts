import { realNow } from '../adapters/system.js';
import { usageError } from '../errors.js';
import type { Sandbox, SandboxOptions } from '../sandbox.js';
import { openStore } from './open-store.js';

/** See `startSandbox`; its errors are those of the command line. */
export const runSandbox = async (options: SandboxOptions): Promise<Sandbox> => {
  const stopAt = options.clock === undefined ? undefined : readClock(options.clock);
  // The store comes first: the thread that writes wakes up while the engine is loaded.
  const keeping = await openStore(options);
  const { serve } = await import('./serve.js');
  return serve(options, keeping, stopAt);
};

/** Reads `frozen` or a moment. @throws {CliError} usage */
const readClock = (clock: string): number => {
  const at = clock === 'frozen' ? realNow() : Date.parse(clock);
  if (!Number.isNaN(at)) return at;
  throw usageError(
    `--clock is "${clock}", which is neither frozen nor a moment.`,
    'Give frozen, or a moment such as 2026-11-22T10:00:00+08:00.',
  );
};
