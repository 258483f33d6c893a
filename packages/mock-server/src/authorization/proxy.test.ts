import assert from 'node:assert/strict';
import { createServer, request as send, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startHttpServer, type HttpServer } from '../adapters/http.js';
import { systemPorts } from '../adapters/system-ports.js';
import type { WireRequest, WireResponse } from '../engine/wire.js';
import { KeyHolder, type Send } from '../testing/protection.js';
import { freshKey, SandboxCaller } from '../testing/caller.js';

/** The world knows the bank by this name and path; nobody resolves it here. */
const PUBLIC = 'https://gateway.example/bank';
let bank: HttpServer;
let proxy: Server;
let proxyPort = 0;
/** Header that the proxy removes. */
let stripped: string | undefined;

const over = (port: number, { method, path, headers, body }: WireRequest): Promise<WireResponse> =>
  new Promise((resolve, reject) => {
    const call = send({ port, host: '127.0.0.1', method, path, headers }, (reply) => {
      let text = '';
      reply.on('data', (part: Buffer) => (text += part.toString()));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: plain(reply.headers), body: text }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });

const plain = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** Calls the public address, as a page does: through the proxy. */
const through: Send = Object.assign(
  (request: WireRequest) => over(proxyPort, { ...request, path: `/bank${request.path}` }),
  { baseUrl: PUBLIC },
);

before(async () => {
  bank = await startHttpServer({ port: 0, publicBaseUrl: `${PUBLIC}/` });
  proxy = createServer((incoming, outgoing) => {
    let body = '';
    incoming.on('data', (part: Buffer) => (body += part.toString()));
    incoming.on('end', () => {
      const { connection: _, ...headers } = plain(incoming.headers);
      if (stripped !== undefined) Reflect.deleteProperty(headers, stripped);
      const path = (incoming.url ?? '/').replace(/^\/bank/, '');
      // The bank hears its own address, not the one that the page called.
      const forwarded = { ...headers, host: `127.0.0.1:${bank.port}` };
      void over(bank.port, { method: incoming.method ?? 'GET', path, headers: forwarded, body }).then(
        (reply) => {
          outgoing.writeHead(reply.status, { 'content-type': reply.headers['content-type'] }).end(reply.body);
        },
      );
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', () => resolve()));
  proxyPort = (proxy.address() as AddressInfo).port;
});
after(async () => {
  proxy.close();
  await bank.close();
});

/** Logs a customer in through the proxy; the partner's server and the bank are beside each other. */
const page = async () => {
  const inside = new SandboxCaller((request) => over(bank.port, request), 'sk_test_xingqiao');
  const body = { customerRef: 'repeat-borrower', modules: ['loan'], origins: ['https://www.bank.example'] };
  const key = { 'idempotency-key': freshKey('proxy') };
  const { clientSecret } = await inside.ok<{ clientSecret: string }>(
    'POST',
    '/v1/partner/sessions',
    body,
    key,
  );
  return clientSecret;
};

describe('a bank behind a proxy that changes the host and adds a path', () => {
  it('takes proofs and digests that name the public address', async () => {
    stripped = undefined;
    const holder = await KeyHolder.create(through, systemPorts().realNow);
    const body = JSON.stringify({ clientSecret: await page() });
    const reply = await holder.send({
      method: 'POST',
      path: '/v1/partner/sessions/exchange',
      headers: {},
      body,
    });
    assert.equal(reply.status, 200, reply.body);
    const { accessToken } = JSON.parse(reply.body) as { readonly accessToken: string };
    const lines = await holder.send({ method: 'GET', path: '/v1/loan/lines', headers: {} }, accessToken);
    assert.equal(lines.status, 200, lines.body);
  });

  it('refuses a proof for the inner address, and says which one it is known by', async () => {
    const inner = Object.assign(through.bind(undefined), { baseUrl: bank.url });
    const holder = await KeyHolder.create(inner, systemPorts().realNow);
    const body = JSON.stringify({ clientSecret: await page() });
    const reply = await holder.send({
      method: 'POST',
      path: '/v1/partner/sessions/exchange',
      headers: {},
      body,
    });
    assert.equal(reply.status, 401);
    assert.match(reply.body, /"invalid-dpop-proof"/);
    assert.ok(reply.body.includes(`${PUBLIC}/v1/partner/sessions/exchange`), reply.body);
  });

  it('names the header that the proxy has removed', async () => {
    for (const name of ['dpop', 'content-digest']) {
      stripped = undefined;
      const holder = await KeyHolder.create(through, systemPorts().realNow);
      const body = JSON.stringify({ clientSecret: await page() });
      const path = '/v1/partner/sessions/exchange';
      const access = await holder.send({ method: 'POST', path, headers: {}, body });
      const { accessToken } = JSON.parse(access.body) as { readonly accessToken: string };
      stripped = name;
      const quote = { method: 'POST', path: '/v1/loan/draw-quotes', headers: {}, body: '{}' };
      const reply = await holder.send(quote, accessToken);
      assert.equal(reply.status, 401);
      assert.match((JSON.parse(reply.body) as { readonly detail: string }).detail, new RegExp(name, 'i'));
    }
    stripped = undefined;
  });

  it('publishes its public address as the issuer', async () => {
    const reply = await through({
      method: 'GET',
      path: '/.well-known/oauth-authorization-server',
      headers: {},
    });
    const { issuer, token_endpoint: token } = JSON.parse(reply.body) as Record<string, string>;
    assert.deepEqual([issuer, token], [PUBLIC, `${PUBLIC}/oauth/token`]);
  });
});
