// Plants what partners must not meet in a made-up installation, and finds each.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { publicTypes } from './public-types.mjs';

let tree;
beforeEach(() => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), 'public-types-')));
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

const DEPENDENCIES = {
  '@weidongli/finance/package.json':
    '{ "name": "@weidongli/finance", "version": "1.0.0", "types": "index.d.ts" }',
  '@weidongli/finance/index.d.ts': `
export type Fen = bigint & { readonly unit?: 'fen' };
export type Rounding = 'half-up' | 'floor';`,
  'zod/package.json': '{ "name": "zod", "version": "1.0.0", "types": "index.d.ts" }',
  'zod/index.d.ts': 'export interface ZodType { readonly parse: (input: any) => any; }',
};

/** Walks a package of these files from its index.d.ts. */
function walk(files) {
  const own = Object.entries(files).map(([path, text]) => [`@weidongli/widgets/${path}`, text]);
  const manifest =
    '{ "name": "@weidongli/widgets", "version": "1.0.0", "type": "module", "types": "index.d.ts" }';
  const all = { ...DEPENDENCIES, ...Object.fromEntries(own), '@weidongli/widgets/package.json': manifest };
  for (const [path, text] of Object.entries(all)) {
    const file = join(tree, 'node_modules', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const entry = join(tree, 'node_modules/@weidongli/widgets/index.d.ts');
  return publicTypes(new Map([['widgets', entry]])).problems;
}

const FLOW = 'export interface DrawState { readonly step: string; readonly amount: bigint; }';

describe('public types', () => {
  for (const [what, files, found] of [
    ['a parameter', { 'index.d.ts': 'export declare const pay: (fen: bigint) => void;' }, /holds bigint/],
    ['a literal', { 'index.d.ts': 'export declare const zero: 0n;' }, /holds bigint/],
    [
      'an alias of another package, two files deep',
      {
        'index.d.ts': "export { type Line } from './line.js';",
        'line.d.ts':
          "import type { Fen } from '@weidongli/finance';\nexport interface Line { readonly limit: Fen; }",
      },
      /widgets: Line > limit > Fen holds bigint/,
    ],
    [
      'a type named only by an import inside a type',
      { 'index.d.ts': "export declare const flow: import('./flow.js').DrawState;", 'flow.d.ts': FLOW },
      /DrawState.* holds bigint/,
    ],
    [
      'a public member of a base class',
      {
        'index.d.ts': "import { Base } from './base.js';\nexport declare class Screen extends Base {}",
        'base.d.ts': 'export declare class Base { amount: bigint; }',
      },
      /holds bigint/,
    ],
    ['any', { 'index.d.ts': 'export declare const loose: Record<string, any>;' }, /loose holds any/],
    [
      'zod',
      { 'index.d.ts': "import type { ZodType } from 'zod';\nexport declare const shape: ZodType;" },
      /ZodType is a type of zod/,
    ],
  ])
    it(`are refused with a bigint, an any or zod in ${what}`, () => {
      const problems = walk(files);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0], found);
    });

  it('may have what nobody outside can name: private members, and neighbours in a file', () => {
    const text = `
import type { Rounding } from '@weidongli/finance';
/** Not a bigint. */
export declare class Screen {
  #count: number;
  private state?: import('./flow.js').DrawState;
  protected readonly fen: bigint;
  rounding: Rounding;
}`;
    assert.deepEqual(walk({ 'index.d.ts': text, 'flow.d.ts': FLOW }), []);
  });
});
