// Runs the samples of the README and of the guide. Each says in a comment what it prints.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pages = [
  'packages/trust/README.md',
  'docs/guide/message-protection.md',
  'docs/zh/guide/message-protection.md',
];

const samplesOf = (page: string): string[] =>
  [...readFileSync(`${root}${page}`, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
    ([, code = '']) => code,
  );

const run = (code: string, name: string): string => {
  // Inside the workspace, where the names of packages are found.
  const folder = `${root}.cache/trust-samples/${name}`;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(`${folder}/sample.ts`, code);
    const flags = ['--conditions=@weidongli/source', '--import', 'tsx', `${folder}/sample.ts`];
    const { stdout, stderr, status } = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

for (const page of pages)
  describe(`the samples of ${page}`, () => {
    const samples = samplesOf(page);
    it('are there', () => assert.ok(samples.length > 0));
    samples.forEach((code, index) => {
      it(`print what sample ${index + 1} says`, () => {
        const promised = [...code.matchAll(/^ *console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
        assert.ok(promised.length > 0);
        assert.deepEqual(
          run(code, `${page.replaceAll('/', '-')}-${index}`)
            .trim()
            .split('\n'),
          promised,
        );
      });
    });
  });
