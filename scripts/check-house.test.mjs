import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentProblems, fileProblems } from './check-house.mjs';

/** [what, path, planted line, clean line] */
const CASES = [
  ['a machine path', 'docs/a.md', 'see /root/project/x', 'see network/x and /v1/root'],
  ['a home path', 'docs/a.md', 'open "/home/someone/x"', 'open "/home"'],
  ['a macOS path', 'docs/a.md', '(/Users/someone/x)', 'GET /v1/users/x'],
  ['a registry address', 'docs/a.md', 'https://registry.example/x', 'https://www.npmjs.com/package/x'],
  ['a mirror address', 'docs/a.md', 'https://mirror.jfrog.example/x', 'an npm mirror'],
  ['a mark', 'packages/a/src/b.ts', "const name = '微粒贷';", "const name = '消费贷';"],
  ['unfinished work', 'packages/a/src/b.ts', '// TODO later', '// Later than the due date.'],
  [
    'a disabled rule',
    'packages/a/src/b.ts',
    '// eslint-disable-next-line x',
    '// eslint-disable-next-line x -- the API is so',
  ],
  [
    'a type switched off',
    'packages/a/src/b.ts',
    '// @ts-ignore',
    '// @ts-expect-error -- the test passes a wrong value',
  ],
  ['an any cast', 'packages/a/src/b.ts', 'void (x as any);', 'void (x as unknown);'],
  ['a narrowed run', 'packages/a/src/b.test.ts', 'it.only(', 'it('],
];

describe('fileProblems', () => {
  for (const [what, path, planted, clean] of CASES) {
    it(`finds ${what}`, () => {
      assert.equal(fileProblems(path, planted).length, 1, planted);
      assert.deepEqual(fileProblems(path, clean), []);
    });
  }

  it('lets the glossary name marks', () => {
    assert.deepEqual(fileProblems('docs/glossary.md', '微粒贷'), []);
  });

  it('finds a file name that says nothing', () => {
    assert.equal(fileProblems('packages/a/src/utils.ts', '').length, 1);
    assert.deepEqual(fileProblems('packages/a/src/money.ts', ''), []);
  });

  it('finds a decision record without its parts, or too long', () => {
    const complete = '# 1\n## Status\n## Context\n## Decision\n## Consequences\n';
    assert.deepEqual(fileProblems('docs/adr/0001-a.md', complete), []);
    assert.equal(fileProblems('docs/adr/0001-a.md', complete.replace('## Context\n', '')).length, 1);
    assert.equal(fileProblems('docs/adr/0001-a.md', complete + 'x\n'.repeat(60)).length, 1);
  });
});

describe('documentProblems', () => {
  it('finds a package without its documents', () => {
    const problems = documentProblems(
      ['packages/a'],
      (path) => path !== 'packages/a/AGENTS.md',
      () => '[中文](README.zh-CN.md)',
    );
    assert.deepEqual(problems, ['packages/a/AGENTS.md is missing']);
  });

  it('wants the Chinese README linked in the first line', () => {
    assert.equal(
      documentProblems(
        [],
        () => true,
        () => '# Title\n[中文](README.zh-CN.md)',
      ).length,
      1,
    );
  });
});
