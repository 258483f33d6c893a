import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startDemo } from '../server/start.js';
import { bankSide, type BankSide } from './bank-side.js';
import type { DemoUrls } from './demo-process.js';
import {
  assertClean,
  axeFindings,
  observe,
  sidewaysScroll,
  stepUp,
  type ExpectedReply,
  type Observations,
} from './observers.js';

/** Options of a visit. */
export interface VisitOptions {
  /** A demo that runs already. @defaultValue a fresh one, in this process */
  readonly demo?: DemoUrls;
  readonly width?: number;
  readonly height?: number;
  /** Says that the phone is touched; else it has a pointer. */
  readonly touch?: boolean;
  /** Refusals that the visit provokes, besides the challenge of the first order. */
  readonly expected?: readonly ExpectedReply[];
  /** Leaves out the check at the end: for tests that plant what the observers must catch. */
  readonly planted?: boolean;
  /** What the browser is started with besides, such as a camera. */
  readonly browserArgs?: readonly string[];
  /** Says that requests are cut off on purpose, of which the browser makes notes of its own. */
  readonly offline?: boolean;
}

/** A customer at a phone, watched by all observers. */
export interface Visit {
  readonly page: Page;
  readonly demo: DemoUrls;
  readonly bank: BankSide;
  /** Checks the screen that is shown with axe and for sideways scroll; findings fail the visit at its end. */
  screen(name: string): Promise<void>;
  /** Opens a page of its own as the same visit, watched too: on this device with its log-in, or on another one without. */
  another(device: 'same' | 'other'): Promise<Visit>;
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Browsers of a test file, by what they were started with besides. */
const browsers = new Map<string, Promise<Browser>>();

/** Opens a browser of a test file; visits that start it with the same share it. */
export const openBrowser = (more: readonly string[] = []): Promise<Browser> => {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  assert.ok(existsSync(executablePath), `No browser at ${executablePath}: set CHROME_PATH.`);
  const name = more.join(' ');
  const browser = browsers.get(name) ?? chromium.launch({ executablePath, args: [...args, ...more] });
  browsers.set(name, browser);
  return browser;
};

/** Closes the browsers; call it after the last test of a file. */
export const closeBrowser = async (): Promise<void> => {
  await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
  browsers.clear();
};

/** Lists what is wrong with the screen that is shown. */
const inspect = async (page: Page, name: string): Promise<readonly string[]> => {
  // Colours are measured, so what fades or rises has to have arrived.
  await page.evaluate(async () => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot !== null) roots.push(shadowRoot);
    const animations = roots.flatMap((root) => root.getAnimations());
    const ending = animations.filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const sideways = await sidewaysScroll(page);
  const findings = (await axeFindings(page)).map((finding) => `${name}: ${finding}`);
  return sideways === 0 ? findings : [...findings, `${name}: scrolls sideways by ${sideways} pixels`];
};

/** Lets a customer visit the demo bank, and checks at the end that no observer saw anything. */
export const visit = async (
  work: (visit: Visit) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> => {
  const own = options.demo === undefined ? await startDemo({ api: 0, bank: 0 }) : undefined;
  const demo = (options.demo ?? own)!;
  const browser = await openBrowser(options.browserArgs);
  const device = {
    viewport: { width: options.width ?? 390, height: options.height ?? 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: options.touch === true,
  };
  const context = await browser.newContext(device);
  const others: BrowserContext[] = [];
  const bank = bankSide(demo);
  const findings: string[] = [];
  const observed: Observations[] = [];
  const openIn = async (where: BrowserContext): Promise<Visit> => {
    const page = await where.newPage();
    page.setDefaultTimeout(8000);
    observed.push(observe(page, [demo.bankUrl, demo.apiUrl], [stepUp, ...(options.expected ?? [])]));
    const screen = async (name: string): Promise<void> => {
      findings.push(...(await inspect(page, name)));
    };
    const another = async (which: 'same' | 'other'): Promise<Visit> => {
      if (which === 'same') return openIn(where);
      const other = await browser.newContext(device);
      others.push(other);
      return openIn(other);
    };
    return { page, demo, bank, screen, another };
  };
  try {
    await work(await openIn(context));
    assert.deepEqual(findings, [], 'every screen is clean');
    for (const seen of observed) {
      if (options.offline === true) removeConnectionNotes(seen.consoleErrors);
      if (options.planted !== true) await assertClean(seen, demo.bankUrl);
    }
  } finally {
    await Promise.all([context, ...others].map((one) => one.close()));
    await own?.close();
  }
};

/** Takes out what the browser itself writes about a connection that the test has cut. */
const removeConnectionNotes = (lines: string[]): void => {
  const kept = lines.filter((line) => !line.startsWith('Failed to load resource: net::ERR_'));
  lines.splice(0, lines.length, ...kept);
};
