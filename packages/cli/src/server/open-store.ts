import type { Store } from '@weidongli/mock-server';
import type { SandboxOptions } from '../sandbox.js';

/** A store with what it is, in words. */
export interface Keeping {
  readonly store: Store;
  readonly keptIn: string;
}

/**
 * Opens the store that was asked for; undefined when nothing is to be kept. Only what that store needs is loaded.
 *
 * @throws {CliError} It cannot be opened.
 */
export const openStore = async ({
  data,
  postgres,
}: Pick<SandboxOptions, 'data' | 'postgres'>): Promise<Keeping | undefined> => {
  if (postgres !== undefined) return (await import('./postgres-keeping.js')).keepInPostgres(postgres);
  if (data !== undefined) return (await import('./sqlite-keeping.js')).keepInFolder(data);
  return undefined;
};
