import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startHttpServer, type HttpServer } from '@weidongli/mock-server/http';
import { generateKey } from './test-keys.testing.js';

// Runs the samples of the guide, one after the other, as somebody would who copies them.

const root = new URL('../../../../', import.meta.url);
const blocksOf = (page: string): ReadonlyMap<string, string> =>
  new Map(
    [...readFileSync(new URL(page, root), 'utf8').matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```/gm)].map(
      ([, name = '', code = '']) => [name, code],
    ),
  );
const blocks = blocksOf('docs/guide/partner-authentication.md');

describe('the samples of the guide', () => {
  // Inside the repository, where the packages are found.
  const cache = fileURLToPath(new URL('.cache', root));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'guide-'));
  let bank: HttpServer;
  let clientId = '';

  before(async () => {
    bank = await startHttpServer({ port: 0 });
    for (const [name, code] of blocks) writeFileSync(join(folder, name), code);
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    writeFileSync(join(folder, 'partner-key.pem'), generateKey('ES256', 'key-1').pem);
    writeFileSync(join(folder, 'next-key.pem'), generateKey('EdDSA', 'key-2').pem);
  });
  after(async () => {
    await bank.close();
    rmSync(folder, { recursive: true });
  });

  const run = async (file: string): Promise<string> => {
    const env = { ...process.env, BANK_URL: bank.url, BANK_CLIENT_ID: clientId };
    const flags = ['--conditions=@weidongli/source', '--import', 'tsx', file];
    const child = spawn(process.execPath, flags, { cwd: folder, env });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => said.push(part));
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.equal(code, 0, said.join(''));
    return said.join('').trim();
  };

  it('register a key', async () => {
    clientId = await run('register.ts');
    assert.match(clientId, /^cli_\w{26}$/);
  });

  it('open a session', async () => {
    assert.match(await run('call.ts'), /^ses_\w{26} CREATED$/);
  });

  it('change the key', async () => {
    const address = JSON.stringify(pathToFileURL(join(folder, 'rotate.ts')).href);
    const call = blocks.get('call.ts') ?? '';
    const changing = `import { rotate } from ${address};\n${call}\nawait rotate(bank);\nconsole.log('changed');`;
    writeFileSync(join(folder, 'change.ts'), changing);
    assert.match(await run('change.ts'), /changed$/);
    await assert.rejects(run('call.ts'), /invalid_client/);
  });

  it('are the same in both languages', () => {
    const chinese = blocksOf('docs/zh/guide/partner-authentication.md');
    const bare = (code: string): string => code.replace(/\/\*\*.*\*\//g, '');
    assert.deepEqual([...chinese.keys()], [...blocks.keys()]);
    for (const [name, code] of blocks) assert.equal(bare(chinese.get(name) ?? ''), bare(code), name);
  });
});
