import assert from 'node:assert/strict';
import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import type { WebhookDeliveryPage, WebhookEndpointWithSecret } from '@weidongli/contracts/partner';
import { createBank } from '../create-bank.js';
import type { DeliveryReply } from '../engine/ports.js';
import { freshKey, SandboxCaller } from '../testing/caller.js';
import { createDeliver, type DeliverOptions } from './deliver.js';
import { httpPorts } from './http.js';

const open: Server[] = [];
after(() => {
  for (const server of open) {
    server.closeAllConnections();
    server.close();
  }
});

/** Listens on a free port of this machine and returns the address. */
const listen = async (answer: RequestListener, host = '127.0.0.1'): Promise<string> => {
  const server = createServer(answer).listen(0, host);
  open.push(server);
  await once(server, 'listening');
  return `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
};

const deliver = (url: string, options: Partial<DeliverOptions> = {}): Promise<DeliveryReply> =>
  createDeliver({ closing: new AbortController().signal, ...options })(
    url,
    { 'webhook-id': 'evt_1' },
    '{"a":1}',
  );

const textOf = async (call: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of call) text += String(part);
  return text;
};

describe('delivery over HTTP', () => {
  it('posts headers and body and keeps the start of the answer', async () => {
    let seen: unknown;
    const url = await listen((call, reply) => {
      void textOf(call).then((body) => {
        seen = [call.method, call.url, call.headers['webhook-id'], body];
        reply.writeHead(503, { 'retry-after': '7' }).end('x'.repeat(100_000));
      });
    });
    const { status, body, error, retryAfter, durationMs } = await deliver(`${url}/hook?a=b`);
    assert.deepEqual(seen, ['POST', '/hook?a=b', 'evt_1', '{"a":1}']);
    assert.deepEqual([status, body.length, error, retryAfter], [503, 4096, null, 7]);
    assert.ok(durationMs >= 0);
  });

  it('follows no redirect', async () => {
    let elsewhere = 0;
    const other = await listen((_, reply) => {
      elsewhere += 1;
      reply.end();
    });
    const url = await listen((_, reply) => void reply.writeHead(307, { location: other }).end());
    assert.equal((await deliver(url)).status, 307);
    assert.equal(elsewhere, 0);
  });

  it('gives up on a receiver that hangs, before its answer or in it', async () => {
    const silent = await listen(() => undefined);
    const slow = await listen((_, reply) => void reply.writeHead(200).write('a'));
    for (const url of [silent, slow]) {
      const { status, error } = await deliver(url, { timeout: 100 });
      assert.deepEqual([status, error], [null, 'Nobody answered within 0.1 seconds.']);
    }
  });

  it('ends at once when the bank is stopped', async () => {
    const closing = new AbortController();
    const url = await listen(() => closing.abort());
    const { status, error } = await deliver(url, { closing: closing.signal });
    assert.deepEqual([status, error], [null, 'The bank was stopped before the receiver answered.']);
  });

  it('says that nobody is there', async () => {
    const url = await listen(() => undefined);
    open.pop()?.close();
    const { status, error } = await deliver(url);
    assert.deepEqual(
      [status, error],
      [null, 'The receiver could not be reached or broke off (ECONNREFUSED).'],
    );
  });

  it('reaches a receiver that listens on IPv6 only, by name', async () => {
    const url = await listen((_, reply) => void reply.writeHead(204).end(), '::1');
    assert.equal((await deliver(url.replace('[::1]', 'localhost'))).status, 204);
    assert.equal((await deliver(url)).status, 204);
  });

  const refused = [
    'http://hooks.example/x',
    'http://10.0.0.1/x',
    'http://169.254.169.254/latest',
    'http://[fe80::1]/x',
    'http://[::ffff:10.0.0.1]/x',
    'http://0.0.0.0:9/x',
    'http://localhost.hooks.example/x',
  ];
  for (const url of refused)
    it(`does not call ${url}`, async () => {
      const { status, error } = await deliver(url);
      assert.equal(status, null);
      assert.match(error ?? '', /^The sandbox does not call /);
    });

  it('calls a host that is allowed, and no other', async () => {
    const url = await listen((_, reply) => void reply.writeHead(204).end());
    const named = url.replace('127.0.0.1', 'hooks.example');
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    assert.equal((await deliver(named, { hosts: ['hooks.example'], resolve })).status, 204);
    assert.match((await deliver(named, { resolve })).error ?? '', /does not call hooks\.example/);
  });

  it('never calls where clouds hand out credentials, by address or by a name that leads there', async () => {
    const address = '169.254.169.254';
    const byAddress = await deliver(`http://${address}/latest`, { hosts: [address] });
    const resolve = async () => [{ address, family: 4 }];
    const byName = await deliver('http://hooks.example/x', { hosts: ['hooks.example'], resolve });
    for (const { status, error } of [byAddress, byName]) {
      assert.equal(status, null);
      assert.match(error ?? '', /does not call 169\.254\.169\.254/);
    }
  });
});

