import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { SOURCE_FLAGS, runNode, runTool } from '../bootstrap/process.mjs';
import { workspacesIn } from '../bootstrap/files.mjs';
import { checkGenerated } from './generate.mjs';

/** Runs one project of tsc; the build info only makes the next run faster. */
const types = (folder) => {
  const name = folder === '.' ? 'root' : folder.replaceAll('/', '-');
  const info = `node_modules/.cache/types/${name}.tsbuildinfo`;
  return runTool('typescript', ['-p', folder, '--noEmit', '--incremental', '--tsBuildInfoFile', info], {
    bin: 'tsc',
    capture: true,
  });
};
const tool = (name, args, bin) => () => runTool(name, args, { capture: true, ...(bin ? { bin } : {}) });
/** Lints with types: all programs of the repository together need more than the 4 GB that Node takes by itself. */
const eslint = () =>
  runTool('eslint', ['.', '--max-warnings=0'], {
    capture: true,
    env: { NODE_OPTIONS: '--max-old-space-size=8192' },
  });
const script = (file) => () => runNode([file], { capture: true });
const typed = () =>
  [...workspacesIn('packages'), ...workspacesIn('examples')].filter((path) =>
    existsSync(`${path}/tsconfig.json`),
  );

/** Lists the steps of `npm run check`, the slow ones first. */
function steps() {
  const cache = 'node_modules/.cache/prettier-check';
  return [
    ['eslint', eslint],
    ['format', tool('prettier', ['--check', '--cache', '--cache-location', cache, '--log-level=warn', '.'])],
    [
      'layers',
      tool(
        'dependency-cruiser',
        ['--config', '.dependency-cruiser.cjs', 'packages', 'examples'],
        'depcruise',
      ),
    ],
    ...['.', ...typed()].map((path) => [`types ${path}`, () => types(path)]),
    ['knip', tool('knip', ['--no-progress', '--no-config-hints'])],
    // Any npm that Node 20.19 or newer brings will do, so no package manager is pinned.
    ['sherif', tool('sherif', ['--ignore-rule', 'root-package-manager-field'])],
    ['lock file', script('scripts/check-lock.mjs')],
    ['house', script('scripts/check-house.mjs')],
    ['slices', () => runNode([...SOURCE_FLAGS, 'scripts/check-slices.mjs'], { capture: true })],
    ['samples', script('scripts/check-examples.mjs')],
  ];
}

/**
 * Runs every check, several at a time, and lists all that failed at the end.
 *
 * @param {string[]} filters - Only steps whose name holds one of these run; none means all.
 * @returns {Promise<number>} 0 when every step passed.
 */
export async function check(filters = []) {
  const wanted = ([name]) => filters.length === 0 || filters.some((filter) => name.includes(filter));
  const failed = [];
  const perform = async ([name, step]) => {
    const started = performance.now();
    const { code, output } = await step();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s  ${name}`);
    if (code !== 0) failed.push({ name, output });
  };
  // Generators write files that the other steps read, so they go first and alone.
  const first = [['generated files', checkGenerated]].filter(wanted);
  for (const step of first) await perform(step);
  const queue = steps().filter(wanted);
  if (first.length + queue.length === 0) throw new Error(`No check is called ${filters.join(' or ')}.`);
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await perform(next);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  for (const { name, output } of failed) console.log(`\n--- ${name}\n${output.trimEnd()}`);
  console.log(
    failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.map(({ name }) => name).join(', ')}`,
  );
  return failed.length === 0 ? 0 : 1;
}
