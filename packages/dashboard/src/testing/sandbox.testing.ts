import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHttpServer } from '@weidongli/mock-server/http';

/** A sandbox with its dashboard, and somebody who receives its webhooks. */
export interface TestSandbox {
  readonly url: string;
  /** Address for webhooks. */
  readonly hookUrl: string;
  /** Statuses that the next webhooks are answered with; 200 when there is none. */
  readonly answers: number[];
  /** Calls the API as the partner's server does. */
  readonly call: (method: string, path: string, body?: object) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** Key of the bank that the tests work on. */
export const testKey = 'sk_test_xingqiao';

const builder = fileURLToPath(new URL('../../../../scripts/tasks/dashboard.mjs', import.meta.url));

/** Builds the dashboard as it is now; gives its folder. */
export const buildTestPage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wdl-dashboard-'));
  execFileSync(process.execPath, [builder, folder]);
  return folder;
};

/** Serves a built dashboard beside a new bank, on a free port. */
export const openTestSandbox = async (folder: string): Promise<TestSandbox> => {
  const answers: number[] = [];
  const receiver = createServer((_, reply) => {
    reply
      .writeHead(answers.shift() ?? 200, { 'content-type': 'application/json' })
      .end('{"taken":"by the test"}');
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const server = await startHttpServer({ port: 0, directories: [{ path: '/dashboard', folder }] });
  let calls = 0;
  return {
    url: server.url,
    hookUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`,
    answers,
    call: (method, path, body) => {
      calls += 1;
      return fetch(server.url + path, {
        method,
        headers: { authorization: `Bearer ${testKey}`, 'idempotency-key': `dashboard-test-${String(calls)}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
    close: async () => {
      receiver.closeAllConnections();
      receiver.close();
      await server.close();
    },
  };
};
