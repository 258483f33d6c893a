import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { toEs2019 } from './tasks/es2019.mjs';

const NEWER = `
export class Draw {
  static #count = 0;
  static { Draw.#count += 1; }
  amount = 8n;
  total(rows) { return rows?.reduce((sum, row) => sum + (row.fen ?? 0n), 0n) ** 2n; }
}
export const big = 0xffn - 1_000n;
`;
const run = (code) => new Function(`${code}\nreturn Weidongli;`)();

describe('ES2019', () => {
  it('is refused by its own parser before the rewriting', () => {
    assert.throws(() => parse(NEWER, { ecmaVersion: 2019, sourceType: 'module' }));
  });

  it('keeps the meaning of bigint literals, private fields and optional chains', async () => {
    const { Draw, big } = run(await toEs2019(NEWER, { script: true }));
    const draw = new Draw();
    assert.equal(draw.amount, 8n);
    assert.equal(draw.total([{ fen: 3n }, {}]), 9n);
    assert.equal(big, -745n);
  });

  it('sets one global and no other', async () => {
    const code = await toEs2019(NEWER, { script: true });
    const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const declared = body.flatMap(({ declarations = [] }) => declarations.map(({ id }) => id.name));
    assert.deepEqual(declared, ['Weidongli']);
  });

  it('stays a module where a module is wanted', async () => {
    assert.match(await toEs2019(NEWER, { script: false }), /export\s*\{/);
  });

  it('is ASCII, whatever the page is written in', async () => {
    const code = await toEs2019("export const text = '确认借款';", { script: true });
    assert.match(code, /^[\x20-\x7e\n]+$/);
    assert.equal(run(code).text, '确认借款');
  });

  for (const [what, code] of [
    ['an import', "import { html } from 'lit'; export const a = html;"],
    ['a re-export', "export * from './loan-draw.later.js';"],
    ['an import that comes later', "export const later = () => import('./loan-draw.later.js');"],
    ['import.meta', 'export const here = import.meta.url;'],
    ['a wait at the top', 'export const a = await 1;'],
    ['a newer regular expression', 'export const a = /a/v;'],
    ['a lookbehind', 'export const a = /(?<=元)\\d/;'],
  ])
    it(`is refused with ${what}`, () => assert.rejects(toEs2019(code, { script: false })));
});
