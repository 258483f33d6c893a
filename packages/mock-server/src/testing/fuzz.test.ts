import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WireResponse } from '../engine/wire.js';
import { operationAt, wrongWith } from './fuzz-oracle.testing.js';
import { fuzz, type FuzzResult } from './fuzz-run.testing.js';
import type { Tamper } from './fuzz-world.testing.js';
import { allOperations } from '@weidongli/contracts/openapi';

const LINES: string = 'loan.listLines';

/** Changes the replies of one path. */
const tamperWith =
  (path: string, change: (reply: WireResponse) => WireResponse): Tamper =>
  (handle) =>
  async (request) => {
    const reply = await handle(request);
    return request.path.split('?', 1)[0] === path && request.method === 'GET' ? change(reply) : reply;
  };
const onSuccess =
  (change: (reply: WireResponse) => WireResponse) =>
  (reply: WireResponse): WireResponse =>
    reply.status === 200 ? change(reply) : reply;

const refusal = (status: number, code: string, reply: WireResponse, rest: object = {}): WireResponse => {
  const traceId = reply.headers['x-fapi-interaction-id'];
  const instance = '/v1/loan/lines';
  const body = {
    type: '',
    title: 'Failed',
    status,
    code,
    traceId,
    instance,
    retryable: false,
    recovery: 'retry',
    ...rest,
  };
  return {
    status,
    headers: { ...reply.headers, 'content-type': 'application/problem+json' },
    body: JSON.stringify(body),
  };
};

const runWith = (tamper?: Tamper, only = (id: string): boolean => id === LINES): Promise<FuzzResult> =>
  fuzz({ requests: 140, seed: 3, only: ({ id }) => only(id), ...(tamper === undefined ? {} : { tamper }) });

