import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const filesIn = (folder: string): string[] => readdirSync(new URL(folder, import.meta.url)).sort();

describe('screens', () => {
  const screens = filesIn('screen/');

  it('are those that the widgets define', () => {
    const defined = filesIn('../../widgets/src/define/').filter((file) =>
      /^(?!provider)[a-z-]+\.ts$/.test(file),
    );
    assert.ok(defined.length >= 7);
    assert.deepEqual(screens, defined);
  });

  it('are those that mount knows', () => {
    const text = readFileSync(new URL('mount.ts', import.meta.url), 'utf8');
    const [union = ''] = /export type ScreenSlug =[^;]+;/.exec(text) ?? [];
    assert.deepEqual(
      [...union.matchAll(/'([^']+)'/g)].map(([, slug]) => `${slug}.ts`),
      screens,
    );
  });

  for (const file of screens)
    it(`${file} registers its element and the provider, and offers what all offer`, () => {
      const text = readFileSync(new URL(`screen/${file}`, import.meta.url), 'utf8');
      const slug = file.replace('.ts', '');
      assert.deepEqual(
        new Set(text.trim().split(/\n+/)),
        new Set([
          `export * from '../${slug.startsWith('wealth-') ? 'embed-wealth' : 'embed'}.js';`,
          `import '@weidongli/widgets/define/${slug}';`,
          "import '@weidongli/widgets/define/provider';",
        ]),
      );
    });
});
