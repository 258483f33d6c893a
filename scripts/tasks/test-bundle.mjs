import { readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const CACHE = 'node_modules/.cache/tests';
/**
 * Tests that read TypeScript while they run: by a path they work out, or in a child that starts as they were started.
 * These run from their sources. One that is missing here fails with `Unknown file extension ".ts"`.
 */
const FROM_SOURCE = new Set([
  'packages/client/src/webhooks/frameworks.test.ts',
  'packages/contracts/src/generated.test.ts',
  'packages/mock-server/src/store/sqlite.store.test.ts',
  'packages/widgets/src/i18n/translations.pure.test.ts',
  'packages/widgets/src/manifest.pure.test.ts',
  'packages/widgets/src/screen/first-messages.pure.test.ts',
]);

/** Tells whether a test can be bundled. */
export const canBeBundled = (file) => !FROM_SOURCE.has(file);

/** Flags for tests that were bundled for Node. */
export const BUNDLE_FLAGS = ['--conditions=@weidongli/source', '--enable-source-maps'];

/** Keeps `import.meta.url` the address of the source: tests read what lies beside them. */
const addresses = {
  name: 'addresses',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.(ts|tsx|mjs)$/ }, ({ path }) => {
      const text = path.includes('node_modules') ? '' : readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const loader = path.endsWith('.mjs') ? 'js' : path.slice(path.lastIndexOf('.') + 1);
      return {
        contents: `const IMPORT_META_URL=${JSON.stringify(pathToFileURL(path).href)};${text}`,
        loader,
      };
    }),
};

/** Leaves installed packages where they are; the workspace's own are read from their sources. */
const installed = {
  name: 'installed',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@weidongli/') ? undefined : { path, external: true },
    ),
};

const PLATFORMS = {
  node: {
    target: 'node20',
    conditions: ['@weidongli/source'],
    define: { 'import.meta.url': 'IMPORT_META_URL' },
    plugins: [addresses, installed],
    outExtension: { '.js': '.mjs' },
  },
  browser: {
    target: 'es2022',
    conditions: ['@weidongli/source', 'browser', 'development'],
    // What the test runner serves beside the tests.
    external: ['/__web-*'],
  },
};

/**
 * Bundles test files with all that they import, parts in common apart, so that starting a test means reading a few
 * files and not several hundred. Lines in errors are those of the sources.
 *
 * @param {string[]} files - Paths of tests from the root of the repository.
 * @param {'node' | 'browser'} platform
 * @returns {Promise<string[]>} Where each is now, in the same order.
 */
export async function bundleTests(files, platform) {
  const outdir = `${CACHE}/${platform}`;
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: files,
    outdir,
    outbase: '.',
    chunkNames: 'shared/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform,
    sourcemap: 'linked',
    tsconfig: 'tsconfig.base.json',
    logLevel: 'error',
    ...PLATFORMS[platform],
  });
  const extension = platform === 'node' ? '.mjs' : '.js';
  return files.map((file) => `${outdir}/${file.replace(/\.(ts|mjs)$/, extension)}`);
}