describe('the fuzz of every operation', () => {
  it('finds nothing in operations of every kind of caller', async () => {
    const few = [
      LINES,
      'loan.draw',
      'partner.createSession',
      'sandbox.createCustomer',
      'identity.getCustomer',
    ];
    const { failed, lines } = await fuzz({ requests: 700, seed: 1, only: ({ id }) => few.includes(id) });
    assert.equal(failed, 0, lines.join('\n'));
  });

  it('does the same again with the same seed', async () => {
    const [first, second] = [await runWith(), await runWith()];
    assert.deepEqual(first, second);
  });

  const planted: Readonly<Record<string, readonly [Tamper, RegExp]>> = {
    'a 500': [
      tamperWith(
        '/v1/loan/lines',
        onSuccess((reply) => refusal(500, 'service-unavailable', reply)),
      ),
      /loan\.listLines: 500, a fault of the bank/,
    ],
    'a bank that throws': [
      tamperWith('/v1/loan/lines', () => {
        throw new TypeError('planted');
      }),
      /loan\.listLines: the bank threw TypeError: planted/,
    ],
    'a reply that breaks its contract': [
      tamperWith(
        '/v1/loan/lines',
        onSuccess((reply) => ({ ...reply, body: reply.body.replace(/"amount":"/g, '"amount":"0') })),
      ),
      /loan\.listLines: the reply breaks its contract at \/data\/0\//,
    ],
    'a code that is not declared': [
      tamperWith(
        '/v1/loan/lines',
        onSuccess((reply) => refusal(409, 'loan-overdue', reply)),
      ),
      /loan\.listLines: the code loan-overdue that loan\.listLines does not declare/,
    ],
    'a text that comes back': [
      tamperWith('/v1/loan/lines', (reply) =>
        refusal(422, 'validation-failed', reply, { detail: 'No mk7zq.' }),
      ),
      /loan\.listLines: the problem repeats what was sent/,
    ],
    'a refusal that is no problem document': [
      tamperWith(
        '/v1/loan/lines',
        onSuccess((reply) => ({ ...reply, status: 403, body: '{"error":"no"}' })),
      ),
      /loan\.listLines: 403 without a problem document/,
    ],
    'a reply that may be cached': [
      tamperWith('/v1/loan/lines', (reply) => ({
        ...reply,
        headers: { ...reply.headers, 'cache-control': 'public' },
      })),
      /loan\.listLines: a reply that may be cached/,
    ],
  };
  for (const [what, [tamper, expected]] of Object.entries(planted))
    it(`finds ${what}`, async () => {
      const { failed, lines } = await runWith(tamper);
      assert.ok(failed > 0);
      assert.match(lines.join('\n'), expected);
    });

  it('prints the request that brought it to light, made small', async () => {
    const grumpy: Tamper = (handle) => async (request) => {
      const reply = await handle(request);
      const { path } = request;
      const spoilt = request.body?.includes('mk7zq') === true && path === '/v1/loan/draw-quotes';
      return spoilt ? refusal(500, 'service-unavailable', reply, { instance: path }) : reply;
    };
    const { lines } = await runWith(grumpy, (id) => id === 'loan.quoteDraw');
    const [line = ''] = lines.filter((text) => text.includes('a fault of the bank'));
    assert.match(line, /"method":"POST","path":"\/v1\/loan\/draw-quotes".*the least after \d+ steps/);
  });

  it('finds a strange thing that is told from one that is not there', async () => {
    const talkative: Tamper = (handle) => async (request) => {
      const reply = await handle(request);
      if (reply.status !== 404 || request.path.endsWith('1T00')) return reply;
      return { ...reply, body: reply.body.replace('this id', 'this id of yours') };
    };
    const { lines } = await runWith(talkative, (id) => id === 'loan.getDraw');
    assert.match(lines.join('\n'), /loan\.getDraw tells drawId of another (customer|tenant)/);
  });

  it('fails when a code is never seen, and when a success is not reached', async () => {
    const mute: Tamper = (handle) => async (request) => {
      const reply = await handle(request);
      return reply.status === 403 || reply.status === 200 ? refusal(401, 'unauthenticated', reply) : reply;
    };
    const { lines } = await runWith(mute, (id) => id === 'sandbox.listUnits');
    const text = lines.join('\n');
    assert.match(text, /sandbox\.listUnits never answered sandbox-only, which it declares/);
    assert.match(text, /sandbox\.listUnits succeeded 0 times, not 50/);
  });

  it('fails when a code that is explained as never seen is seen', async () => {
    const lively: Tamper = (handle) => async (request) => {
      const reply = await handle(request);
      if (!request.path.endsWith('/lock') || reply.status !== 200) return reply;
      const title = 'Not possible in this state';
      return refusal(409, 'invalid-state', reply, { title, instance: request.path });
    };
    const { lines } = await runWith(lively, (id) => id === 'loan.lockLine');
    assert.match(lines.join('\n'), /loan\.lockLine invalid-state is explained as never seen/);
  });
});

describe('the oracle', () => {
  const operations = allOperations();

  it('finds an operation by method and path, the one without variables first', () => {
    const at = (method: string, path: string) => operationAt(operations, { method, path, headers: {} })?.id;
    assert.equal(at('POST', '/v1/partner/sessions/exchange?x=1'), 'partner.exchangeSession');
    assert.equal(at('GET', '/v1/loan/draws/x'), 'loan.getDraw');
    assert.equal(at('PUT', '/v1/loan/draws/x'), undefined);
    assert.equal(at('GET', '/v1/loan/draws/'), undefined);
  });

  it('finds a line break and a text of the sender in a header', () => {
    const headers = {
      'cache-control': 'no-store',
      'x-fapi-interaction-id': 'a',
      'content-type': 'application/json',
    };
    const request = { method: 'GET', path: '/v1/nothing', headers: {} };
    const wrong = (more: Readonly<Record<string, string>>): string =>
      wrongWith({
        ...{ request, operation: undefined, faulty: false },
        response: { status: 200, headers: { ...headers, ...more }, body: '{}' },
      }).join();
    assert.match(wrong({ 'x-a': 'b\r\nset-cookie: c' }), /line break in the header x-a/);
    assert.match(wrong({ location: '/mk7zq' }), /the header location repeats/);
    assert.match(wrong({}), /a success where there is no operation/);
  });
});
