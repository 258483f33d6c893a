// What each chart weighs, exactly: bytes after gzip -9 of one minified script, and of its style sheet.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { collapseTemplates } from '../../scripts/build/collapse-templates.mjs';
import { tsconfigRaw } from '../../scripts/build/transpile.mjs';

const require = createRequire(import.meta.url);
const KIT = './packages/widgets/src/kit';

/** Shortens our templates as the published package has them. */
const collapse = {
  name: 'collapse',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: collapseTemplates(readFileSync(path, 'utf8')).toString(),
    })),
};

/** What every screen with an element of the kit has anyway. */
const CARRIED = ['lit', 'lit/*', '*/kit-styles.js', '*/wdl-element.js'];

async function scriptSize(contents, external = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', external },
    ...{ conditions: ['@weidongli/source', 'production'], legalComments: 'none', tsconfigRaw },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [collapse],
  });
  return zipped(outputFiles[0].contents);
}

const zipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** Measures all; `alone` is ours without Lit and what the kit's elements share. */
export async function sizes() {
  const ours = `export { ChartElement } from '${KIT}/chart.element.ts';`;
  const uplot = await scriptSize(`export { default } from 'uplot';`);
  return {
    alone: await scriptSize(ours, CARRIED),
    ours: await scriptSize(ours),
    uplot: uplot + zipped(readFileSync(require.resolve('uplot/dist/uPlot.min.css'))),
    lightweight: await scriptSize(`export { createChart, LineSeries } from 'lightweight-charts';`),
  };
}
