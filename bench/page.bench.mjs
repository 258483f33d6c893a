// Measures pages with our screens beside pages of peers, on a slow phone:
// npm run bench -- page [--quick] [--rounds=3] [--only=draw-early,adyen]
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/bootstrap/browser.mjs';
import { interleave, medians, spread, table } from './figures.mjs';
import { isQuick, option, roundsOr } from './options.mjs';
import { makePages } from './page/catalogue.mjs';
import { ratiosTo } from './page/figures.mjs';
import { startPages } from './page/server.mjs';
import { visit } from './page/visit.mjs';

const BASE = 'adyen';
const ROUNDS = roundsOr(5);
const QUICK = ['draw-inline', 'draw-early', 'draw-late', BASE];
const RATIOS = ['tti', 'cpu', 'tbt', 'inp', 'inpP50', 'heap', 'bytes'];

/** The largest ratio to Adyen of each page, and the largest layout shift of all. */
const GOALS = [
  ['draw-inline', 'tti', 0.62],
  ['draw-early', 'tti', 0.62],
  ['draw-late', 'tti', 0.85],
  ...['draw-early', 'draw-late'].flatMap((page) => [
    [page, 'tbt', 0.5],
    [page, 'inp', 0.6],
  ]),
];
const MOST_SHIFT = 0.01;

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run', '--disable-quic'],
];

const columns = {
  KB: ({ bytes }) => (bytes / 1000).toFixed(1),
  reqs: ({ requests }) => requests.toFixed(0),
  FCP: ({ fcp }) => fcp.toFixed(0),
  TTI: ({ tti }) => tti.toFixed(0),
  TBT: ({ tbt }) => tbt.toFixed(0),
  'CPU ms': ({ cpu }) => cpu.toFixed(0),
  longest: ({ longest }) => longest.toFixed(0),
  CLS: ({ cls }) => cls.toFixed(3),
  INP: ({ inp }) => inp.toFixed(0),
  p50: ({ inpP50 }) => inpP50.toFixed(0),
  taps: ({ interactions }) => interactions.toFixed(0),
  'heap MB': ({ heap }) => (heap / 1e6).toFixed(1),
};

function print(samples) {
  const figures = new Map([...samples].map(([name, all]) => [name, medians(all)]));
  const shown = [...figures].map(([name, own]) => [name, ...Object.values(columns).map((show) => show(own))]);
  const spreads = [...samples.values()].map((all) => spread(all.map(({ tti }) => tti)).toFixed(2));
  const head = ['', ...Object.keys(columns), 'TTI spread'];
  console.log(`\n${table([head, ...shown.map((row, index) => [...row, spreads[index]])])}`);
  if (!figures.has(BASE)) return;
  const ratios = ratiosTo(figures, BASE, RATIOS);
  const rows = [...ratios].map(([name, own]) => [name, ...RATIOS.map((ratio) => own[ratio].toFixed(2))]);
  console.log(`\n${table([[`/ ${BASE}`, ...RATIOS], ...rows])}`);
  const best = (name) => Math.min(...samples.get(name).map(({ tti }) => tti));
  const bests = [...samples.keys()].map((name) => `${name} ${(best(name) / best(BASE)).toFixed(2)}`);
  console.log(`\n  best TTI of each / best of ${BASE}: ${bests.join(', ')}\n`);
  for (const [page, name, goal] of GOALS) {
    const ratio = ratios.get(page)?.[name];
    if (ratio !== undefined)
      say(ratio <= goal, `${name} of ${page}: ${ratio.toFixed(2)} of ${goal} × ${BASE}`);
  }
  for (const [page, { cls }] of figures) say(cls <= MOST_SHIFT, `CLS of ${page}: ${cls.toFixed(3)}`);
}

const say = (isMet, text) => console.log(`${isMet ? 'ok  ' : 'MISS'} ${text}`);

const only = option('only')?.split(',');
const wanted = only ?? (isQuick ? QUICK : undefined);
const pages = await makePages();
const names = [...pages.keys()].filter((name) => wanted?.includes(name) ?? true);
const { origin, close } = await startPages(pages);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
try {
  const measure = (name) => visit(browser, `${origin}/${name}/`, pages.get(name));
  // The first visit of a browser pays for what it loads of itself.
  await measure(names[0]);
  const samples = await interleave(names, ROUNDS, measure);
  const load = loadavg()[0].toFixed(1);
  console.log(
    `Chromium ${browser.version()}; ${ROUNDS} interleaved rounds; medians; 4 × CPU, slow 4G; load ${load}.`,
  );
  print(samples);
} finally {
  await browser.close();
  await close();
}
