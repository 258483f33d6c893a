// The pages of the charts that are compared.
import { readFileSync } from 'node:fs';
import { buildScripts, styleOf } from '../page/build.mjs';
import { documentOf, strictPolicy } from '../page/html.mjs';

const FOLDER = 'bench/chart/pages';
/** As wide as a card of a phone leaves it. A page has shown text before: nobody pays for finding the fonts. */
const BODY = `<h1>NAV 1.0863</h1><p class="system">NAV 1.0863</p><div id="root" class="root"></div>`;
const STYLE = `body { margin: 32px; font-family: var(--wdl-font-family); font-size: 12px }
h1 { font-family: var(--wdl-font-family-num) }
.system { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif }
.root { width: 326px }`;
const css = (text) => ({ type: 'text/css', body: Buffer.from(text) });
const TOKENS = readFileSync('packages/widgets/src/theme/tokens.css', 'utf8');

async function pageOf(name, { style, ...rest }) {
  const chart = `${name}-chart.js`;
  const { files } = await buildScripts([name, `${name}-chart`], FOLDER);
  files.set('page.css', css(`${TOKENS}${STYLE}`));
  if (style !== undefined) files.set('chart.css', styleOf(style));
  // Fetched before the clock runs, but neither parsed nor compiled.
  const head = [`<link rel="preload" as="script" crossorigin href="${chart}">`];
  const styles = ['page.css', ...(style === undefined ? [] : ['chart.css'])];
  const document = documentOf({ styles, head, modules: [`${name}.js`], body: BODY });
  return { ...rest, files, document: async () => document };
}

/** Makes the pages by name: ours under a strict policy, the others under none. `plot` is where a pointer moves. */
export async function makePages() {
  return new Map([
    ['ours', await pageOf('ours', { plot: '.plot', policy: strictPolicy() })],
    ['uplot', await pageOf('uplot', { plot: '.u-over', style: 'uplot/dist/uPlot.min.css' })],
    ['lightweight', await pageOf('lightweight', { plot: '.tv-lightweight-charts' })],
  ]);
}
