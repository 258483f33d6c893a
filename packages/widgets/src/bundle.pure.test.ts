import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
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
const zippedKb = (code: Uint8Array): number => gzipSync(code, { level: 9 }).length / 1024;

/** Adds up the bytes of the output by where they come from, largest first. */
const shares = ({ outputs }: Metafile): string =>
  Object.entries(
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .reduce<Record<string, number>>((sums, [path, { bytesInOutput }]) => {
        const place = /node_modules\/((?:@[^/]+\/)?[^/]+)|packages\/(widgets\/src\/[^/]+|[^/]+)/u.exec(path);
        const name = place?.[1] ?? place?.[2] ?? path;
        return { ...sums, [name]: (sums[name] ?? 0) + bytesInOutput };
      }, {}),
  )
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `${name} ${(bytes / 1024).toFixed(1)}`)
    .join(', ');

/** Largest size of each entry in kB, gzipped, as a ratchet: it goes down, not up. The goal for a first load is 24. */
const limits = {
  'loan-apply': 40,
  'loan-draw': 42,
  'loan-entry': 17,
  'loan-home': 36,
  'loan-plan': 24,
  'loan-repay': 39,
  provider: 11,
} as const;

describe('bundles', () => {
  for (const [name, limit] of Object.entries(limits)) {
    it(`of ${name} stay below ${limit} kB`, async (context) => {
      const { code, metafile } = await bundle(`import '@weidongli/widgets/define/${name}';`);
      const size = zippedKb(code);
      context.diagnostic(`${name}: ${size.toFixed(1)} kB gzipped; kB before: ${shares(metafile)}`);
      assert.ok(size > 1, 'the bundle is empty');
      assert.ok(size <= limit, `${name} is ${size.toFixed(1)} kB`);
    });
  }

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
