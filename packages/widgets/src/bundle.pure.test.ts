import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Bundles one entry of the package as a page's build does. */
const bundle = async (entry: string): Promise<{ readonly code: Uint8Array; readonly metafile: Metafile }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2021',
    conditions: ['@weidongli/source', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'silent',
  });
  return { code: outputFiles[0]?.contents ?? new Uint8Array(), metafile };
};
describe('bundles', () => {
  it('of a screen hold no client, no validation and no mock', async () => {
    const { metafile } = await bundle(`import '@weidongli/widgets/define/loan-draw';`);
    const alien = Object.keys(metafile.inputs).filter((path) =>
      /packages\/(client|contracts|mock-server)\/|node_modules\/(zod|axios|hono)\//u.test(path),
    );
    assert.deepEqual(alien, []);
  });

  it('of the flow hold neither lit nor an element', async () => {
    const { code, metafile } = await bundle(`export * from '@weidongli/widgets/flow/loan-draw';`);
    const inputs = Object.keys(metafile.inputs);
    assert.ok(inputs.some((path) => path.endsWith('loan/loan-draw.flow.ts')));
    assert.deepEqual(
      inputs.filter((path) =>
        /node_modules|packages\/widgets\/src\/kit|\.element\.ts|\.messages\.ts/u.test(path),
      ),
      [],
    );
    const text = new TextDecoder().decode(code);
    assert.doesNotMatch(text, /\b(?:document|window|customElements|HTMLElement|localStorage)\b/u);
  });

  it('notice when a screen draws in the client', async () => {
    const { metafile } = await bundle(
      `import '@weidongli/widgets/define/loan-entry'; import { loan } from '@weidongli/contracts/loan'; console.log(loan);`,
    );
    assert.ok(Object.keys(metafile.inputs).some((path) => path.includes('packages/contracts/')));
  });
});
