import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@weidongli/mock-server';
import { createSqliteStore } from '@weidongli/mock-server/sqlite';
import { CliError } from '../errors.js';

/** File of the bank in its data folder. */
export const DATABASE_FILE = 'bank.db';

/** Opens a SQLite file as a store. @throws {CliError} with what is wrong with the file. */
export const openSqliteStore = async (file: string): Promise<Store> => {
  try {
    return await createSqliteStore({ file });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'StoreUnavailable') throw error;
    throw new CliError({
      code: 'data-not-opened',
      message: error.message,
      fix: 'Or begin anew: another folder with --data, or nothing kept with --memory.',
      cause: error,
    });
  }
};

/**
 * Makes a data folder where there is none, and opens the bank in it.
 *
 * @throws {CliError} The folder cannot be made or written, or its file is no bank.
 */
export const keepInFolder = async (
  folder: string,
): Promise<{ readonly store: Store; readonly keptIn: string }> => {
  try {
    await mkdir(folder, { recursive: true });
    // Nobody wants a bank in version control: everything in the folder is ignored, this file too.
    await writeFile(join(folder, '.gitignore'), '*\n');
  } catch (error) {
    throw new CliError({
      code: 'folder-not-writable',
      message: `The data folder ${folder} cannot be written: ${(error as NodeJS.ErrnoException).code ?? ''}.`,
      fix: 'Choose another with --data, or keep nothing with --memory.',
      cause: error,
    });
  }
  const keptIn = join(folder, DATABASE_FILE);
  return { store: await openSqliteStore(keptIn), keptIn };
};
