import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { SOURCE_FLAGS, run, runNode } from '../bootstrap/process.mjs';
import { packagesInOrder } from './entries.mjs';

/** Paths of files that generators write and that are committed. */
const GENERATED =
  /(^|\/)generated\/|(^|\/)openapi\.json$|^docs\/finance\/|^docs\/errors\.md$|^docs\/(zh\/)?guide\/(outcomes|command-line)\.md$|(^|\/)api\.md$|(^|\/)(custom-elements|vscode\.html-custom-data|web-types)\.json$|^packages\/widgets\/src\/define\/(identity|loan|wealth)-/;

/** Lists the generators, each after those of the packages that it reads. */
const generators = () =>
  packagesInOrder()
    .map((path) => `${path}/scripts/generate.ts`)
    .filter(existsSync);

/** Runs every package's generator. @returns {Promise<number>} Exit code of the first that failed, else 0. */
export async function generate(options = {}) {
  for (const file of generators()) {
    const { code, output } = await runNode([...SOURCE_FLAGS, file], options);
    if (code !== 0) {
      if (output) console.error(output);
      return code;
    }
  }
  return 0;
}

/**
 * Runs the generators and tells which files they changed. What counts is the difference between the files on
 * disk before and after, so the check is right in a clean clone and in the middle of work alike.
 */
export async function checkGenerated() {
  if (generators().length === 0) return { code: 0, output: 'no generator yet\n' };
  const before = await snapshot();
  const code = await generate({ capture: true });
  if (code !== 0) return { code, output: 'A generator failed; its message is above.\n' };
  const after = await snapshot();
  const drifted = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (drifted.length === 0) return { code: 0, output: '' };
  const list = drifted.map((path) => `  ${path}\n`).join('');
  return { code: 1, output: `Generated files were stale and have been written anew; commit them:\n${list}` };
}

async function snapshot() {
  const { output } = await run('git', ['ls-files', '-z', '-co', '--exclude-standard'], { capture: true });
  const paths = output.split('\0').filter((path) => GENERATED.test(path) && existsSync(path));
  return new Map(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
}
