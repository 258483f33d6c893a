// Measures our chart beside uPlot and lightweight-charts, 2,500 points on a slow phone:
// npm run bench -- chart [--quick] [--rounds=3] [--only=ours,uplot]
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/bootstrap/browser.mjs';
import { makePages } from './chart/catalogue.mjs';
import { drawOnce } from './chart/drawn.mjs';
import { sizes } from './chart/sizes.mjs';
import { interleave, median, spread, table } from './figures.mjs';
import { option, roundsOr } from './options.mjs';
import { startPages } from './page/server.mjs';

const ROUNDS = roundsOr(7);
const BASE = 'uplot';

/** The chart alone, in bytes after gzip; evaluation and paint beside uPlot's; script of a pan frame, in milliseconds. */
const GOALS = { size: 4000, drawing: 0.6, pan: 8 };

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run', '--disable-quic'],
];

const say = (isMet, text) => console.log(`${isMet ? 'ok  ' : 'MISS'} ${text}`);
const p95 = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
const drawingOf = ({ evaluation, paint }) => evaluation + paint;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function figuresOf(samples) {
  const frames = samples.flatMap((sample) => sample.frames);
  const of = (name) => median(samples.map((sample) => sample[name]));
  const drawings = samples.map(drawingOf);
  return {
    ...{ evaluation: of('evaluation'), paint: of('paint'), cpu: of('cpu'), settled: of('settled') },
    ...{ drawing: median(drawings), best: Math.min(...drawings), spread: spread(drawings) },
    pan: p95(frames.map(({ script }) => script)),
    frame: p95(frames.map(({ all }) => all)),
  };
}

function print(samples, weights) {
  const figures = new Map([...samples].map(([name, all]) => [name, figuresOf(all)]));
  const head = ['', 'gzip kB', 'eval ms', 'paint ms', 'both', 'spread', 'best', 'CPU ms', '+ idle'];
  const rows = [...figures].map(([name, own]) => [
    ...[name, kilobytes(weights[name]), own.evaluation.toFixed(0), own.paint.toFixed(0)],
    ...[own.drawing.toFixed(0), own.spread.toFixed(2), own.best.toFixed(0), own.cpu.toFixed(0)],
    ...[own.settled.toFixed(0)],
    ...[own.pan.toFixed(2), own.frame.toFixed(1)],
  ]);
  console.log(`\n${table([[...head, 'pan script p95', 'pan frame p95'], ...rows])}\n`);
  const ours = figures.get('ours');
  say(weights.alone <= GOALS.size, `size of the chart alone: ${weights.alone} of ${GOALS.size} B gzip`);
  const base = figures.get(BASE);
  if (ours === undefined) return;
  if (base !== undefined) {
    const ratio = ours.drawing / base.drawing;
    const best = (ours.best / base.best).toFixed(2);
    say(
      ratio <= GOALS.drawing,
      `evaluation and paint: ${ratio.toFixed(2)} of ${GOALS.drawing} × ${BASE} (best of each: ${best})`,
    );
  }
  say(ours.pan <= GOALS.pan, `script of a pan frame, p95: ${ours.pan.toFixed(2)} of ${GOALS.pan} ms`);
}

const only = option('only')?.split(',');
const pages = await makePages();
const names = [...pages.keys()].filter((name) => only?.includes(name) ?? true);
const weights = await sizes();
const { origin, close } = await startPages(pages);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
try {
  const measure = (name) => drawOnce(browser, `${origin}/${name}/`, pages.get(name).plot);
  // The first visit of a browser pays for what it loads of itself.
  await measure(names[0]);
  const samples = await interleave(names, ROUNDS, measure);
  const load = loadavg()[0].toFixed(1);
  console.log(
    `Chromium ${browser.version()}; 2,500 points; ${ROUNDS} interleaved rounds; medians; 4 × CPU; load ${load}.`,
  );
  print(samples, weights);
} finally {
  await browser.close();
  await close();
}
