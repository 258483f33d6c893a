import type { Store } from '@weidongli/mock-server';
import { ok, type Finding } from '../doctor/check.js';
import { CliError, usageError } from '../errors.js';

/** Leaves the password out of an address. */
export const withoutPassword = (address: string): string => {
  const url = new URL(address);
  url.password = '';
  return url.href;
};

/**
 * Opens the bank in a PostgreSQL database.
 *
 * @throws {CliError} The address is none, or nobody answers there.
 */
export const keepInPostgres = async (
  url: string,
): Promise<{ readonly store: Store; readonly keptIn: string }> => {
  if (!/^postgres(ql)?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw usageError(
      '--postgres is no address of a PostgreSQL database.',
      'Give postgres://user:password@host:5432/database',
    );
  const keptIn = withoutPassword(url);
  try {
    const { createPostgresStore } = await import('@weidongli/mock-server/postgres');
    return { store: await createPostgresStore({ connectionString: url }), keptIn };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CliError({
      code: 'postgres-away',
      message: `PostgreSQL at ${keptIn} cannot be used: ${error.message}`,
      fix: 'Check that it runs, that the database exists, and user and password.',
      cause: error,
    });
  }
};

/** Checks that PostgreSQL answers and has a schema that this version knows. */
export const checkPostgres = async (url: string): Promise<Finding> => {
  const { store, keptIn } = await keepInPostgres(url);
  await store.close();
  return ok(`${keptIn} answers, and its schema is the present one.`);
};
