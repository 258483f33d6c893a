import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, workspacesIn } from '../bootstrap/files.mjs';

const SOURCE = '@weidongli/source';

/**
 * One public file of a package, computed from its `exports`: the name under which it is imported, such as
 * `./define/loan-draw`, and paths from the package folder without a leading `./`.
 *
 * @typedef {{name: string, source: string, output: string, types?: string}} Entry
 */

/** Reads the manifest of a workspace folder. */
export const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Lists the published packages, each after the packages it depends on. */
export function packagesInOrder() {
  const manifests = new Map(workspacesIn('packages').map((folder) => [manifestOf(folder).name, folder]));
  const ordered = new Set();
  const visit = (name, folder) => {
    // What a bundle holds is a dev dependency of its package, and has to be built before it, too.
    const { dependencies: needed = {}, devDependencies = {} } = manifestOf(folder);
    const dependencies = Object.keys({ ...needed, ...devDependencies });
    for (const dependency of dependencies)
      if (manifests.has(dependency)) visit(dependency, manifests.get(dependency));
    ordered.add(folder);
  };
  for (const [name, folder] of manifests) visit(name, folder);
  return [...ordered];
}

/**
 * Computes what a package publishes: TypeScript modules to compile and other files to copy. A `*` in `exports`
 * stands for every matching source, apart from those that a pattern with `null` hides, as in Node.
 *
 * @returns {{modules: Entry[], assets: Entry[]}}
 * @throws {Error} When an export names a file that does not exist.
 */
export function entriesOf(folder) {
  const { exports = {} } = manifestOf(folder);
  const hidden = Object.keys(exports).filter((name) => exports[name] === null);
  const targets = Object.entries(exports).flatMap(([name, target]) => {
    if (target === null) return [];
    if (typeof target === 'string') return assertPresent(folder, name, target);
    const { [SOURCE]: source, default: output, types } = target;
    if (!source || !output) return [];
    return expand(folder, name, {
      name,
      source: trim(source),
      output: trim(output),
      ...(types && { types: trim(types) }),
    });
  });
  const shown = targets.filter(({ name }) => !hidden.some((pattern) => fits(name, pattern)));
  const isModule = ({ source }) => source.endsWith('.ts');
  return { modules: shown.filter(isModule), assets: shown.filter((entry) => !isModule(entry)) };
}

function fits(name, pattern) {
  const [start, end] = pattern.split('*');
  return end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end);
}

const trim = (path) => path.replace(/^\.\//, '');

function assertPresent(folder, name, target) {
  if (existsSync(join(folder, target))) return [];
  throw new Error(`${folder}/package.json: "${name}" names ${target}, which does not exist.`);
}

function expand(folder, name, entry) {
  const { source } = entry;
  if (!source.includes('*')) {
    assertPresent(folder, name, source);
    return [entry];
  }
  const [start, end] = source.split('*');
  const prefix = `${folder}/${start}`;
  const matches = filesBelow(join(folder, dirname(`${start}x`)), (path) => isMatch(path, prefix, end));
  if (matches.length === 0) throw new Error(`${folder}/package.json: "${name}" matches no file (${source}).`);
  return matches.map((path) => {
    const stem = path.slice(prefix.length, path.length - end.length);
    return Object.fromEntries(Object.entries(entry).map(([key, text]) => [key, text.replace('*', stem)]));
  });
}

function isMatch(path, prefix, end) {
  const isTest = /\.test\.ts$/.test(path) || path.endsWith('.d.ts');
  return path.startsWith(prefix) && path.endsWith(end) && !isTest;
}
