import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchTransport, type FetchInit } from './fetch.transport.js';
import { get, listen, rejection, redirecting, transportSuite } from './transport-suite.testing.js';

transportSuite('fetchTransport', (baseUrl) => fetchTransport({ baseUrl }));

describe('fetchTransport, beyond the suite', () => {
  it('takes a redirect for a lost line and does not follow it', async () => {
    const { baseUrl, reached } = await redirecting();
    assert.equal((await rejection(fetchTransport({ baseUrl }).send(get))).reason, 'network');
    assert.equal(reached(), 0);
  });

  it('sends no cookie and no referrer, and uses the fetch that it is given', async () => {
    const seen: FetchInit[] = [];
    const transport = fetchTransport({
      baseUrl: 'http://127.0.0.1:9',
      fetch: (_, init) => {
        seen.push(init);
        return Promise.resolve({ status: 200, headers: new Headers(), text: () => Promise.resolve('{}') });
      },
    });
    assert.equal((await transport.send(get)).body, '{}');
    assert.deepEqual([seen[0]?.credentials, seen[0]?.referrerPolicy], ['omit', 'no-referrer']);
  });

  it('leaves no timer behind', async () => {
    const baseUrl = await listen((_, response) => response.end('{}'));
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    await fetchTransport({ baseUrl }).send({ ...get, timeoutMs: 60_000 });
    const after = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    assert.ok(after <= before, `${after} timers, ${before} before`);
  });
});