/** The key of one scheme of Standard Webhooks. */
type VerifyingKey = { readonly secret: string } | { readonly publicKey: string };

const fits = (key: VerifyingKey, content: string, signature: Buffer): boolean => {
  if ('secret' in key) {
    const secret = Buffer.from(key.secret.slice('whsec_'.length), 'base64');
    const expected = createHmac('sha256', secret).update(content).digest();
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  }
  const x = Buffer.from(key.publicKey.slice('whpk_'.length), 'base64').toString('base64url');
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  return verify(null, Buffer.from(content), publicKey, signature);
};

/** Verifies a webhook as a receiver would, with the cryptography of Node alone: a second opinion on the bank's own. */
const isSignedWith = (key: VerifyingKey, headers: IncomingMessage['headers'], body: string): boolean => {
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const scheme = 'secret' in key ? 'v1' : 'v1a';
  return String(headers['webhook-signature'])
    .split(' ')
    .map((signature) => signature.split(','))
    .filter(([version]) => version === scheme)
    .some(([, given = '']) => fits(key, content, Buffer.from(given, 'base64')));
};

describe('webhooks over HTTP', () => {
  /** Draws against a bank whose webhooks go to a receiver, and moves its clock. */
  const run = async (answer: RequestListener, more: object, steps: readonly string[]) => {
    const url = await listen(answer);
    const ports = httpPorts(new AbortController().signal);
    const bank = createBank({ ports });
    const sandbox = new SandboxCaller(bank.handle, 'sk_test_xingqiao');
    const endpoint = await sandbox.ok<WebhookEndpointWithSecret>(
      'POST',
      '/v1/partner/webhook-endpoints',
      { url: `${url}/hook`, eventTypes: ['loan.disbursed'], ...more },
      { 'idempotency-key': freshKey('hook') },
    );
    await (await sandbox.customer()).draw('500.00');
    for (const step of steps) await sandbox.advance(step);
    const { data } = await sandbox.ok<WebhookDeliveryPage>('GET', '/v1/partner/webhook-deliveries');
    return { endpoint, deliveries: data };
  };

  it('are retried until one is taken, and every signature fits', async () => {
    const statuses = [500, 200];
    const calls: { headers: IncomingMessage['headers']; body: string }[] = [];
    const { endpoint, deliveries } = await run(
      (call, reply) => {
        void textOf(call).then((body) => {
          calls.push({ headers: call.headers, body });
          reply.writeHead(statuses.shift() ?? 200).end('thank you');
        });
      },
      {},
      ['PT40S', 'PT5S'],
    );
    assert.equal(calls.length, 2);
    for (const { headers, body } of calls) {
      assert.ok(isSignedWith({ secret: endpoint.secret }, headers, body));
      assert.ok(isSignedWith({ publicKey: endpoint.publicKeys[0] ?? '' }, headers, body));
    }
    assert.equal(deliveries[0]?.status, 'DELIVERED');
    assert.deepEqual(
      deliveries[0].attempts.map(({ status, responseBody }) => [status, responseBody]),
      [
        [500, 'thank you'],
        [200, 'thank you'],
      ],
    );
  });

  it('are refused by a receiver that verifies, when chaos spoils them, and taken when it does not', async () => {
    for (const chaos of ['corrupt', 'badsig']) {
      const calls: { headers: IncomingMessage['headers']; body: string }[] = [];
      const { deliveries, endpoint } = await run(
        (call, reply) => {
          void textOf(call).then((body) => {
            calls.push({ headers: call.headers, body });
            reply.writeHead(calls.length === 1 ? 400 : 204).end();
          });
        },
        { chaos },
        ['PT40S', 'PT5S'],
      );
      const verdicts = calls.map(({ headers, body }) => [
        isSignedWith({ secret: endpoint.secret }, headers, body),
        isSignedWith({ publicKey: endpoint.publicKeys[0] ?? '' }, headers, body),
      ]);
      assert.deepEqual(verdicts, [
        [false, false],
        [true, true],
      ]);
      const marks = deliveries[0]?.attempts.map((attempt) => attempt.chaos);
      assert.deepEqual(marks, [[chaos === 'corrupt' ? 'CORRUPTED' : 'BAD_SIGNATURE'], []]);
    }
  });
});
