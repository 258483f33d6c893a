import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { blocksIn, compile } from './check-examples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('check-examples', () => {
  it('finds the blocks of Markdown and of doc comments with their lines', () => {
    const markdown = 'Text\n\n```ts\nconst a = 1;\n```\n\n```html\n<p>\n```\n';
    const comment = '/**\n * @example\n * ```ts\n * const b = {\n *   c: 1,\n * };\n * ```\n */\n';
    assert.deepEqual(blocksIn(markdown), [{ line: 3, code: 'const a = 1;\n' }]);
    assert.deepEqual(blocksIn(comment), [{ line: 3, code: 'const b = {\n  c: 1,\n};\n' }]);
  });

  it('lets a sound sample pass and catches a wrong one', () => {
    const into = mkdtempSync(join(root, '.cache-examples-'));
    try {
      const sound = {
        file: 'a.md',
        line: 1,
        code: "import { formatMoney } from '@weidongli/finance';\nformatMoney(800000n);",
      };
      const wrong = {
        file: 'b.md',
        line: 7,
        code: "import { formatMoney } from '@weidongli/finance';\nformatMoney(8000);",
      };
      assert.equal(compile([sound], into), '');
      assert.match(compile([sound, wrong], into), /b-md-line-7\.ts\(2,13\): error TS2345/);
    } finally {
      rmSync(into, { recursive: true, force: true });
    }
  });
});
