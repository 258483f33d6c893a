import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setupServer } from 'msw/node';
import { createPageBank } from '../adapters/in-page.js';
import { mswHandlers } from '../adapters/msw.js';
import type { WireRequest, WireResponse } from '../engine/wire.js';
import { conformanceSuite } from './conformance.js';

const origin = 'http://bank.test';
const worker = setupServer(...mswHandlers(createPageBank(), `${origin}/`));

const byFetch = async ({ method, path, headers, body }: WireRequest): Promise<WireResponse> => {
  const reply = await fetch(origin + path, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body: body ?? '' }),
  });
  return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() };
};

before(() => {
  worker.listen({ onUnhandledRequest: 'error' });
});
after(() => {
  worker.close();
});

conformanceSuite({
  name: 'MSW',
  send: byFetch,
  baseUrl: origin,
  sandboxKey: 'sk_test_xingqiao',
  test: { describe, it },
});

describe('MSW: what lies beside the bank', () => {
  it('is left to others', async () => {
    await assert.rejects(fetch(`${origin}/other`));
  });
});
