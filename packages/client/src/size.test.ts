import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

/** Bytes after gzip -9, and the modules that went in. */
interface Bundle {
  readonly bytes: number;
  readonly modules: readonly string[];
}

/** Bundles a program and measures what a page loads with it: what is imported on use comes in a file of its own, later. */
const bundle = async (program: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, loader: 'ts', resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    splitting: true,
    outdir: 'out',
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@weidongli/source'],
    logLevel: 'silent',
  });
  const first = loadedAtOnce(metafile);
  // What was read but shaken off again does not count.
  const modules = first.flatMap((file) => {
    const { inputs } = metafile.outputs[file]!;
    return Object.keys(inputs).filter((module) => inputs[module]!.bytesInOutput > 0);
  });
  const sizes = outputFiles
    .filter(({ path }) => first.some((file) => path.endsWith(file)))
    .map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), modules };
};

/** Lists the files that come with the first one. */
const loadedAtOnce = ({ outputs }: Metafile): readonly string[] => {
  const entry = Object.keys(outputs).find((file) => outputs[file]!.entryPoint === '<stdin>');
  const files = new Set([entry ?? '']);
  for (const file of files)
    for (const { path, kind } of outputs[file]!.imports) if (kind === 'import-statement') files.add(path);
  return [...files];
};

const mentions = ({ modules }: Bundle, name: string): boolean =>
  modules.some((module) => module.includes(`node_modules/${name}/`));
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB gz`;

const alone = "export { createClient } from '@weidongli/client';";
const withLoan = `${alone} export { loan } from '@weidongli/contracts/loan';`;
const whole = `${withLoan} export { axiosTransport } from '@weidongli/client/axios';`;

describe('a bundle', () => {
  it('of createClient alone holds nothing that only a server needs', async () => {
    const isServers = (module: string): boolean => module.includes('client/src/partner/');
    assert.deepEqual((await bundle(alone)).modules.filter(isServers), []);
    const server = await bundle("export { createPartnerClient } from '@weidongli/client/partner';");
    assert.ok(server.modules.some(isServers), 'the check no longer sees what a server needs');
  });

  it('of createClient alone holds no axios', async (t) => {
    const result = await bundle(alone);
    t.diagnostic(`createClient: ${kilobytes(result.bytes)}`);
    assert.ok(!mentions(result, 'axios'));
    assert.ok(mentions(await bundle(whole), 'axios'), 'the check no longer sees axios');
  });

  it('of one feature holds no other, and no full build of zod', async (t) => {
    const result = await bundle(withLoan);
    t.diagnostic(`createClient and loan: ${kilobytes(result.bytes)}`);
    const contracts = result.modules.filter((module) => module.includes('contracts/src/'));
    assert.ok(contracts.some((module) => module.includes('/loan/')));
    for (const other of ['account', 'identity', 'sandbox', 'openapi'])
      assert.ok(!contracts.some((module) => module.includes(`contracts/src/${other}`)), other);
    assert.ok(!result.modules.some((module) => /zod\/(v4\/)?(classic|locales)\//.test(module)));
  });

  it('of an early exchange stays within 1.9 kB and holds no contract', async (t) => {
    const result = await bundle("export { exchangeEarly } from '@weidongli/client/early';");
    t.diagnostic(`exchangeEarly: ${kilobytes(result.bytes)}`);
    assert.ok(result.bytes <= 1900, kilobytes(result.bytes));
    const isContract = (module: string): boolean => module.includes('contracts/src/');
    assert.ok(!result.modules.some(isContract));
    assert.ok((await bundle(withLoan)).modules.some(isContract), 'the check no longer sees contracts');
  });

  it('of webhooks alone holds their cryptography', async (t) => {
    const webhooks = await bundle("export { verifyWebhook } from '@weidongli/client/webhooks';");
    t.diagnostic(`verifyWebhook: ${kilobytes(webhooks.bytes)}`);
    const holds = (result: Bundle): boolean =>
      mentions(result, '@noble') || result.modules.some((module) => module.includes('/webhooks/'));
    assert.ok(!holds(await bundle(whole)));
    assert.ok(mentions(webhooks, '@noble') && holds(webhooks), 'the check no longer sees webhooks');
    assert.ok(!mentions(webhooks, 'axios'));
  });

  it('of the client, one feature and axios stays within 41.7 kB', async (t) => {
    const { bytes } = await bundle(whole);
    t.diagnostic(`createClient, loan and axios: ${kilobytes(bytes)}`);
    assert.ok(bytes <= 41_700, kilobytes(bytes));
  });
});
