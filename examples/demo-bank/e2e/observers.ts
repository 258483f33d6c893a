import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { CDPSession, ConsoleMessage, Page } from 'playwright-core';

/** A reply that the journey provokes: the browser itself notes every 4xx in its console. */
export interface ExpectedReply {
  readonly status: number;
  /** Path of the address, or what it has to match. */
  readonly path: string | RegExp;
}

/** What the observers have seen on a page. */
export interface Observations {
  readonly consoleErrors: string[];
  readonly foreignRequests: string[];
}

/** The first order is always refused with a challenge; that is how a second factor is asked for. */
export const stepUp: ExpectedReply = {
  status: 403,
  path: /^\/v1\/(loan\/draws|wealth\/(orders|plans|deposits|deposits\/[^/]+\/withdraw)|identity\/(applications\/[^/]+\/phone|payment-password)|account\/(cards|cards\/[^/]+\/unbind|transfers|accounts\/[^/]+\/(limits|unfreeze|close)))$/,
};

/** A browser repeats an order whose connection broke, proof and all; the bank asks for a new proof, as each counts once. */
export const usedProof: ExpectedReply = { status: 401, path: '/v1/loan/draws' };

const fits = (url: string, path: string | RegExp): boolean => {
  if (!URL.canParse(url)) return false;
  const { pathname } = new URL(url);
  return typeof path === 'string' ? pathname === path : path.test(pathname);
};

const isExpected = (message: ConsoleMessage, expected: readonly ExpectedReply[]): boolean =>
  expected.some(
    ({ status, path }) =>
      message.text().startsWith(`Failed to load resource: the server responded with a status of ${status}`) &&
      fits(message.location().url, path),
  );

/** Watches a page from its first moment. `origins` are the two that it may talk to. */
export const observe = (
  page: Page,
  origins: readonly string[],
  expected: readonly ExpectedReply[] = [],
): Observations => {
  const seen: Observations = { consoleErrors: [], foreignRequests: [] };
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!isExpected(message, expected))
      seen.consoleErrors.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => seen.consoleErrors.push(`Uncaught ${error.message}`));
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) seen.foreignRequests.push(request.url());
  });
  return seen;
};

/** Reads what browsers have reported against the policy so far. */
export const cspReports = async (bankUrl: string): Promise<readonly string[]> => {
  const reply = await fetch(`${bankUrl}/api/csp-reports`);
  return (await reply.json()) as string[];
};

interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** Runs a script in a world of its own, which sees the page but is not bound by its policy. */
const runApart = async (cdp: CDPSession, contextId: number, expression: string): Promise<unknown> => {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? 'axe failed');
  return result.value as unknown;
};

const axeCall = `axe.run(document, {resultTypes: ['violations'], preload: false})
  .then(({violations}) => violations.map(({id, help, nodes}) =>
    ({id, help, nodes: nodes.map(({target, failureSummary}) => ({target, failureSummary}))})))`;

/** Runs axe on what is shown; gives each finding as one line. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'axe' };
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', world);
  await runApart(cdp, executionContextId, `${axe.source};undefined`);
  const findings = (await runApart(cdp, executionContextId, axeCall)) as AxeFinding[];
  await cdp.detach();
  return findings.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${JSON.stringify(target)} ${failureSummary ?? ''}`,
    ),
  );
};

/** Measures how far the page can be scrolled sideways, in pixels; 0 is right. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Fails when an observer has seen anything. */
export const assertClean = async (seen: Observations, bankUrl: string): Promise<void> => {
  assert.deepEqual(seen.consoleErrors, [], 'nothing is written to the console');
  assert.deepEqual(seen.foreignRequests, [], 'nothing is asked of a third origin');
  assert.deepEqual(await cspReports(bankUrl), [], 'nothing breaks the content security policy');
};
