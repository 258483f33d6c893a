// One measured visit: loads a page on a slow phone, then works it by trusted input.
import { interactionFigures, loadFigures, QUIET_MS } from './figures.mjs';
import { watchPage } from './probe.mjs';

/** Slow 4G as Lighthouse throttles it in a browser: 150 ms round trip × 3.75, 1.6 and 0.75 Mbit/s × 0.9. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((0.75 * 1024 * 1024) / 8) * 0.9,
};
/** How many times slower the main thread of a phone runs. */
export const CPU_SLOWDOWN = 4;
/** Size of a phone in pixels of CSS. */
export const PHONE = { width: 390, height: 844 };
const PATIENCE_MS = 30_000;
/** Between two interactions, so that each is answered before the next. */
const PAUSE_MS = 120;
const KEY_PAUSE_MS = 60;

const ask = (page) => page.evaluate(() => ({ ...globalThis.benchSeen, now: performance.now() }));

/** Waits until the page can be used and nothing long has run for a while. Asks seldom: asking costs the page time. */
async function untilQuiet(page) {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const seen = await ask(page);
    const last = seen.longTasks.at(-1);
    const busyUntil = Math.max(seen.usable, last === undefined ? 0 : last.startTime + last.duration);
    if (seen.usable > 0 && seen.now - busyUntil > QUIET_MS) return seen;
    await page.waitForTimeout(100);
  }
  throw new Error('The page does not get ready.');
}

/** Counts what goes over the wire. */
async function watchNetwork(cdp) {
  const wire = { bytes: 0, requests: 0 };
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (wire.bytes += encodedDataLength));
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) wire.requests += 1;
  });
  await cdp.send('Network.enable');
  return wire;
}

async function slowDown(cdp) {
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Reads what the main thread has worked, in milliseconds of its CPU, and the heap after garbage has been collected. */
async function costOf(cdp) {
  const read = async (wanted) =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === wanted).value;
  const cpu = (await read('TaskDuration')) * 1000;
  await cdp.send('HeapProfiler.collectGarbage');
  return { cpu, heap: await read('JSHeapUsedSize') };
}

/**
 * Takes the frames of the page as a display does. Without anybody who takes them, a headless Chromium holds the time of
 * presentation back while an animation runs, and an event that was answered in one frame seems to wait for the network.
 */
async function display(cdp) {
  const take = ({ sessionId }) => void cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  cdp.on('Page.screencastFrame', take);
  await cdp.send('Page.startScreencast', { format: 'jpeg', quality: 1, maxWidth: 39, maxHeight: 84 });
}

/** A hand that makes trusted input and counts its interactions; a pointer's click is one, and each key. */
function handOn(page) {
  const hand = {
    count: 0,
    click: async (target) => {
      await target.first().click();
      hand.count += 1;
      await page.waitForTimeout(PAUSE_MS);
    },
    type: async (target, text) => {
      await hand.click(target);
      await page.keyboard.type(text, { delay: KEY_PAUSE_MS });
      hand.count += text.length;
      await page.waitForTimeout(PAUSE_MS);
    },
    press: async (key, times = 1) => {
      for (let n = 0; n < times; n += 1) await page.keyboard.press(key, { delay: KEY_PAUSE_MS });
      hand.count += times;
    },
  };
  return hand;
}

/**
 * Visits a page once with a cold cache.
 *
 * @param {import('playwright-core').Browser} browser - A running browser.
 * @param {string} url - Address of the page.
 * @param {{control: readonly string[], work: (page: object, hand: object) => Promise<void>}} page - What to wait for and
 *   what to do.
 * @returns {Promise<Record<string, number>>} Figures; times in milliseconds, sizes in bytes.
 * @throws {Error} When the page does not get ready, an error is thrown in it, or a step cannot be done.
 */
export async function visit(browser, url, { control, work }) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const cdp = await context.newCDPSession(page);
    const wire = await watchNetwork(cdp);
    await slowDown(cdp);
    // CPU time of the thread: unlike time on the clock it does not grow when others keep the machine busy.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(watchPage, { path: control });
    await page.goto(url, { waitUntil: 'commit' });
    const loaded = loadFigures(await untilQuiet(page));
    const { bytes, requests } = wire;
    const cost = await costOf(cdp);
    await display(cdp);
    const hand = handOn(page);
    await work(page, hand);
    await page.waitForTimeout(300);
    const { events, cls } = await ask(page);
    if (errors.length > 0) throw new Error(errors.join('; '));
    return { ...loaded, ...interactionFigures(events, hand.count), cls, bytes, requests, ...cost };
  } finally {
    await context.close();
  }
}
