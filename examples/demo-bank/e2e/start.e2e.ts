import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { spawnDemo, startDemoProcess } from './demo-process.js';

/** Runs what npm start runs until it ends by itself. */
const runToEnd = async (env: Record<string, string>): Promise<{ code: number | null; errors: string }> => {
  const child = spawnDemo(env);
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, errors };
};

describe('npm start', () => {
  let blocker: Server;
  let taken: string;
  before(async () => {
    blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    taken = String((blocker.address() as AddressInfo).port);
  });
  after(() => void blocker.close());

  for (const [variable, other] of [
    ['DEMO_PORT', 'WDL_PORT'],
    ['WDL_PORT', 'DEMO_PORT'],
  ] as const) {
    it(`says in one line that ${variable} names a taken port, and ends with code 1`, async () => {
      const { code, errors } = await runToEnd({ [variable]: taken, [other]: '0' });
      assert.equal(code, 1);
      assert.equal(errors.trim().split('\n').length, 1, errors);
      assert.ok(errors.includes(taken) && errors.includes(variable), errors);
    });
  }

  it('says in one line that a port is no port', async () => {
    const { code, errors } = await runToEnd({ WDL_PORT: '0', DEMO_PORT: 'http' });
    assert.equal(code, 1);
    assert.match(errors, /^DEMO_PORT is "http", which is no port\..*\n$/);
  });

  it('serves the pages, and stops with code 0 although a browser keeps its connection', async () => {
    const demo = await startDemoProcess();
    const reply = await fetch(demo.bankUrl);
    assert.match(await reply.text(), /星桥银行/);
    assert.match(reply.headers.get('content-security-policy') ?? '', /trusted-types lit-html/);
    assert.equal(await demo.stop(), 0);
  });
});
