import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = fileURLToPath(new URL('.', import.meta.url));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const samples = [...readme.matchAll(/```ts\n(.*?)```/gsu)].map(([, code = '']) => code);

/** Compiles a sample as a file of this package and gives what the compiler says about it. */
const complaints = (code: string): string[] => {
  const name = `${here}readme-sample.ts`;
  const config = ts.readConfigFile(`${here}../tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, `${here}..`);
  const host = ts.createCompilerHost(options);
  const known = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) =>
    path === name ? ts.createSourceFile(path, code, rest[0]) : known(path, ...rest);
  const program = ts.createProgram([name], { ...options, noEmit: true }, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
};

describe('README', () => {
  it('has samples', () => {
    assert.equal(samples.length, 3);
  });

  for (const [index, sample] of samples.entries()) {
    it(`compiles sample ${index + 1}`, () => {
      assert.deepEqual(complaints(sample), []);
    });
  }

  it('would notice a sample that does not compile', () => {
    assert.notDeepEqual(complaints(`${samples[1] ?? ''}\nsetMessages(1);`), []);
  });
});
