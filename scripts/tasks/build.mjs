import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode, runTool } from '../bootstrap/process.mjs';
import { buildDashboard } from './dashboard.mjs';
import { entriesOf, packagesInOrder } from './entries.mjs';

const CACHE = 'node_modules/.cache/declarations';
/** Packages whose every entry has to load in Node without a browser or a source condition. */
const LOADS_IN_NODE = ['contracts', 'finance', 'trust', 'client', 'mock-server', 'widgets', 'cli'];

/** Builds every package into its `dist`: modules by Rollup, declarations by tsc, then the packaging is checked. */
export async function build() {
  const started = performance.now();
  // The dashboard has no modules: nobody imports it. The command line takes its page along, so it comes first.
  const folders = packagesInOrder().filter((folder) => entriesOf(folder).modules.length > 0);
  for (const folder of folders) rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const steps = [
    ['dashboard', () => buildDashboard().then(() => ({ code: 0, output: '' }))],
    ['modules', () => runTool('rollup', ['-c', '--silent'])],
    ...folders.map((folder) => [`declarations ${folder}`, () => declarations(folder)]),
    ...folders.map((folder) => [`packaging ${folder}`, () => packaging(folder)]),
    ['loading in Node', () => loading(folders.filter((folder) => LOADS_IN_NODE.includes(basename(folder))))],
  ];
  for (const [name, step] of steps) {
    const begun = performance.now();
    const { code, output } = await step();
    if (code !== 0) {
      console.error(`${output}\nThe build stopped at: ${name}.`);
      return code;
    }
    console.log(`${seconds(begun).padStart(6)} s  ${name}`);
  }
  console.log(`Built ${folders.length} packages in ${seconds(started)} s.`);
  return 0;
}

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/**
 * Writes the declarations of what `exports` names. Other packages are read from their own `dist`, as a consumer
 * reads them, hence the order and the empty list of conditions.
 */
function declarations(folder) {
  const at = resolve(folder);
  const config = {
    extends: resolve('tsconfig.base.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      declarationMap: true,
      emitDeclarationOnly: true,
      rootDir: join(at, 'src'),
      outDir: join(at, 'dist'),
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
      customConditions: [],
    },
    files: entriesOf(folder).modules.map(({ source }) => join(at, source)),
  };
  const file = join(CACHE, `${basename(folder)}.json`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, JSON.stringify(config, null, 2));
  return runTool('typescript', ['-p', file], { bin: 'tsc', capture: true });
}

function packaging(folder) {
  return runTool('publint', [folder, '--strict'], { capture: true });
}

/** Imports every built entry of the folders, as a consumer on plain Node would. */
function loading(folders) {
  const files = folders.flatMap((folder) =>
    entriesOf(folder).modules.map(({ output }) => join(folder, output)),
  );
  const program = files.map((file) => `await import(${JSON.stringify(pathToFileURL(resolve(file)).href)});`);
  return runNode(['--input-type=module', '--eval', program.join('\n')], { capture: true });
}
