import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startHttpServer, type HttpServer } from './http.js';

let folder: string;
let server: HttpServer;

/** Asks without the tidying that `fetch` does to a path. */
const get = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<{ readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const call = request({ hostname, port, path, method, headers }, (reply) => {
      let body = '';
      reply.on('data', (part: Buffer) => (body += part.toString()));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body }));
    });
    call.on('error', reject);
    call.end();
  });

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wdl-pages-'));
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'beside the folder');
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'page/assets/app.js'), 'export {};');
  server = await startHttpServer({
    port: 0,
    directories: [{ path: '/dashboard', folder: join(folder, 'page') }],
  });
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('a directory of pages', () => {
  it('is shown with the right types, below its path', async () => {
    const page = await get('/dashboard/');
    assert.equal(page.status, 200);
    assert.equal(page.body, '<!doctype html>');
    assert.match(String(page.headers['content-type']), /^text\/html/);
    const script = await get('/dashboard/assets/app.js');
    assert.match(String(script.headers['content-type']), /^text\/javascript/);
    assert.equal((await get('/dashboard')).headers.location, '/dashboard/');
    assert.equal((await get('/dashboard/', {}, 'HEAD')).body, '');
  });

  it('comes with headers that leave nothing open, errors too', async () => {
    for (const path of ['/dashboard/', '/dashboard/assets/app.js', '/dashboard/none.js']) {
      const { headers } = await get(path);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /default-src 'none'.*frame-ancestors 'none'.*require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe|\*|data:|blob:/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
    }
  });

  it('is asked for again, and is not sent twice while it is the same', async () => {
    const first = await get('/dashboard/');
    assert.equal(first.headers['cache-control'], 'no-cache');
    const again = await get('/dashboard/', { 'if-none-match': String(first.headers.etag) });
    assert.equal(again.status, 304);
    assert.equal(again.body, '');
  });

  it('lets nobody out of its folder', async () => {
    const ways = [
      '/dashboard/../secret.txt',
      '/dashboard/%2e%2e/secret.txt',
      '/dashboard/..%2fsecret.txt',
      '/dashboard/..%5csecret.txt',
      '/dashboard/assets/../../secret.txt',
      '/dashboard//secret.txt',
      '/dashboard/%00',
    ];
    for (const way of ways) {
      const { status, body } = await get(way);
      assert.ok(status >= 400 && !body.includes('beside'), `${way} answered ${status}`);
    }
    assert.equal((await get('/dashboard/assets/')).status, 404);
  });

  it('answers under the names of this machine only', async () => {
    const { status, body } = await get('/dashboard/', { host: 'evil.test' });
    assert.equal(status, 421);
    assert.ok(!body.includes('doctype'));
    assert.equal((await get('/dashboard/', { host: 'localhost:1' })).status, 200);
  });

  it('is no part of a server that was not told', async () => {
    const plain = await startHttpServer({ port: 0 });
    assert.equal((await fetch(`${plain.url}/dashboard/`)).status, 404);
    await plain.close();
  });

  it('has to hold a page', async () => {
    await assert.rejects(startHttpServer({ port: 0, directories: [{ path: '/x', folder }] }), {
      message: 'There is no index.html in the folder for /x. Build it first.',
    });
  });
});
