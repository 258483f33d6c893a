import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { after, describe, it } from 'node:test';
import { loan } from '@weidongli/contracts/loan';
import { createClient } from '../create-client.js';
import { isWdlError } from '../errors.js';
import { TransportError, type Transport, type TransportRequest } from './transport.js';

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a server on a free port and gives its address; the suite stops it. */
export const listen = async (handle: RequestListener): Promise<string> => {
  const server = createServer(handle);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** A read as it goes out. */
export const get: TransportRequest = {
  method: 'GET',
  path: '/v1/loan/lines?limit=1&cursor=a%20b%2Fc',
  headers: { authorization: 'Bearer secret-token', accept: 'application/json' },
  timeoutMs: 2000,
};

/** Gives the error of a call that fails, and refuses one that holds the request. */
export const rejection = async (promise: Promise<unknown>): Promise<TransportError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  assert.ok(error instanceof TransportError);
  const printed = inspect(error, { showHidden: true, depth: 9 });
  assert.ok(!printed.includes('secret-token'), 'holds the request');
  return error;
};

/** Starts a server that sends everybody on to another one, and counts who gets there. */
export const redirecting = async (): Promise<{
  readonly baseUrl: string;
  readonly reached: () => number;
}> => {
  let reached = 0;
  const evil = await listen((_, response) => {
    reached += 1;
    response.end('{}');
  });
  const baseUrl = await listen((_, response) => {
    response.writeHead(307, { location: `${evil}/steal` });
    response.end();
  });
  return { baseUrl, reached: () => reached };
};

/** Runs the suite that every transport over HTTP has to pass. */
export const transportSuite = (name: string, transportTo: (baseUrl: string) => Transport): void => {
  describe(name, () => {
    it('carries path, headers and body byte for byte, and the reply back as text', async () => {
      const seen: { url: string | undefined; headers: IncomingMessage['headers']; body: string }[] = [];
      const baseUrl = await listen((request, response) => {
        void bodyOf(request).then((body) => {
          seen.push({ url: request.url, headers: request.headers, body });
          response.writeHead(201, { 'Content-Type': 'application/json', 'X-FAPI-Interaction-ID': 't1' });
          response.end('{"amount": "8000.00"}');
        });
      });
      const transport = transportTo(`${baseUrl}//`);
      const body = '{"b":1,  "a":"陈"}';
      const headers = { 'content-type': 'application/json', 'idempotency-key': '"k"' };
      const reply = await transport.send({ ...get, method: 'POST', path: '/v1/loan/draws', headers, body });
      assert.deepEqual([reply.status, reply.body], [201, '{"amount": "8000.00"}']);
      assert.equal(reply.headers['x-fapi-interaction-id'], 't1');
      assert.equal(seen[0]?.body, body);
      assert.equal(seen[0].headers['idempotency-key'], '"k"');
      await transport.send(get);
      assert.equal(seen[1]?.url, get.path);
      assert.equal(seen[1].headers.authorization, 'Bearer secret-token');
      assert.equal(seen[1].body, '');
    });

    it('resolves with refusals and empty replies', async () => {
      const baseUrl = await listen((_, response) => {
        response.writeHead(503, { 'retry-after': '3' });
        response.end();
      });
      const reply = await transportTo(baseUrl).send(get);
      assert.deepEqual([reply.status, reply.body, reply.headers['retry-after']], [503, '', '3']);
    });

    it('tells a lost line, a timeout and an abort apart, and keeps nothing of the request', async () => {
      const dropping = await listen((request) => request.socket.destroy());
      assert.equal((await rejection(transportTo(dropping).send(get))).reason, 'network');
      const silent = transportTo(await listen(() => undefined));
      assert.equal((await rejection(silent.send({ ...get, timeoutMs: 40 }))).reason, 'timeout');
      const controller = new AbortController();
      const call = silent.send({ ...get, signal: controller.signal });
      setTimeout(() => {
        controller.abort();
      }, 20);
      assert.equal((await rejection(call)).reason, 'aborted');
    });

    it('serves a whole client', async () => {
      const access = {
        sessionId: 'ses_01JD8Z5X3K9M2N4P6Q8R0S1T2V',
        accessToken: 'tok',
        tokenType: 'DPoP',
        expiresIn: 300,
        scopes: [],
        sandbox: true,
        locale: 'zh-CN',
        bootstrap: [],
      };
      const baseUrl = await listen((request, response) => {
        const isExchange = request.url?.endsWith('/exchange') === true;
        response.end(JSON.stringify(isExchange ? access : { data: [], page: { nextCursor: null } }));
      });
      const fetchSession = () => Promise.resolve({ clientSecret: 'wcs_1' });
      const client = createClient({ transport: transportTo(baseUrl), fetchSession, features: { loan } });
      assert.deepEqual((await client.loan.listLines()).data, []);
      const signal = AbortSignal.abort();
      const ended: unknown = await client.loan.listLines({}, { signal }).catch((error: unknown) => error);
      assert.ok(isWdlError(ended, 'aborted'));
    });
  });
};
