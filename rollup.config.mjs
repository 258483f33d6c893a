// One ESM build for each package. Inputs come from the source conditions of `exports`; every dependency stays
// outside, so that a host has one copy of Lit. Declarations are written by tsc (scripts/tasks/build.mjs).
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { defineConfig } from 'rollup';
import { entriesOf, manifestOf, packagesInOrder } from './scripts/tasks/entries.mjs';

/** The compiler options of tsconfig.base.json that change the emitted code. */
const tsconfigRaw = {
  compilerOptions: {
    experimentalDecorators: true,
    useDefineForClassFields: false,
    verbatimModuleSyntax: true,
  },
};

/** Strips types and lowers decorators; leaves imports to node-resolve, so that `browser` fields of packages count. */
const transpile = () => ({
  name: 'transpile',
  async transform(source, id) {
    if (!id.endsWith('.ts')) return null;
    const options = { loader: 'ts', target: 'es2022', sourcemap: 'external', sourcefile: id, tsconfigRaw };
    const { code, map, warnings } = await transform(source, options);
    for (const { text } of warnings) this.error(`esbuild: ${text}`);
    return { code, map };
  },
});

/** Copies the files of `exports` that are not TypeScript beside the modules. */
const copy = (folder, assets) => ({
  name: 'copy',
  writeBundle() {
    for (const { source, output } of assets) {
      mkdirSync(dirname(join(folder, output)), { recursive: true });
      cpSync(join(folder, source), join(folder, output));
    }
  },
});

/** Makes every warning an error, except about code that is not ours. */
function onwarn(warning) {
  const where = [warning.id, ...(warning.ids ?? [])].join(' ');
  if (where.includes('node_modules')) return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

function configure(folder) {
  const { dependencies = {}, peerDependencies = {} } = manifestOf(folder);
  const outside = Object.keys({ ...dependencies, ...peerDependencies });
  const { modules, assets } = entriesOf(folder);
  const input = modules.map(({ source, output }) => [
    output.replace(/^dist\//, '').replace(/\.js$/, ''),
    `${folder}/${source}`,
  ]);
  return defineConfig({
    input: Object.fromEntries(input),
    external: (id) =>
      id.startsWith('node:') || outside.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [resolve({ extensions: ['.ts', '.js'] }), transpile(), copy(folder, assets)],
    onwarn,
    output: {
      dir: `${folder}/dist`,
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: `${folder}/src`,
    },
  });
}

const only = process.env.WDL_PACKAGE;

// Rollup takes its configuration from a default export.
export default packagesInOrder()
  .filter((folder) => !only || folder === `packages/${only}`)
  .map(configure);
