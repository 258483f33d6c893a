import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { runTool } from '../bootstrap/process.mjs';
import { entriesOf, manifestOf } from './entries.mjs';

const OUT = 'docs/api';
const CACHE = 'node_modules/.cache/api';
/** Packages whose exported names are a partner's API. */
const FOLDERS = ['contracts', 'client', 'finance', 'mock-server', 'react', 'trust', 'widgets'].map(
  (name) => `packages/${name}`,
);

/**
 * Writes the API pages of the packages, `docs/api/<package>/**\/*.md`, from their exports and doc comments.
 *
 * That exported names have a doc comment is checked by lint (`house/exported-doc`).
 *
 * @returns {Promise<number>} 1 when typedoc said anything, such as of a link that leads nowhere.
 */
export async function docsApi() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const queue = [...FOLDERS];
  let failed = 0;
  const worker = async () => {
    for (let folder = queue.shift(); folder; folder = queue.shift()) {
      const started = performance.now();
      const { code, output } = await runTool('typedoc', argsFor(folder), { capture: true });
      if (code !== 0) {
        failed += 1;
        console.error(output.trimEnd());
      }
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s  ${OUT}/${basename(folder)}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(3, availableParallelism()) }, worker));
  return failed === 0 ? 0 : 1;
}

/** Lists what a reader imports by name; a module that only registers an element exports nothing. */
export function documentedEntries(folder) {
  const sources = entriesOf(folder).modules.map(({ source }) => source);
  return sources.filter((source) => !/^src\/(define|generated)\//.test(source));
}

function argsFor(folder) {
  const entries = documentedEntries(folder).map((source) => resolve(folder, source));
  // Modules that only register elements are part of the program: they tell the compiler what a tag is.
  const files = entriesOf(folder).modules.map(({ source }) => resolve(folder, source));
  const config = join(CACHE, `${basename(folder)}.json`);
  const compilerOptions = {
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    typeRoots: [resolve('node_modules/@types')],
  };
  writeFileSync(config, JSON.stringify({ extends: resolve('tsconfig.base.json'), compilerOptions, files }));
  const name = basename(folder);
  const options = ['--options', 'typedoc.json', '--tsconfig', config, '--out', join(OUT, name)];
  return [
    ...options,
    '--name',
    manifestOf(folder).name,
    ...entries.flatMap((entry) => ['--entryPoints', entry]),
  ];
}
