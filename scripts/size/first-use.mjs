// Prints the bytes that travel until the first screen can be used, from the network log of a real browser, and fails when
// they exceed their budget. Runs with the sources of the workspace: `npm run size` starts it.
import { chromium } from 'playwright-core';
import { ourPage } from '../../bench/page/catalogue.mjs';
import { startPages } from '../../bench/page/server.mjs';
import { findBrowser } from '../bootstrap/browser.mjs';

/** Budgets in kB (1,000 bytes), headers of replies included: name, screen, way to the session, budget. */
const BUDGETS = [
  ['loan-entry, session early', 'entry', 'early', 44],
  ['loan-entry, session late', 'entry', 'late', 42],
  ['loan-draw, session early', 'draw', 'early', 56.5],
  ['loan-draw, session late', 'draw', 'late', 54],
];
const PATIENCE_MS = 20_000;
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run'],
];

/** Runs in the page: tells of the event with which a screen says that it can be used, and of breaches of the policy. */
function report() {
  const tell = (what) => globalThis.benchReport(JSON.stringify({ ...what, at: Date.now() }));
  for (const screen of ['loan-entry', 'loan-draw'])
    globalThis.addEventListener(`wdl-${screen}-ready`, () => tell({ ready: screen }));
  globalThis.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    tell({ breach: `${violatedDirective} ${blockedURI}` });
  });
}

/** Collects the requests of a page with their bytes. */
async function watch(cdp) {
  const requests = new Map();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, wallTime, type }) => {
    if (!request.url.startsWith('data:')) requests.set(requestId, { at: wallTime * 1000, type, bytes: 0 });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request !== undefined) request.bytes = encodedDataLength;
  });
  await cdp.send('Network.enable');
  return requests;
}

/** Opens a page with a cold cache until it says that it can be used. */
async function open(browser, url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const breaches = [];
    let isReady = () => undefined;
    const ready = new Promise((resolve) => {
      isReady = resolve;
    });
    await page.exposeFunction('benchReport', (text) => {
      const { ready: screen, breach, at } = JSON.parse(text);
      if (breach !== undefined) breaches.push(breach);
      if (screen !== undefined) isReady(at);
    });
    await page.addInitScript(report);
    const requests = await watch(await context.newCDPSession(page));
    await page.goto(url);
    const at = await Promise.race([ready, page.waitForTimeout(PATIENCE_MS)]);
    if (at === undefined) throw new Error(`${url} does not get ready. ${breaches.join(', ')}`);
    await page.waitForLoadState('networkidle');
    // What a screen fetches for its later steps begins after that moment.
    return { counted: [...requests.values()].filter((request) => request.at < at), breaches };
  } finally {
    await context.close();
  }
}

const kilobytes = (requests) => requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** Breaks the policy on purpose: a page whose breach is not seen would make every other page look clean. */
const planted = (page) => ({
  ...page,
  document: async (visit) =>
    (await page.document(visit)).replace('<body>', '<body><p style="color:red">x</p>'),
});

const pages = new Map(
  await Promise.all(
    BUDGETS.map(async ([, screen, session]) => [`${screen}-${session}`, await ourPage(screen, session)]),
  ),
);
pages.set('planted', planted(pages.get('entry-late')));
const { origin, close } = await startPages(pages);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
try {
  for (const [name, screen, session, budget] of BUDGETS) {
    const { counted, breaches } = await open(browser, `${origin}/${screen}-${session}/`);
    const total = kilobytes(counted);
    const scripts = kilobytes(counted.filter(({ type }) => type === 'Script'));
    const fits = total <= budget && total > 0 && breaches.length === 0;
    if (!fits) process.exitCode = 1;
    console.log(
      `${fits ? 'ok  ' : 'OVER'} ${total.toFixed(1).padStart(5)} of ${budget} kB  on the wire, ${name}: ` +
        `${counted.length} requests, ${scripts.toFixed(1)} kB of them scripts`,
      ...breaches,
    );
  }
  const { breaches } = await open(browser, `${origin}/planted/`);
  if (breaches.length === 0) throw new Error('A planted breach of the policy was not noticed.');
} finally {
  await browser.close();
  await close();
}
