import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { collapse } from '../build/collapse-templates.mjs';
import { transpile } from '../build/transpile.mjs';

const ENTRY = 'program';

/** Gives the program itself as the module to begin with. */
const programOf = (text) => ({
  name: 'program',
  resolveId: (id) => (id === ENTRY ? `${process.cwd()}/packages/widgets/src/program.js` : null),
  load: (id) => (id.endsWith('packages/widgets/src/program.js') ? text : null),
});

/** Makes each chunk as small as a page's build does. */
const minify = () => ({
  name: 'minify',
  renderChunk: async (code) =>
    (await transform(code, { minify: true, target: 'es2021', format: 'esm' })).code,
});

/**
 * A piece of a bundle.
 *
 * @typedef {{fileName: string, code: string, imports: string[], isEntry: boolean}} Chunk
 */

/**
 * Bundles a program with Rollup as the build of a page does: minified, split at dynamic imports, with the templates as
 * the packages publish them.
 *
 * @param {string} program - Text of an ES module.
 * @returns {Promise<Chunk[]>}
 */
export async function bundle(program) {
  const built = await rollup({
    input: ENTRY,
    plugins: [
      programOf(program),
      resolve({
        extensions: ['.ts', '.js'],
        browser: true,
        exportConditions: ['@weidongli/source', 'production', 'browser', 'default', 'module', 'import'],
      }),
      collapse(),
      transpile(),
      minify(),
    ],
    onwarn: () => undefined,
  });
  try {
    const { output } = await built.generate({ format: 'es' });
    return output.filter(({ type }) => type === 'chunk');
  } finally {
    await built.close();
  }
}

/** Lists the chunks that a browser loads before it runs the entry. @param {Chunk[]} chunks */
export function firstLoad(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set();
  const visit = (chunk) => {
    if (chunk === undefined || reached.has(chunk)) return;
    reached.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  visit(chunks.find(({ isEntry }) => isEntry));
  return reached;
}
