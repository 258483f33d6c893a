import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { partnerServerSuite } from '../../../scripts/examples/partner-server-suite.mjs';

const sources = fileURLToPath(new URL('example', import.meta.url));
const classes = mkdtempSync(join(tmpdir(), 'wdl-java-'));
after(() => rmSync(classes, { recursive: true, force: true }));

let isCompiled = false;
const compile = () => {
  if (isCompiled) return;
  isCompiled = true;
  const files = readdirSync(sources).map((file) => join(sources, file));
  const args = ['-Xlint:all', '-Werror', '--release', '17', '-d', classes, ...files];
  const { status, stdout, stderr } = spawnSync('javac', args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
};

const isInstalled = spawnSync('javac', ['-version']).error === undefined;

if (isInstalled) {
  const commandLine = ['java', '-cp', classes, 'example.PartnerServer'];
  // A Java program that a signal ends reports so, after its shutdown hooks have run.
  const endsWith = [143, 'SIGTERM'];
  for (const scheme of ['v1', 'v1a'])
    partnerServerSuite(`partner-java, webhooks by ${scheme}`, commandLine, {
      env: { WEBHOOK_SCHEME: scheme },
      prepare: compile,
      endsWith,
    });
} else {
  it('compiles and runs', { skip: process.env.CI ? false : 'javac is not installed' }, () => {
    assert.fail('javac is not installed: apt-get install default-jdk-headless');
  });
}
