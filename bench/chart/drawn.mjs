// One measured drawing of a chart on a slow phone, and a pointer that runs over it.
import { CPU_SLOWDOWN, PHONE } from '../page/visit.mjs';

/** Pixels of the device for one of CSS, as phones have. */
const DENSITY = 2;
const PAN_STEPS = 60;
/** Longer than two frames, so that all work that a step starts is done before the next. */
const STEP_MS = 40;
/** By then a browser has found time for what waits until it is idle. */
const SETTLED_MS = 1500;

/** Reads what the main thread has worked so far, in milliseconds of its own CPU. */
async function workOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return { script: of('ScriptDuration'), all: of('TaskDuration') };
}

/** Moves a mouse over a chart, and notes what each step costs. */
async function pan(page, cdp, plot) {
  const { x, y, width, height } = await page.locator(plot).boundingBox();
  const frames = [];
  await page.mouse.move(x + 2, y + height / 2);
  await page.waitForTimeout(STEP_MS);
  for (let step = 1; step <= PAN_STEPS; step += 1) {
    const before = await workOf(cdp);
    await page.mouse.move(x + 2 + ((width - 4) * step) / PAN_STEPS, y + height / 2);
    await page.waitForTimeout(STEP_MS);
    const after = await workOf(cdp);
    frames.push({ script: after.script - before.script, all: after.all - before.all });
  }
  return frames;
}

/**
 * Opens a page, has its chart drawn and runs a pointer over it.
 *
 * @param {import('playwright-core').Browser} browser - A running browser.
 * @param {string} url - Address of the page.
 * @param {string} plot - Selector of the plot.
 * @returns {Promise<{evaluation: number, paint: number, cpu: number, settled: number,
 *   frames: {script: number, all: number}[]}>} Time on the clock; then CPU time of the main thread until the paint, until
 *   the idle work is done, and of each step. All in milliseconds.
 * @throws {Error} When the page throws one.
 */
export async function drawOnce(browser, url, plot) {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: DENSITY, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.waitForTimeout(STEP_MS);
    const before = await workOf(cdp);
    const drawn = await page.evaluate(() => globalThis.benchDraw());
    const cpu = (await workOf(cdp)).all - before.all;
    await page.waitForTimeout(SETTLED_MS);
    const settled = (await workOf(cdp)).all - before.all;
    const frames = await pan(page, cdp, plot);
    if (errors.length > 0) throw new Error(errors.join('; '));
    return { ...drawn, cpu, settled, frames };
  } finally {
    await context.close();
  }
}
