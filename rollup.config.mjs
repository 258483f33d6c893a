// One ESM build for each package. Inputs come from the source conditions of `exports`; every dependency stays
// outside, so that a host has one copy of Lit. An output called *.es2019.js is different: it holds all that it needs,
// and a classic script *.script.js stands beside it. So is a package with a `bin`, see scripts/build/program.mjs.
// Declarations are written by tsc (scripts/tasks/build.mjs).
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { defineConfig } from 'rollup';
import { collapse } from './scripts/build/collapse-templates.mjs';
import { bundledProgram } from './scripts/build/program.mjs';
import { transpile } from './scripts/build/transpile.mjs';
import { entriesOf, manifestOf, packagesInOrder } from './scripts/tasks/entries.mjs';
import { toEs2019 } from './scripts/tasks/es2019.mjs';
import { noticesOf } from './scripts/tasks/notices.mjs';

const CLIENT_DIRECTIVE = /^'use client';/;

/** Keeps `'use client'` at the head of modules that have it: Rollup drops it, React's server components need it. */
const clientModules = () => {
  const marked = new Set();
  return {
    name: 'client-modules',
    transform(source, id) {
      if (!CLIENT_DIRECTIVE.test(source)) return null;
      marked.add(id);
      return { code: source.replace(CLIENT_DIRECTIVE, ''), map: null };
    },
    banner: ({ facadeModuleId }) => (marked.has(facadeModuleId) ? "'use client';" : ''),
  };
};

/** Builds the modules that a thread is started with as well: nothing imports them, a module names them by their address. */
const threads = (folder) => ({
  name: 'threads',
  transform(source, id) {
    for (const [, name] of source.matchAll(/new URL\('\.\/([\w.-]+)\.js', import\.meta\.url\)/g)) {
      const script = join(dirname(id), `${name}.ts`);
      const fileName = `${relative(`${folder}/src`, script).replace(/\.ts$/, '')}.js`;
      this.emitFile({ type: 'chunk', id: script, fileName });
    }
    return null;
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

/** Builds modules that stay apart, one file for each source. */
function modular(folder, modules, assets) {
  const { dependencies = {}, peerDependencies = {} } = manifestOf(folder);
  const outside = Object.keys({ ...dependencies, ...peerDependencies });
  const input = modules.map(({ source, output }) => [
    output.replace(/^dist\//, '').replace(/\.js$/, ''),
    `${folder}/${source}`,
  ]);
  return defineConfig({
    input: Object.fromEntries(input),
    external: (id) =>
      id.startsWith('node:') || outside.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [
      resolve({ extensions: ['.ts', '.js'] }),
      clientModules(),
      threads(folder),
      collapse(),
      transpile(),
      copy(folder, assets),
    ],
    onwarn,
    output: {
      dir: `${folder}/dist`,
      format: 'es',
      sourcemap: true,
      // The sources are published beside the modules.
      sourcemapExcludeSources: true,
      preserveModules: true,
      preserveModulesRoot: `${folder}/src`,
    },
  });
}

/** Turns the finished module of a screen into what old parsers read. */
const lower = (options) => ({ name: 'es2019', renderChunk: (code) => toEs2019(code, options) });

/** Names the licences of the packages that went into the files of a folder; `inside` grows from file to file. */
const notices = (inside) => ({
  name: 'notices',
  generateBundle(_options, bundle) {
    inside.push(...Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules)));
    this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: noticesOf(inside) });
  },
});

/** Builds one entry into a file with everything inside, what is imported later too. */
function selfContained(folder, { source, output }, inside) {
  const name = output.replace(/^dist\//, '');
  const file = (entryFileNames, options) => ({
    ...{ dir: `${folder}/dist`, entryFileNames, format: 'es', inlineDynamicImports: true },
    plugins: [lower(options), notices(inside)],
  });
  return defineConfig({
    input: `${folder}/${source}`,
    plugins: [
      resolve({
        browser: true,
        extensions: ['.ts', '.js'],
        exportConditions: ['@weidongli/source', 'production', 'browser'],
      }),
      collapse(),
      transpile(),
    ],
    onwarn,
    output: [file(name, { script: false }), file(name.replace('.es2019.', '.script.'), { script: true })],
  });
}

function configure(folder) {
  if (manifestOf(folder).bin) return [bundledProgram(folder, onwarn)];
  const { modules, assets } = entriesOf(folder);
  const isSelfContained = ({ output }) => output.endsWith('.es2019.js');
  const inside = [];
  const apart = modules.filter((entry) => !isSelfContained(entry));
  return [
    ...(apart.length > 0 ? [modular(folder, apart, assets)] : []),
    ...modules.filter(isSelfContained).map((entry) => selfContained(folder, entry, inside)),
  ];
}

const only = process.env.WDL_PACKAGE;

// Rollup takes its configuration from a default export.
export default packagesInOrder()
  .filter((folder) => !only || folder === `packages/${only}`)
  .flatMap(configure);
