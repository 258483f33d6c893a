import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', '.git']);

/** Lists the files below a folder as sorted paths with forward slashes; an absent folder holds none. */
export function filesBelow(folder, accept = () => true) {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(path, accept);
    return accept(path) ? [path] : [];
  });
  return found.sort();
}

/** Lists the sub-folders of a folder that hold a package.json, for example `packages/client`. */
export function workspacesIn(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).map((name) => `${folder}/${name}`);
  return names.filter((path) => existsSync(`${path}/package.json`)).sort();
}
