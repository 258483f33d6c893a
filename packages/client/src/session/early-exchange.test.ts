import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partner, type BootstrapRead } from '@weidongli/contracts/partner';
import { checkDpopProof } from '@weidongli/trust/dpop';
import { exchangeEarly, type EarlyExchange } from '../adapters/early-exchange.js';
import { systemEnvironment } from '../adapters/system.environment.js';
import { createClient } from '../create-client.js';
import {
  access,
  failure,
  invitation,
  ok,
  openScene,
  refused,
  success,
  type Answer,
  type Scene,
} from '../fake-bank.testing.js';
import { plainPossession } from '../manual-environment.testing.js';
import { listen } from '../transport/transport-suite.testing.js';
import { fetchTransport } from '../transport/fetch.transport.js';

const input = { product: 'consumer' } as const;
const bootstrap: readonly BootstrapRead[] = [{ operation: 'loan.getInvitation', input, output: invitation }];
/** The moment at which the time of a scene begins. */
const start = Date.parse('2026-11-22T10:00:00+08:00');

const key = await plainPossession.createKey();

/** An exchange that ended `ago` milliseconds before the scene begins. */
const early = (answer: Answer, ago = 0): Promise<EarlyExchange> => {
  if (typeof answer === 'string') throw new Error('An early reply is a reply.');
  return Promise.resolve({ response: { headers: {}, ...answer }, receivedAt: start - ago, key });
};
const granted = (headers = {}): Answer => ok(access(70, { bootstrap }), headers);
const withEarly = (earlyExchange: Promise<EarlyExchange | undefined>, more: Scene = {}) =>
  openScene({ answers: [ok(invitation)], ...more, earlyExchange });

describe('an early exchange', () => {
  it('is the first session: the page is not asked and nothing is exchanged again', async () => {
    const { client, environment, requests, exchanges, reasons } = withEarly(early(granted()));
    assert.deepEqual(await success(environment, client.loan.getInvitation(input)), invitation);
    assert.deepEqual([requests.length, exchanges.length, reasons], [0, 0, []]);
    await success(environment, client.loan.getInvitation(input));
    assert.equal(requests[0]?.headers['authorization'], 'DPoP secret-token-70');
    assert.deepEqual([client.session.status, client.session.sandbox], ['active', true]);
  });

  it('gives way to fetchSession when it failed, hangs or lies about its shape', async () => {
    const broken = [
      Promise.resolve(undefined),
      new Promise<undefined>(() => undefined),
      early(ok({ accessToken: 'x' })),
      early({ status: 200, body: '<!doctype html>' }),
      early(refused('unauthenticated')),
      early(refused('service-unavailable')),
    ];
    for (const one of broken) {
      const { client, environment, requests, exchanges, reasons } = withEarly(one);
      await success(environment, client.loan.getInvitation(input));
      assert.deepEqual([exchanges.length, reasons], [1, ['initial']]);
      assert.equal(requests[0]?.headers['authorization'], 'DPoP secret-token-1');
    }
  });

  it('that the bank refuses for good is not tried anew', async () => {
    const { client, environment, reasons } = withEarly(early(refused('insufficient-scope')));
    assert.equal((await failure(environment, client.session.start())).code, 'insufficient-scope');
    assert.deepEqual(reasons, []);
  });

  it('counts for less than 60 s', async () => {
    for (const [ago, asked] of [
      [59_999, 0],
      [60_000, 1],
    ] as const) {
      const { client, environment, reasons } = withEarly(early(granted(), ago));
      await success(environment, client.session.start());
      assert.equal(reasons.length, asked);
    }
  });

  it('counts from when it came: its token, its first reads and the time of the bank', async () => {
    const time = '2026-11-22T12:00:00.000+08:00';
    const { client, environment, requests, reasons } = withEarly(
      early(granted({ 'wdl-sandbox-time': time }), 10_000),
    );
    await success(environment, client.loan.getInvitation(input));
    assert.equal(requests.length, 1, 'a read of 10 s ago is no longer fresh');
    assert.equal(client.bankNow(), Date.parse(time) + 10_000);
    await environment.advance(269_999);
    await success(environment, client.session.start());
    assert.deepEqual(reasons, []);
    await environment.advance(1);
    await success(environment, client.session.start());
    assert.deepEqual(reasons, ['expired']);
  });

  it('serves nobody after the session has ended, used or not', async () => {
    for (const isUsed of [true, false]) {
      const { client, environment, exchanges, reasons } = withEarly(early(granted()));
      if (isUsed) await success(environment, client.session.start());
      client.session.end();
      client.session.restart();
      await success(environment, client.session.start());
      assert.deepEqual([exchanges.length, reasons], [1, ['initial']]);
    }
  });

  it('that comes after the end of the session is dropped', async () => {
    let give: (value: EarlyExchange | undefined) => void = () => undefined;
    const { client, environment, reasons } = withEarly(new Promise((resolve) => (give = resolve)));
    const call = client.loan.getInvitation(input);
    call.catch(() => undefined);
    await environment.flush();
    client.session.end();
    give(await early(granted()));
    assert.equal((await failure(environment, call)).kind, 'host');
    assert.deepEqual([client.session.status, reasons], ['ended', []]);
  });
});

describe('exchangeEarly', () => {
  it('asks for what the contract says, and its reply opens a client', async () => {
    const seen: unknown[] = [];
    const proofs: string[] = [];
    const baseUrl = await listen((request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => {
        seen.push([request.method, request.url, request.headers['content-type'], JSON.parse(body)]);
        proofs.push(String(request.headers['dpop']));
      });
      request.on('end', () => response.end(JSON.stringify(access(9))));
    });
    const { method, path } = partner.exchangeSession;
    const reply = exchangeEarly({ baseUrl, clientSecret: 'wcs_early' });
    const client = createClient({
      transport: fetchTransport({ baseUrl }),
      fetchSession: () => Promise.reject(new Error('is not asked')),
      earlyExchange: reply,
      features: {},
    });
    await client.session.start();
    assert.deepEqual(seen, [[method, path, 'application/json', { clientSecret: 'wcs_early' }]]);
    const url = baseUrl + path;
    await checkDpopProof({ proof: proofs[0] ?? '', method, url, now: systemEnvironment.now() });
    const bound = (await reply)?.key;
    const claim = {
      method: 'GET',
      url,
      accessToken: 'token',
      nonce: 'n',
      jti: 'a-jti-of-a-test',
      now: systemEnvironment.now(),
    };
    const { jkt } = await checkDpopProof({
      ...claim,
      proof: (await bound?.prove(claim)) ?? '',
      nonce: () => true,
    });
    const first = await checkDpopProof({ proof: proofs[0] ?? '', method, url, now: systemEnvironment.now() });
    assert.equal(jkt, first.jkt, 'the client goes on with the key of the early proof');
  });

  it('gives nothing when the line is lost, and never rejects', async () => {
    const baseUrl = await listen((request) => request.socket.destroy());
    assert.equal(await exchangeEarly({ baseUrl, clientSecret: 'wcs_1' }), undefined);
    assert.equal(await exchangeEarly({ baseUrl: 'nonsense', clientSecret: 'wcs_1' }), undefined);
  });
});
