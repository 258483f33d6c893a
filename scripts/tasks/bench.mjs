import { existsSync, readdirSync } from 'node:fs';
import { SOURCE_FLAGS, runNode } from '../bootstrap/process.mjs';

const FOLDER = 'bench';
const ENDING = '.bench.mjs';

/**
 * Measures packages beside their peers: `npm run bench -- finance` runs `bench/finance.bench.mjs`; no name runs all.
 *
 * @param {string[]} args - Names of benches; what begins with `--` is passed on to each.
 * @returns {Promise<number>} Exit code of the first that failed, else 0.
 * @throws {Error} When there is no bench of a name.
 */
export async function bench(args) {
  const options = args.filter((arg) => arg.startsWith('--'));
  const names = args.filter((arg) => !arg.startsWith('--'));
  for (const name of names.length > 0 ? names : allBenches()) {
    const file = `${FOLDER}/${name}${ENDING}`;
    if (!existsSync(file))
      throw new Error(`No bench is called "${name}". Known: ${allBenches().join(', ')}.`);
    const { code } = await runNode([...SOURCE_FLAGS, file, ...options]);
    if (code !== 0) return code;
  }
  return 0;
}

const allBenches = () =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
