import type { Sandbox, SandboxOptions } from './sandbox.js';

/**
 * Starts the sandbox bank, as `weidongli dev` does.
 *
 * @example
 * ```ts
 * import { startSandbox } from 'weidongli';
 *
 * const bank = await startSandbox({ port: 0 });
 * console.log(bank.url, bank.tenants[0]?.sandboxKey);
 * await bank.close();
 * ```
 *
 * @throws {Error} The port is taken, or the data cannot be opened; the message says what to do.
 */
export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const { runSandbox } = await import('./server/run-sandbox.js');
  try {
    return await runSandbox(options);
  } catch (error) {
    throw plain(error);
  }
};

/** Puts what is to be done into the message: whoever catches the error outside of the program sees nothing else. */
const plain = (error: unknown): unknown => {
  if (!(error instanceof Error) || !('fix' in error) || !('code' in error)) return error;
  return Object.assign(new Error(`${error.message} ${String(error.fix)}`, { cause: error }), {
    code: error.code,
  });
};
