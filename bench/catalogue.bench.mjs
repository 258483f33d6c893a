// Measures how a catalogue of 10,000 products answers on a slow phone: npm run bench -- catalogue [--quick] [--rounds=3]
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/bootstrap/browser.mjs';
import { table } from './figures.mjs';
import { roundsOr } from './options.mjs';
import { findList, focusedText, forgetEvents, replaceItems, slowestEvent } from './page/answers.mjs';
import { buildScripts } from './page/build.mjs';
import { documentOf, strictPolicy } from './page/html.mjs';
import { startPages } from './page/server.mjs';
import { visit } from './page/visit.mjs';

const ROUNDS = roundsOr(5);
const LAST = 'Deposit 7PR';
/** Long enough for everything that an input starts, the spoken result included. */
const PAUSE_MS = 300;
/** Within this time 95 of 100 answers are painted, in milliseconds. */
const GOALS = { 'items replaced': 25, 'key typed': 50, 'filter switched': 50, 'screen paged': 50 };

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run', '--disable-quic'],
];

/** Makes the script of one visit; what it measures goes to `samples`. */
const scriptOf = (samples) => async (page, hand) => {
  const press = async (kind, key) => {
    await page.waitForTimeout(PAUSE_MS);
    await page.evaluate(forgetEvents);
    await hand.press(key);
    await page.waitForTimeout(PAUSE_MS);
    samples[kind].push(await page.evaluate(slowestEvent));
  };
  await page.evaluate(findList);
  for (const part of [3, 1, 2, 1, 7, 1, 3, 1]) {
    await page.waitForTimeout(PAUSE_MS);
    samples['items replaced'].push(await page.evaluate(replaceItems, part));
  }
  await hand.press('Tab');
  for (const key of ['9', '9', '0', '1', '2', ...Array(5).fill('Backspace')]) await press('key typed', key);
  for (let chip = 0; chip < 3; chip += 1) {
    await hand.press('Tab');
    for (let turn = 0; turn < 2; turn += 1) await press('filter switched', 'Space');
  }
  await hand.press('Tab', 3);
  for (const key of [...Array(5).fill('PageDown'), 'End', ...Array(5).fill('PageUp'), 'Home', 'End'])
    await press('screen paged', key);
  // The whole list could be walked under the strict policy, and its last product is where the keys led.
  const at = await page.evaluate(focusedText);
  if (!at.includes(LAST)) throw new Error(`The keys led to "${at}" and not to the last product.`);
};

async function makePage() {
  const scripts = await buildScripts(['catalogue']);
  const document = documentOf({
    preloads: scripts.preloads(['catalogue']),
    modules: ['catalogue.js'],
    body: '<bench-catalogue></bench-catalogue>',
  });
  return { files: scripts.files, document: async () => document, policy: strictPolicy() };
}

function print(samples) {
  const at = (all, share) => [...all].sort((a, b) => a - b)[Math.floor((all.length - 1) * share)];
  const rows = Object.entries(samples).map(([kind, all]) => [
    ...[kind, String(all.length)],
    ...[0.5, 0.95, 1].map((share) => at(all, share).toFixed(1)),
  ]);
  console.log(`\n${table([['until painted, ms', 'times', 'p50', 'p95', 'longest'], ...rows])}\n`);
  for (const [kind, goal] of Object.entries(GOALS)) {
    const p95 = at(samples[kind], 0.95);
    console.log(`${p95 <= goal ? 'ok  ' : 'MISS'} ${kind}: p95 ${p95.toFixed(1)} of ${goal} ms`);
  }
}

const { origin, close } = await startPages(new Map([['catalogue', await makePage()]]));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
try {
  const samples = Object.fromEntries(Object.keys(GOALS).map((kind) => [kind, []]));
  const page = { control: ['bench-catalogue', 'wdl-search-field', 'input'], work: scriptOf(samples) };
  for (let round = 0; round < ROUNDS; round += 1) await visit(browser, `${origin}/catalogue/`, page);
  const load = loadavg()[0].toFixed(1);
  console.log(`Chromium ${browser.version()}; ${ROUNDS} rounds; 10,000 products; 4 × CPU; load ${load}.`);
  print(samples);
} finally {
  await browser.close();
  await close();
}
