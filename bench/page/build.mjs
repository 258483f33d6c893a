// Builds the scripts of pages as a bank's build does: minified, split at dynamic imports.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * The files of a page, and what a browser loads before it runs each entry.
 *
 * @typedef {{files: Map<string, {type: string, body: Buffer}>, preloads: (entries: readonly string[]) => string[]}} Scripts
 */

const options = {
  outdir: 'out',
  bundle: true,
  splitting: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['@weidongli/source', 'production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // Its address in the page: a file of its own, so that it is there first.
  external: ['./early.js'],
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * Bundles modules that one page loads together.
 *
 * @param {readonly string[]} names - Modules, without their ending.
 * @param {string} [folder] - Where they are; `bench/page/pages` by default.
 * @returns {Promise<Scripts>}
 */
export async function buildScripts(names, folder = 'bench/page/pages') {
  const entryPoints = names.map((name) => `${folder}/${name}.js`);
  const { outputFiles, metafile } = await build({ ...options, entryPoints });
  const files = new Map(
    outputFiles.map(({ path, contents }) => [
      basename(path),
      { type: 'text/javascript', body: Buffer.from(contents) },
    ]),
  );
  return { files, preloads: (entries) => chunksOf(metafile.outputs, entries) };
}

/** Bundles a module of `bench/page/pages` into the text of one classic script. */
export async function buildInline(name) {
  const entryPoints = [`bench/page/pages/${name}.js`];
  const whole = { ...options, splitting: false, format: 'iife', entryPoints };
  const { outputFiles } = await build(whole);
  return outputFiles[0].text.trim();
}

/** Lists the chunks that entries need before they run, without the entries. */
function chunksOf(outputs, entries) {
  const reached = new Set();
  const visit = (path) => {
    for (const { path: next, kind, external } of outputs[path].imports)
      if (kind === 'import-statement' && !external && !reached.has(next)) {
        reached.add(next);
        visit(next);
      }
  };
  for (const entry of entries) visit(`out/${entry}.js`);
  return [...reached].map((path) => basename(path));
}

/** Reads a stylesheet of an installed package. */
export const styleOf = (specifier) => ({
  type: 'text/css',
  body: readFileSync(require.resolve(specifier)),
});
