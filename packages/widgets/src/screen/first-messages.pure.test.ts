import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('..', import.meta.url));
/** Screens with later steps, with their paths up to the role. */
const screens = ['account', 'identity', 'loan', 'wealth'].flatMap((feature) =>
  readdirSync(resolve(source, feature))
    .filter((file) => file.endsWith('.messages-later.zh-CN.ts'))
    .map((file) => resolve(source, feature, file.replace('.messages-later.zh-CN.ts', ''))),
);

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');

/** Lists a module and all that a browser loads with it before it runs. */
const loadedWith = (path: string, reached = new Set<string>()): ReadonlySet<string> => {
  if (reached.has(path)) return reached;
  reached.add(path);
  const imports = withoutComments(readFileSync(path, 'utf8')).matchAll(
    /(?:import|export)\s+(type\s)?[^;'"]*?from\s+'(\.[^']+)'/gu,
  );
  for (const [, type, target = ''] of imports)
    if (type === undefined) loadedWith(resolve(dirname(path), target.replace(/\.js$/u, '.ts')), reached);
  return reached;
};

/** Names the texts that modules show: `t.amountLabel`. */
const shownBy = (text: string): readonly string[] =>
  [...withoutComments(text).matchAll(/\bt\.(\w+)/gu)].map(([, key = '']) => key);

const firstTexts = async (screen: string): Promise<ReadonlySet<string>> => {
  const module = (await import(`${screen}.messages.zh-CN.ts`)) as Record<string, object>;
  return new Set(Object.values(module).flatMap((texts) => Object.keys(texts)));
};

/**
 * Texts that a module of the first step names and cannot show before the later part is there: `problemText` of identity-step-up tells of
 * answers in ways that this part brings, and its slow view is given other texts.
 */
const notBefore: Readonly<Record<string, readonly string[]>> = {
  'identity-step-up': ['leave', 'problemPassword', 'problemFace', 'problemKeyboard', 'problemDevice'],
};

describe('the texts of a first step', () => {
  it('are looked for in every screen with later steps', () => {
    assert.ok(screens.length >= 20);
  });

  for (const screen of screens) {
    it(`hold all that ${basename(screen)} shows before its later steps are there`, async () => {
      const first = await firstTexts(screen);
      const modules = [...loadedWith(`${screen}.element.ts`)].filter((path) => !path.includes('messages'));
      const missing = modules
        .flatMap((path) => shownBy(readFileSync(path, 'utf8')))
        .filter((key) => !first.has(key) && !(notBefore[basename(screen)] ?? []).includes(key));
      assert.deepEqual([...new Set(missing)], []);
    });
  }

  it('would miss one that only a later step shows', async () => {
    assert.deepEqual(shownBy('html`${t.success}`'), ['success']);
    assert.equal((await firstTexts(resolve(source, 'loan/loan-draw'))).has('success'), false);
  });
});
