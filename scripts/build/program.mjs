// Bundles a package with a `bin`: a command line starts in a moment only when Node has few files to find.
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { entriesOf, manifestOf } from '../tasks/entries.mjs';
import { noticesOf } from '../tasks/notices.mjs';
import { transpile } from './transpile.mjs';

/** Parts that run in a thread and are found by their file name, by package folder. */
const THREADS = { 'packages/cli': { 'sqlite.writer': 'packages/mock-server/src/store/sqlite.writer.ts' } };
/** Folders that another build has made and that are published with the program. */
const PAGES = { 'packages/cli': { dashboard: 'packages/dashboard/dist' } };

/** Takes out what only people read; names stay, so that a stack still says where. */
const shorten = () => ({
  name: 'shorten',
  async renderChunk(code) {
    const options = { minifySyntax: true, minifyWhitespace: true, target: 'node20' };
    return { code: (await transform(code, options)).code };
  },
});

/** Names the licences of the packages inside. */
const notices = () => ({
  name: 'notices',
  generateBundle(_options, bundle) {
    const inside = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    // Parts of CommonJS modules go by names that begin with a null character.
    const files = inside.map((id) => id.replace(/^\0/, ''));
    this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: noticesOf(files) });
  },
});

/** Takes away parts of an earlier build, makes the program executable and puts its pages beside it. */
const finish = (folder, bins) => ({
  name: 'finish',
  renderStart: () => rmSync(join(folder, 'dist'), { recursive: true, force: true }),
  writeBundle() {
    for (const file of bins) chmodSync(join(folder, file), 0o755);
    for (const [name, from] of Object.entries(PAGES[folder] ?? {}))
      if (existsSync(from)) cpSync(from, join(folder, 'dist', name), { recursive: true });
  },
});

/**
 * Configures the bundle of a package with a `bin`: everything inside apart from what it depends on, parts that are
 * imported later in files of their own.
 *
 * @param {string} folder - For example `packages/cli`.
 * @param {(warning: object) => void} onwarn
 */
export function bundledProgram(folder, onwarn) {
  const { bin, dependencies = {}, optionalDependencies = {} } = manifestOf(folder);
  const outside = Object.keys({ ...dependencies, ...optionalDependencies });
  const bins = Object.values(bin).map((path) => path.replace(/^\.\//, ''));
  const stem = (path) => path.replace(/^dist\//, '').replace(/\.js$/, '');
  const modules = entriesOf(folder).modules.map(({ source, output }) => [
    stem(output),
    `${folder}/${source}`,
  ]);
  const programs = bins.map((path) => [stem(path), `${folder}/src/${stem(path)}.ts`]);
  const threads = Object.entries(THREADS[folder] ?? {}).filter(([, source]) => existsSync(source));
  return {
    input: Object.fromEntries([...modules, ...programs, ...threads]),
    external: (id) =>
      id.startsWith('node:') || outside.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [
      resolve({ extensions: ['.ts', '.js'], exportConditions: ['@weidongli/source', 'node', 'default'] }),
      commonjs(),
      transpile(),
      shorten(),
      notices(),
      finish(folder, bins),
    ],
    onwarn,
    output: {
      dir: `${folder}/dist`,
      format: 'es',
      chunkFileNames: 'part-[hash].js',
    },
  };
}
