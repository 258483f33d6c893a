import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { generatedFiles } from '../scripts/generated-files.js';
import { readComments } from '../scripts/read-comments.js';
import type { Proofs } from './generated/equal.test-d.js';
import { toOpenApi } from './openapi.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const proofFile = here('./generated/equal.test-d.ts');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

const parsed = new Map<string, ts.SourceFile | undefined>();

/** What did not change is taken from the program before. */
let before: ts.Program | undefined;

/** Lists what the compiler says of the proof, with some files replaced. */
const complaints = (replaced: Readonly<Record<string, string>> = {}): readonly string[] => {
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (file, languageVersion) => {
    const text = replaced[file];
    if (text !== undefined) return ts.createSourceFile(file, text, languageVersion);
    if (!parsed.has(file)) parsed.set(file, fromDisk(file, languageVersion));
    return parsed.get(file);
  };
  const program = ts.createProgram([proofFile], options, host, before);
  before = program;
  return program
    .getSemanticDiagnostics(program.getSourceFile(proofFile))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('generated interfaces', () => {
  it('are the types of their shapes, both ways', () => {
    assert.deepEqual(complaints(), []);
  });

  const plants: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
    ['another type', 'loan', 'readonly tenor: number;', 'readonly tenor: string;'],
    ['a member that is missing', 'loan', 'readonly dueDate: string;', ''],
    [
      'a member too many',
      'loan',
      'readonly dueDate: string;',
      'readonly dueDate: string; readonly x: string;',
    ],
    [
      'an optional member too many',
      'shared',
      "readonly currency: 'CNY';",
      "readonly currency: 'CNY'; readonly x?: 1;",
    ],
    ['optional made required', 'loan', 'readonly quoteId?: string | undefined;', 'readonly quoteId: string;'],
    ['required made optional', 'loan', 'readonly cardId: string;', 'readonly cardId?: string | undefined;'],
    ['an open enumeration made closed', 'loan', "'EXPIRED' | (string & Record<never, never>)", "'EXPIRED'"],
    ['a member of an enumeration that is missing', 'loan', "'IN_PROGRESS' | 'OPEN'", "'IN_PROGRESS'"],
    ['null that is missing', 'shared', 'readonly nextCursor: string | null;', 'readonly nextCursor: string;'],
  ];
  for (const [what, name, from, to] of plants) {
    it(`are refused with ${what}`, () => {
      const file = here(`./generated/${name}.ts`);
      const text = readFileSync(file, 'utf8');
      assert.ok(text.includes(from), `${name}.ts no longer holds ${from}`);
      assert.notDeepEqual(complaints({ [file]: text.replace(from, to) }), []);
    });
  }

  it('exist for every named shape, and none is left out of the proof', () => {
    const { schemas } = toOpenApi()['components'] as unknown as { schemas: Record<string, unknown> };
    const registered = Object.keys(schemas).sort();
    assert.deepEqual([...readComments(here('.')).shapes.keys()].sort(), registered);
    const proof = ts.createSourceFile(proofFile, readFileSync(proofFile, 'utf8'), ts.ScriptTarget.ES2022);
    const members = proof.statements
      .filter(ts.isInterfaceDeclaration)
      .flatMap((declaration) => declaration.members.map((member) => (member.name as ts.Identifier).text));
    assert.deepEqual(members, registered);
    const money: Proofs['Money'] = true;
    assert.ok(money);
  });
});

describe('generated files', () => {
  it('are those that the contracts give now', async () => {
    for (const [path, text] of await generatedFiles(here('.')))
      assert.equal(readFileSync(here(`../${path}`), 'utf8'), text, `${path} is stale: npm run generate`);
  });
});
