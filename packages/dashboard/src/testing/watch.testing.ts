import axe from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

/** What went wrong on a page. */
export interface Seen {
  /** Errors and warnings in its console, breaches of its policy among them. */
  readonly complaints: string[];
  /** Requests to anybody but the sandbox. */
  readonly foreign: string[];
}

/** Watches a page from its first moment. */
export const watch = (page: Page, origin: string): Seen => {
  const seen: Seen = { complaints: [], foreign: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => seen.complaints.push(message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    // A file that is saved comes from the page itself.
    if (url.protocol !== 'blob:' && url.origin !== origin) seen.foreign.push(request.url());
  });
  return seen;
};

/** Runs a script in a world of its own, which sees the page but is not bound by its policy. */
const runApart = async (cdp: CDPSession, contextId: number, expression: string): Promise<unknown> => {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    ...{ expression, contextId, awaitPromise: true, returnByValue: true },
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? 'axe failed');
  return result.value as unknown;
};

const axeCall = `axe.run(document, {resultTypes: ['violations'], preload: false})
  .then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ' ' + JSON.stringify(target))))`;

/** Runs axe on what is shown; gives each finding as one line. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'axe' };
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', world);
  await runApart(cdp, executionContextId, `${axe.source};undefined`);
  const findings = await runApart(cdp, executionContextId, axeCall);
  await cdp.detach();
  return findings as readonly string[];
};

/** Measures how far the page can be scrolled sideways, in pixels; 0 is right. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
