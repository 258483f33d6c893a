import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, workspacesIn } from '../bootstrap/files.mjs';

const SOURCE = '@weidongli/source';

/**
 * One public file of a package, computed from its `exports`.
 *
 * @typedef {{source: string, output: string}} Entry - Paths from the package folder without a leading `./`.
 */

/** Reads the manifest of a workspace folder. */
export const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Lists the published packages, each after the packages it depends on. */
export function packagesInOrder() {
  const manifests = new Map(workspacesIn('packages').map((folder) => [manifestOf(folder).name, folder]));
  const ordered = new Set();
  const visit = (name, folder) => {
    const dependencies = Object.keys(manifestOf(folder).dependencies ?? {});
    for (const dependency of dependencies)
      if (manifests.has(dependency)) visit(dependency, manifests.get(dependency));
    ordered.add(folder);
  };
  for (const [name, folder] of manifests) visit(name, folder);
  return [...ordered];
}

/**
 * Computes what a package publishes: TypeScript modules to compile and other files to copy. A `*` in `exports`
 * stands for every matching source.
 *
 * @returns {{modules: Entry[], assets: Entry[]}}
 * @throws {Error} When an export names a file that does not exist.
 */
export function entriesOf(folder) {
  const targets = Object.entries(manifestOf(folder).exports ?? {}).flatMap(([name, target]) => {
    if (typeof target === 'string') return assertPresent(folder, name, target);
    const source = target[SOURCE];
    const output = target.default;
    return source && output ? expand(folder, name, trim(source), trim(output)) : [];
  });
  const isModule = ({ source }) => source.endsWith('.ts');
  return { modules: targets.filter(isModule), assets: targets.filter((entry) => !isModule(entry)) };
}

const trim = (path) => path.replace(/^\.\//, '');

function assertPresent(folder, name, target) {
  if (existsSync(join(folder, target))) return [];
  throw new Error(`${folder}/package.json: "${name}" names ${target}, which does not exist.`);
}

function expand(folder, name, source, output) {
  if (!source.includes('*')) {
    assertPresent(folder, name, source);
    return [{ source, output }];
  }
  const [start, end] = source.split('*');
  const prefix = `${folder}/${start}`;
  const matches = filesBelow(join(folder, dirname(`${start}x`)), (path) => isMatch(path, prefix, end));
  if (matches.length === 0) throw new Error(`${folder}/package.json: "${name}" matches no file (${source}).`);
  return matches.map((path) => {
    const stem = path.slice(prefix.length, path.length - end.length);
    return { source: `${start}${stem}${end}`, output: output.replace('*', stem) };
  });
}

function isMatch(path, prefix, end) {
  const isTest = /\.test\.ts$/.test(path) || path.endsWith('.d.ts');
  return path.startsWith(prefix) && path.endsWith(end) && !isTest;
}
