import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startHttpServer, type HttpServer } from '../adapters/http.js';
import type { WireRequest, WireResponse } from '../engine/wire.js';
import { conformanceSuite } from './conformance.js';

let server: HttpServer;

/** Sends with node:http, because fetch does not let a test choose `Origin`. */
const overHttp = ({ method, path, headers, body }: WireRequest): Promise<WireResponse> =>
  new Promise((resolve, reject) => {
    const call = request(server.url + path, { method, headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        const entries = Object.entries(reply.headers).map(([name, value]) => [name, String(value)] as const);
        const text = Buffer.concat(parts).toString();
        resolve({ status: reply.statusCode ?? 0, headers: Object.fromEntries(entries), body: text });
      });
    });
    call.on('error', reject);
    call.end(body);
  });

before(async () => {
  server = await startHttpServer({ port: 0 });
});
after(() => server.close());

conformanceSuite({
  name: 'HTTP',
  send: overHttp,
  get baseUrl() {
    return server.url;
  },
  sandboxKey: 'sk_test_xingqiao',
  test: { describe, it },
});
