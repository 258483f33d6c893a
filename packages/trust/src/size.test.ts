// What a page pays for an entry, bundled as a host's bundler would.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const bundle = async (code: string): Promise<{ kB: number; inputs: string[] }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2020',
    conditions: ['@weidongli/source'],
  });
  const [output] = outputFiles;
  return {
    kB: gzipSync(output?.contents ?? '', { level: 9 }).length / 1000,
    inputs: Object.keys(metafile.inputs),
  };
};

/** [what a page imports, gzipped kB at most, whether jose comes along] */
const pages: readonly [string, number, boolean][] = [
  ["export { createPageKey, digestBody, provePageKey } from './page/index.js';", 1.2, false],
  ["export { createDpopProof, generateDpopKey } from './dpop/index.js';", 3, false],
  ["export { contentDigest } from './message/index.js';", 3, false],
  ["export { seal } from './jwe/index.js';", 9, true],
];

describe('a page that imports one part', () => {
  for (const [code, most, hasJose] of pages)
    it(`pays at most ${most} kB for ${code}`, async (test) => {
      const { kB, inputs } = await bundle(code);
      test.diagnostic(`${kB.toFixed(1)} kB gzipped`);
      assert.ok(kB <= most, `${kB} kB`);
      assert.equal(
        inputs.some((input) => input.includes('node_modules/jose/')),
        hasJose,
      );
    });
});
