import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoggedRequest } from '@weidongli/contracts/sandbox';
import { toHar } from './har.js';

const logged = (changes: Partial<LoggedRequest>): LoggedRequest => ({
  ...{ id: 'req_2', bankTime: '2026-12-22T10:00:00.000+08:00', receivedAt: '2026-11-22T10:00:01.000+08:00' },
  ...{ durationMs: 12, operation: 'loan.draw', method: 'POST', path: '/v1/loan/draws?dry=1', status: 201 },
  ...{ customerId: null, problem: null, requestHeaders: { 'Content-Type': 'application/json' } },
  ...{ requestBody: '{"a":"é"}', responseHeaders: {}, responseBody: null },
  ...changes,
});

interface Archive {
  readonly log: { readonly version: string; readonly entries: readonly Readonly<Record<string, object>>[] };
}

const read = (requests: readonly LoggedRequest[]) =>
  (JSON.parse(toHar(requests, 'http://127.0.0.1:4010')) as Archive).log;

describe('an HTTP archive of the log', () => {
  it('holds address, query, headers, bodies and timing in the form of HAR 1.2', () => {
    const { version, entries } = read([logged({})]);
    assert.equal(version, '1.2');
    const [entry = {}] = entries;
    assert.deepEqual(entry['request'], {
      ...{ httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1, method: 'POST' },
      url: 'http://127.0.0.1:4010/v1/loan/draws?dry=1',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      queryString: [{ name: 'dry', value: '1' }],
      // Bytes, not characters.
      bodySize: 10,
      postData: { mimeType: 'application/json', text: '{"a":"é"}' },
    });
    assert.deepEqual(entry['timings'], { send: 0, wait: 12, receive: 0 });
  });

  it('puts the oldest first, and leaves out what was not sent', () => {
    const earlier = logged({ id: 'req_1', receivedAt: '2026-11-22T10:00:00.000+08:00', requestBody: null });
    const { entries } = read([logged({}), earlier]);
    assert.deepEqual(
      entries.map(({ startedDateTime }) => startedDateTime),
      ['2026-11-22T10:00:00.000+08:00', '2026-11-22T10:00:01.000+08:00'],
    );
    assert.ok(!Object.hasOwn(entries[0]?.['request'] ?? {}, 'postData'));
  });
});
