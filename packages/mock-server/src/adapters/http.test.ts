import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Problem } from '@weidongli/contracts';
import type { WebhookEndpoint } from '@weidongli/contracts/partner';
import { SandboxCaller } from '../testing/caller.js';
import { startHttpServer, type HttpServer } from './http.js';

const KEY = { authorization: 'Bearer sk_test_xingqiao' };
const PAGE = 'http://shop.test:5173';
let server: HttpServer;

const send = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<{ readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }> =>
  new Promise((resolve, reject) => {
    const call = request(server.url + path, { method, headers }, (reply) => {
      let text = '';
      reply.on('data', (part: Buffer) => (text += part.toString()));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: text }));
    });
    call.on('error', reject);
    call.end(body);
  });

before(async () => {
  server = await startHttpServer({ port: 0 });
});
after(() => server.close());

describe('HTTP adapter', () => {
  it('lets only origins that a session has named read replies, exactly and without credentials', async () => {
    const preflight = (origin: string) =>
      send('OPTIONS', '/v1/loan/lines', { origin, 'access-control-request-method': 'GET' });
    assert.equal((await preflight(PAGE)).headers['access-control-allow-origin'], undefined);
    const session = JSON.stringify({ customerRef: 'repeat-borrower', modules: ['loan'], origins: [PAGE] });
    const headers = { ...KEY, 'idempotency-key': 'session-for-cors-1' };
    assert.equal((await send('POST', '/v1/partner/sessions', headers, session)).status, 201);
    const allowed = await preflight(PAGE);
    assert.equal(allowed.headers['access-control-allow-origin'], PAGE);
    assert.equal(allowed.headers['access-control-allow-credentials'], undefined);
    assert.match(
      String(allowed.headers['access-control-allow-headers']),
      /Idempotency-Key,If-Match,WDL-Step-Up/,
    );
    for (const other of ['http://shop.test:5174', 'https://shop.test:5173', 'null', `${PAGE}.evil.test`]) {
      assert.equal((await preflight(other)).headers['access-control-allow-origin'], undefined, other);
    }
    // A day later no session lives any more; the page has to be able to read the 401 that tells it so.
    await send('POST', '/v1/sandbox/clock', KEY, JSON.stringify({ advanceBy: 'P1D' }));
    assert.equal((await preflight(PAGE)).headers['access-control-allow-origin'], PAGE);
    const reply = await send('GET', '/v1/loan/lines', { origin: PAGE });
    assert.equal(reply.status, 401);
    assert.match(String(reply.headers['access-control-expose-headers']), /WDL-Sandbox-Time/);
  });

  it('refuses a sandbox key under a name that somebody pointed at this machine', async () => {
    const code = async (path: string, headers: Readonly<Record<string, string>>): Promise<string> =>
      (JSON.parse((await send('GET', path, { ...KEY, ...headers })).body) as Problem).code;
    assert.equal(await code('/v1/sandbox/ledger', { host: 'evil.test' }), 'sandbox-only');
    assert.equal(await code('/v1/partner/events', { host: 'evil.test' }), 'insufficient-scope');
    assert.equal((await send('GET', '/v1/sandbox/ledger', { ...KEY, host: 'localhost:1' })).status, 200);
  });

  it('refuses a body over 256 KiB', async () => {
    const reply = await send('POST', '/v1/sandbox/clock', KEY, `{"x":"${'a'.repeat(300_000)}"}`);
    assert.equal(reply.status, 413);
    assert.equal((JSON.parse(reply.body) as Problem).code, 'malformed-request');
  });

  it('describes itself', async () => {
    const { status, body } = await send('GET', '/v1/openapi.json');
    assert.equal(status, 200);
    assert.equal((JSON.parse(body) as { openapi: string }).openapi, '3.1.0');
  });

  it('says which port is taken and how to choose another', async () => {
    await assert.rejects(startHttpServer({ port: server.port }), {
      message: `Port ${server.port} is taken by another program. Stop it, or choose another port with WDL_PORT.`,
    });
  });

  it('delivers webhooks without following a redirect', async () => {
    const asked: string[] = [];
    const receiver = createServer((call, reply) => {
      asked.push(call.url ?? '');
      reply.writeHead(302, { location: '/elsewhere' }).end();
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const { port } = receiver.address() as AddressInfo;
    const sandbox = new SandboxCaller(server.bank.handle, 'sk_test_xingqiao');
    const endpoint = { url: `http://127.0.0.1:${port}/hook`, eventTypes: ['*'] };
    const key = { 'idempotency-key': 'webhook-for-a-test' };
    await sandbox.ok<WebhookEndpoint>('POST', '/v1/partner/webhook-endpoints', endpoint, key);
    await (await sandbox.customer()).draw('500.00');
    await server.bank.settled();
    assert.deepEqual(asked, ['/hook']);
    receiver.close();
  });
});

describe('stand-alone server', () => {
  const start = (port: string) =>
    spawn(
      process.execPath,
      [
        '--conditions=@weidongli/source',
        '--import',
        'tsx',
        fileURLToPath(new URL('main.ts', import.meta.url)),
      ],
      { env: { ...process.env, WDL_PORT: port } },
    );
  const lines = (stream: NodeJS.ReadableStream): { text: string } => {
    const held = { text: '' };
    stream.on('data', (part: Buffer) => (held.text += part.toString()));
    return held;
  };

  it('prints address, key and customers, and stops cleanly', async () => {
    const child = start('0');
    const printed = lines(child.stdout);
    while (!printed.text.includes('Ctrl+C')) await once(child.stdout, 'data');
    assert.match(printed.text, /http:\/\/127\.0\.0\.1:\d+/);
    assert.match(printed.text, /sk_test_xingqiao[\s\S]*repeat-borrower/);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('ends with one clear line when its port is taken', async () => {
    const child = start(String(server.port));
    const printed = lines(child.stderr);
    assert.deepEqual(await once(child, 'exit'), [1, null]);
    assert.equal(printed.text.trim().split('\n').length, 1);
    assert.match(printed.text, new RegExp(`Port ${server.port} is taken.*WDL_PORT`));
  });
});
