import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dashboardFolder } from '../server/dashboard-folder.js';
import { DATABASE_FILE, openSqliteStore } from '../server/sqlite-keeping.js';
import { fail, ok, warn, type Finding } from './check.js';

/** Oldest version of Node that everything is tested on. */
const NODE = [20, 19] as const;

/** Checks the version of Node. */
export const checkNode = (version: string): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
  return isNew
    ? ok(`Node ${version}.`)
    : fail(
        `Node ${version} is too old.`,
        `Install Node ${NODE.join('.')} or newer, for example with nvm install 20.`,
      );
};

/** Finds the nearest folder above that exists. */
const existing = async (folder: string): Promise<string> =>
  stat(folder).then(
    () => folder,
    () => (dirname(folder) === folder ? folder : existing(dirname(folder))),
  );

/** Checks that the data folder can be written, or made. */
export const checkFolder = async (folder: string): Promise<Finding> => {
  const found = await existing(folder);
  const writable = await access(found, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable)
    return fail(
      `${found} cannot be written.`,
      'Give yourself the right to, or choose another folder with --data.',
    );
  return ok(
    found === folder ? `${folder} can be written.` : `${folder} is not there yet; weidongli dev makes it.`,
  );
};

/** Checks that the database opens and has a schema that this version knows. */
export const checkDatabase = async (folder: string, runs: boolean): Promise<Finding> => {
  const file = join(folder, DATABASE_FILE);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return ok(`${file} is not there yet; weidongli dev makes it.`);
  const size = `${(found.size / 1e6).toFixed(1)} MB`;
  if (runs) return ok(`${file}, ${size}; not opened, because a bank runs.`);
  const store = await openSqliteStore(file);
  await store.close();
  return ok(`${file}, ${size}, opens, and its schema is the present one.`);
};

/** Checks that the dashboard is there. */
export const checkDashboard = (): Finding => {
  const folder = dashboardFolder();
  return folder === undefined
    ? warn('The dashboard is not built.', 'In a clone: npm run build. From npm: install weidongli again.')
    : ok(`The dashboard is in ${folder}.`);
};
