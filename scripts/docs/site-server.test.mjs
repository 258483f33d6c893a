import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveSite } from './site-server.mjs';

/** Asks without tidying the address, as `fetch` would. */
const raw = (url, path) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(`GET ${path} HTTP/1.0\r\n\r\n`));
    let text = '';
    socket.on('data', (chunk) => (text += chunk));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });

describe('the server of the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-server-'));
  let site;
  before(async () => {
    mkdirSync(join(folder, 'site/en'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site/index.html'), '首页');
    writeFileSync(join(folder, 'site/en/index.html'), 'home');
    site = await serveSite(join(folder, 'site'));
  });
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers with pages and their type, on this machine', async () => {
    assert.match(site.url, /^http:\/\/127\.0\.0\.1:\d+$/);
    const reply = await fetch(`${site.url}/`);
    assert.equal(reply.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await reply.text(), '首页');
    assert.equal(await (await fetch(`${site.url}/en/?a=b`)).text(), 'home');
  });

  it('gives nothing from outside its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/en/../../secret.txt',
      '/%00',
      '/%',
    ])
      assert.match(await raw(site.url, path), /^HTTP\/1\.1 404/, path);
  });

  it('answers 404 where there is no page', async () => {
    assert.equal((await fetch(`${site.url}/none.html`)).status, 404);
  });
});
