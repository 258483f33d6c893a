import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { native } from './native.js';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** Tests whose subject asks for cryptography; the rest does not care where it comes from. */
const TESTS = [
  'signature.test.ts',
  'verify-jws.test.ts',
  '../platform.test.ts',
  '../dpop/check-proof.test.ts',
  '../message/profile.test.ts',
];

describe('Node’s own cryptography', () => {
  it('serves in Node', () => {
    assert.equal(typeof native?.createHash, 'function');
  });

  it('is no other than WebCrypto: the same tests pass without it', async () => {
    const flags = [
      '--conditions=@weidongli/source',
      '--import=tsx',
      `--import=${here('without-node.testing.mjs')}`,
    ];
    const env = { ...process.env };
    // Else the child would report to this run in place of printing.
    Reflect.deleteProperty(env, 'NODE_TEST_CONTEXT');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...flags, '--test', '--test-reporter=tap', ...TESTS.map(here)],
      { env, maxBuffer: 64 * 1024 * 1024 },
    );
    assert.match(stdout, /^# fail 0$/m);
    assert.ok(Number(/^# pass (\d+)$/m.exec(stdout)?.[1]) > 20, stdout.slice(-400));
  });
});
