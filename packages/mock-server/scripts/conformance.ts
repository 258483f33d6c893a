/** Runs the conformance suite against any base URL: `npm run conformance -- <url> [sandbox key]`. */
import { request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';
import { describe, it } from 'node:test';
import type { WireRequest, WireResponse } from '../src/index.js';
import { conformanceSuite } from '../src/testing/conformance.js';

const baseUrl = new URL(process.env['WDL_CONFORMANCE_URL'] ?? 'http://127.0.0.1:4010');
const sandboxKey = process.env['WDL_CONFORMANCE_KEY'] ?? 'sk_test_xingqiao';
const open = baseUrl.protocol === 'https:' ? overTls : overHttp;

/** Sends by node:http, because fetch does not let a test choose `Origin`. */
const send = ({ method, path, headers, body }: WireRequest): Promise<WireResponse> =>
  new Promise((resolve, reject) => {
    const call = open(new URL(path, baseUrl), { method, headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        const named = Object.fromEntries(
          Object.entries(reply.headers).map(([name, value]) => [name, String(value)]),
        );
        resolve({ status: reply.statusCode ?? 0, headers: named, body: Buffer.concat(parts).toString() });
      });
    });
    call.on('error', reject);
    call.end(body);
  });

conformanceSuite({
  name: baseUrl.host,
  send,
  baseUrl: baseUrl.href.replace(/\/+$/, ''),
  sandboxKey,
  test: { describe, it },
});
