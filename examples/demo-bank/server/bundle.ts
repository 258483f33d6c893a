import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file as it is served. */
export interface AssetFile {
  readonly body: string;
  readonly type: string;
}

/** The files of the bank's pages, in memory. */
export interface AssetFiles {
  /** Finds a file by the path of its address. */
  get(path: string): AssetFile | undefined;
  /** Gives the page that every address without a file shows; `apiUrl` tells it where the platform is. */
  page(apiUrl: string): string;
}

const sources = fileURLToPath(new URL('../src/', import.meta.url));
const tokens = fileURLToPath(import.meta.resolve('@weidongli/widgets/theme/tokens.css'));
const styleSheets = [tokens, resolve(sources, 'host.css'), resolve(sources, 'brand-hechuan.css')];

/** Bundles the pages' script; parts that are loaded later become files of their own. */
const scripts = async (): Promise<[string, AssetFile][]> => {
  const { outputFiles } = await build({
    entryPoints: { app: resolve(sources, 'main.ts') },
    outdir: '/assets',
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2021',
    // In this repository the packages are used from their sources; from npm this condition matches nothing.
    conditions: ['@weidongli/source', 'module'],
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    chunkNames: 'part-[hash]',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles.map((file) => [
    `/assets/${basename(file.path)}`,
    { body: file.text, type: 'text/javascript; charset=utf-8' },
  ]);
};

const styles = (): Promise<[string, AssetFile][]> =>
  Promise.all(
    styleSheets.map(async (path): Promise<[string, AssetFile]> => [
      `/assets/${basename(path)}`,
      { body: await readFile(path, 'utf8'), type: 'text/css; charset=utf-8' },
    ]),
  );

const icon = async (): Promise<[string, AssetFile]> => [
  '/icon.svg',
  { body: await readFile(resolve(sources, 'icon.svg'), 'utf8'), type: 'image/svg+xml' },
];

/** Builds everything that the browser loads. @throws {Error} with the place when a source does not compile. */
export const bundlePages = async (): Promise<AssetFiles> => {
  const [script, style, picture, page] = await Promise.all([
    scripts(),
    styles(),
    icon(),
    readFile(resolve(sources, 'index.html'), 'utf8'),
  ]);
  const files = new Map<string, AssetFile>([...script, ...style, picture]);
  return {
    get: (path) => files.get(path),
    page: (apiUrl) => page.replace('%API_URL%', apiUrl),
  };
};
