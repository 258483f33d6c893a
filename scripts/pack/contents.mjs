import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { physicalFiles } from './physical-files.mjs';

const TEST = /\.(test|testing|test-d|e2e)\.|(^|\/)(tsconfig|AGENTS)\b/;

/** Lists the files of an installed package, without those of packages inside it. */
export function installedFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.normalize(join(entry.parentPath, entry.name).slice(folder.length + 1)).replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('node_modules/'));
}

/**
 * Lists what is wrong with what a package holds.
 *
 * @param {string[]} files - Its files, from its folder.
 * @param {string[]} wanted - Files that have to be there.
 * @param {object} manifest - Its package.json.
 */
export function contentProblems(files, wanted, manifest) {
  const present = new Set(files);
  const targets = Object.values(manifest.exports ?? {}).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target ?? {}).filter((path) => path !== null),
  );
  const fixed = [manifest.main, manifest.types, ...targets].filter((path) => path && !path.includes('*'));
  const needed = [...wanted, ...fixed.map((path) => posix.normalize(path))];
  return [
    ...files.filter((path) => TEST.test(path)).map((path) => `${path} is published, but serves only us`),
    ...[...new Set(needed)].filter((path) => !present.has(path)).map((path) => `${path} is missing`),
  ];
}

/**
 * Checks an installed package.
 *
 * @returns {string} What it holds, for the report.
 * @throws {Error} When it holds too much or too little.
 */
export function checkContents({ name, folder }, partner) {
  const at = join(partner, 'node_modules', name);
  const files = installedFiles(at);
  const manifest = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const wanted = ['README.md', ...physicalFiles(folder).map(({ path }) => path)];
  const problems = contentProblems(files, wanted, manifest);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `${files.length} files`;
}
