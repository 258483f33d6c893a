// Opens pages in a real browser and lists what a reader would stumble over.
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** A window on a desk. */
export const WIDE = { width: 1280, height: 800 };
/** A phone. */
export const NARROW = { width: 390, height: 844 };
const READY_MS = 20_000;
const ALIVE_MS = 60_000;

/** Starts a browser with a fresh profile. */
export const openBrowser = (executablePath) => chromium.launch({ executablePath, args: FLAGS });

/** Asks axe about a document; frames are asked by themselves. */
async function axeProblems(frame) {
  await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async () => {
    const { violations: found } = await globalThis.axe.run(globalThis.document, {
      iframes: false,
      preload: false,
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
  return violations.map((text) => `axe: ${text}`);
}

/** Waits for the screen on a stage: until it has settled the stage is inert, and axe does not see what is inert. */
const settled = (frame) =>
  frame.locator('.live-stage:not([inert]) wdl-provider').waitFor({ state: 'attached', timeout: READY_MS });

/** Waits until the live screen of a page has told that it can be used. */
async function liveProblems(page) {
  if ((await page.locator('.live').count()) === 0) return [];
  try {
    await page
      .locator('.live-log code', { hasText: /-ready$/ })
      .first()
      .waitFor({ timeout: READY_MS });
  } catch {
    return ['the live screen did not become ready'];
  }
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) return ['the live screen has no frame'];
  await settled(frame);
  return [...(await axeProblems(frame)), ...(await clockProblems(page))];
}

/** Lets the bank of a live screen go on, and waits for its date to follow. */
async function clockProblems(page) {
  const shown = page.locator('.live-now b');
  try {
    await shown.filter({ hasText: /^\d{4}-/ }).waitFor({ timeout: READY_MS });
    const before = await shown.innerText();
    await page.locator('.live-clock button').click();
    await shown.filter({ hasNotText: before }).waitFor({ timeout: READY_MS });
    return [];
  } catch {
    return ['the clock of the bank does not go on'];
  }
}

/** Runs in the page: says whether its scripts have taken over. */
const isAlive = () => {
  const { document: page } = globalThis;
  const app = page.querySelector('#app');
  const look = page.querySelector('.VPSwitchAppearance');
  return app === null || ('__vue_app__' in app && look?.title !== '');
};

/**
 * Waits until the scripts of a page have taken over.
 * Asked on a timer: a window behind another one may get no animation frames on a busy machine.
 */
async function aliveProblems(page) {
  try {
    await page.waitForFunction(isAlive, undefined, { polling: 100, timeout: ALIVE_MS });
    return [];
  } catch (cause) {
    const state = await page.evaluate(() => globalThis.document.readyState);
    return [`its scripts did not take over in ${ALIVE_MS / 1000} s (${state}): ${cause.message}`];
  }
}

/** Looks at what stands out of a narrow window. */
async function sideways(page) {
  await page.setViewportSize(NARROW);
  const wide = await page.evaluate(
    () => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth,
  );
  return wide > 0 ? [`scrolls sideways by ${wide} px at ${NARROW.width}`] : [];
}

/**
 * Opens one page.
 *
 * @param browser - From {@link openBrowser}.
 * @param {string} address - Of the page; requests to other origins are findings and are not sent.
 * @returns {Promise<string[]>} What is wrong with it.
 */
export async function look(browser, address) {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce' });
  const problems = [];
  const home = new URL(address);
  const isOwn = ({ protocol, origin, pathname }) =>
    protocol === 'data:' ||
    protocol === 'blob:' ||
    (protocol === 'file:' ? home.protocol === 'file:' && pathname !== '' : origin === home.origin);
  await context.route('**/*', (route) => {
    const target = new URL(route.request().url());
    if (isOwn(target)) return route.continue();
    problems.push(`asks for ${target.href}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  try {
    await page.goto(address, { waitUntil: 'load' });
    if (home.protocol !== 'file:') problems.push(...(await aliveProblems(page)));
    // The page that frames show is a page as well.
    if ((await page.locator('.live-stage').count()) > 0) await settled(page.mainFrame());
    problems.push(
      ...(await liveProblems(page)),
      ...(await axeProblems(page.mainFrame())),
      ...(await sideways(page)),
    );
  } catch (cause) {
    // One page that cannot be looked at is a finding of that page, not the end of the check.
    problems.push(`could not be looked at: ${cause.message}`);
  } finally {
    await context.close();
  }
  return problems;
}

/** Opens pages, a few at a time. @returns {Promise<Map<string, string[]>>} What is wrong, by address. */
export async function lookAtAll(browser, addresses, atOnce) {
  const queue = [...addresses];
  const found = new Map();
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) found.set(next, await look(browser, next));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}
