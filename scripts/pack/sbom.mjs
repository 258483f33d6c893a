import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runNpm } from '../bootstrap/process.mjs';

/** Licences that a bank may ship without asking anybody. */
const LICENCES = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/**
 * Lists what is wrong with a bill of materials.
 *
 * @param {object} bill - In CycloneDX.
 * @param {string[]} expected - Names of packages that it has to hold.
 */
export function billProblems({ components = [] }, expected) {
  const names = new Set(components.map(({ group, name }) => (group ? `${group}/${name}` : name)));
  return [
    ...expected.filter((name) => !names.has(name)).map((name) => `${name} is missing`),
    ...components.flatMap(({ name, version, licenses = [] }) => {
      const ids = licenses.map(({ license, expression }) => expression ?? license.id ?? license.name);
      if (ids.length > 0 && ids.every((id) => LICENCES.has(id))) return [];
      return [`${name} ${version}: licence ${ids.join(', ') || 'unknown'} is not on the list`];
    }),
  ];
}

/**
 * Writes the bill of materials of what a partner installs.
 *
 * @param {import('./packages.mjs').Published[]} packages
 * @param {string} partner - Folder where they are installed.
 * @param {string} file - Where the bill goes.
 * @returns {Promise<string>} How much it holds, for the report.
 * @throws {Error} When it lacks a direct dependency, or names a licence that is not on the list.
 */
export async function writeBill(packages, partner, file) {
  const args = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=library',
    '--prefix',
    partner,
    '--loglevel=error',
  ];
  const { code, output } = await runNpm(args, { capture: true });
  if (code !== 0) throw new Error(output);
  const bill = JSON.parse(output.slice(output.indexOf('{')));
  const expected = packages.flatMap(({ name, manifest }) => [
    name,
    ...Object.keys(manifest.dependencies ?? {}),
  ]);
  const problems = billProblems(bill, [...new Set(expected)]);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  return `${bill.components.length} packages, ${file} ${(readFileSync(file).length / 1000).toFixed(0)} kB`;
}
