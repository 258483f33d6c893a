import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const filesIn = (folder: string): string[] => readdirSync(new URL(folder, import.meta.url)).sort();

/** Entry of a screen: with the features that it and its neighbours need. */
const entryOf = (slug: string): string => {
  if (slug.startsWith('wealth-')) return 'embed-wealth';
  return slug.startsWith('loan-') || slug === 'identity-step-up' ? 'embed' : 'embed-account';
};

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
          `export * from '../${entryOf(slug)}.js';`,
          `import '@weidongli/widgets/define/${slug}';`,
          "import '@weidongli/widgets/define/provider';",
        ]),
      );
    });
});
