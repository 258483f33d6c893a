import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const packages = fileURLToPath(new URL('../../', import.meta.url))
  .replaceAll('\\', '/')
  .replace(/\/$/, '');

/** Declarations by path from the folder of the packages: `client/src/index.d.ts`. */
type Declarations = ReadonlyMap<string, string>;

/** Public modules by the name under which they are imported: `@weidongli/client/axios`. */
const entriesOf = (folder: string): [string, string][] => {
  const manifest = JSON.parse(readFileSync(`${packages}/${folder}/package.json`, 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  return Object.entries(manifest.exports).flatMap(([name, target]): [string, string][] => {
    if (typeof target === 'string') return [];
    return [[posix.join(`@weidongli/${folder}`, name), posix.join(folder, target['@weidongli/source']!)]];
  });
};
const entries = new Map([...entriesOf('contracts'), ...entriesOf('trust'), ...entriesOf('client')]);

const emitted = (): Declarations => {
  const { config } = ts.readConfigFile(`${packages}/../tsconfig.base.json`, ts.sys.readFile.bind(ts.sys)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      removeComments: true,
      rootDir: packages,
      outDir: '/out',
    },
    packages,
  );
  const program = ts.createProgram(
    [...entries.values()].map((file) => `${packages}/${file}`),
    options,
  );
  const files = new Map<string, string>();
  program.emit(undefined, (file, text) => files.set(file.replace(/^\/out\//, ''), text));
  return files;
};

/** Finds the declaration that an import leads to; undefined where it leaves the workspace. */
const target = (specifier: string, from: string): string | undefined => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.d.ts');
  return entries.get(specifier)?.replace(/\.ts$/, '.d.ts');
};

/** Lists what a partner's compiler would meet behind an entry and should not. */
const offences = (declarations: Declarations, entry: string): readonly string[] => {
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = declarations.get(file);
    if (text === undefined) {
      found.push(`${file} is not there`);
      return;
    }
    for (const word of text.match(/\b(zod|ZodMini\w*|bigint|bigints|any)\b/gi) ?? [])
      found.push(`${file}: ${word}`);
    // TypeScript 4.9 cannot read these two.
    for (const syntax of text.match(/export type \*|<const /g) ?? []) found.push(`${file}: ${syntax}`);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      const next = target(fileName, file);
      if (next !== undefined) visit(next);
      else if (fileName !== 'axios') found.push(`${file} leads to ${fileName}`);
    }
  };
  visit(entry);
  return found;
};

describe('public declarations', () => {
  const declarations = emitted();

  it('are walked from every entry', () => {
    assert.ok(entries.size >= 10, 'finds too few entries');
    assert.ok(declarations.size > entries.size);
  });

  for (const [name, source] of entries)
    it(`of ${name} mention neither zod nor bigint, and suit old compilers`, () => {
      assert.deepEqual(offences(declarations, source.replace(/\.ts$/, '.d.ts')), []);
    });

  const plants: readonly (readonly [string, string, string])[] = [
    ['zod, three files deep', 'contracts/src/shared/operation.d.ts', "import type * as z from 'zod/mini';"],
    ['bigint', 'contracts/src/generated/loan.d.ts', 'export interface Fen { readonly amount: bigint; }'],
    ['any', 'client/src/call.d.ts', 'export declare const loose: any;'],
    ['a file that is not published', 'client/src/errors.d.ts', "export * from './missing.js';"],
    [
      'syntax of TypeScript 5',
      'client/src/create-client.d.ts',
      'export declare const f: <const T>(t: T) => T;',
    ],
  ];
  for (const [what, file, text] of plants)
    it(`are refused with ${what}`, () => {
      assert.ok(declarations.has(file), `${file} is no longer there`);
      const planted = new Map([...declarations, [file, `${declarations.get(file) ?? ''}\n${text}\n`]]);
      const behind = [...entries.values()].flatMap((source) =>
        offences(planted, source.replace(/\.ts$/, '.d.ts')),
      );
      assert.notDeepEqual(behind, []);
    });
});
