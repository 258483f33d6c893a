import { setupWorker } from 'msw/browser';
import { createPageBank } from '../adapters/in-page.js';
import { mswHandlers } from '../adapters/msw.js';
import type { WireRequest, WireResponse } from '../engine/wire.js';
import { equal } from './check.js';
import { conformanceSuite } from './conformance.js';

// The test runner serves this page from the same origin: the bank gets one folder of it, and all else passes.
const base = `${location.origin}/sandbox`;
const worker = setupWorker(...mswHandlers(createPageBank(), base));

const byFetch = async ({ method, path, headers, body }: WireRequest): Promise<WireResponse> => {
  const reply = await fetch(base + path, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body: body ?? '' }),
  });
  return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() };
};

/** Cases that send from another origin or to another host: a browser lets no page choose either. */
const notFromAPage = new Set([
  'keeps a token to the origins of its session',
  'answers its controls only to this machine',
  'obeys no control that was sent to another name: DNS rebinding',
  'obeys no control that a web page sends, and shows it nothing',
  'opens nothing on a foreign page',
]);
const leftOut: string[] = [];

before(async () => {
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
});
after(async () => {
  worker.stop();
  await (await navigator.serviceWorker.getRegistration())?.unregister();
});

conformanceSuite({
  name: 'MSW in a service worker',
  send: byFetch,
  baseUrl: base,
  sandboxKey: 'sk_test_xingqiao',
  test: {
    describe,
    it: (title, run) => (notFromAPage.has(title) ? leftOut.push(title) : it(title, run)),
  },
});

describe('MSW in a service worker: what lies beside the bank', () => {
  const contract = '/v1/openapi.json';
  const isFromTheBank = async (address: string): Promise<boolean> =>
    (await fetch(address)).headers.has('x-fapi-interaction-id');

  it('is controlled by a real service worker', () => {
    const { controller } = navigator.serviceWorker;
    equal(
      [controller?.state, controller?.scriptURL],
      ['activated', `${location.origin}/mockServiceWorker.js`],
      'worker',
    );
  });

  it('passes, apart from the folder of the bank', async () => {
    equal(await isFromTheBank(base + contract), true, 'in the folder');
    for (const path of [contract, '/sandboxes/v1/openapi.json', '/mockServiceWorker.js', '/'])
      equal(await isFromTheBank(location.origin + path), false, path);
    equal((await fetch('/mockServiceWorker.js')).ok, true, 'a file of the test runner');
  });

  it('leaves out only what no page can send', () => {
    const headers = { origin: 'http://elsewhere.example', host: 'elsewhere.example' };
    equal([...new Request(base, { headers }).headers.keys()], [], 'headers that a page may set');
    equal(leftOut.sort(), [...notFromAPage].sort(), 'cases left out');
  });
});
