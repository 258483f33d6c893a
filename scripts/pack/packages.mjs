import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { runNpm } from '../bootstrap/process.mjs';
import { entriesOf, manifestOf, packagesInOrder } from '../tasks/entries.mjs';

/**
 * A package as it is published.
 *
 * @typedef {object} Published
 * @property {string} name - For example `@weidongli/client`.
 * @property {string} folder - Its folder in the workspace.
 * @property {object} manifest - Its package.json.
 * @property {string[]} modules - What its modules are imported as, for example `@weidongli/client/fetch`.
 * @property {string} tarball - Path of its archive.
 */

/**
 * Packs every package that is not private.
 *
 * @param {string} into - Folder for the archives; it is made.
 * @returns {Promise<Published[]>}
 * @throws {Error} With what npm said.
 */
export async function packAll(into) {
  const folders = packagesInOrder().filter((folder) => !manifestOf(folder).private);
  mkdirSync(into, { recursive: true });
  const chosen = folders.flatMap((folder) => ['--workspace', folder]);
  const { code, output } = await runNpm(['pack', '--pack-destination', into, ...chosen], { capture: true });
  if (code !== 0) throw new Error(output);
  const files = readdirSync(into);
  return folders.map((folder) => {
    const manifest = manifestOf(folder);
    const { name, version } = manifest;
    const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
    if (!files.includes(file)) throw new Error(`npm pack made no ${file}.`);
    const modules = entriesOf(folder).modules.map((entry) => posix.join(name, entry.name));
    return { name, folder, manifest, modules, tarball: join(into, file) };
  });
}

/** Says how large an archive is. */
export const sizeOf = (tarball) => `${(statSync(tarball).size / 1000).toFixed(0)} kB`;
