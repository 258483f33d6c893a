import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = (name: string): string => fileURLToPath(new URL(`../src/${name}`, import.meta.url));
const read = (path: string): Promise<string> => readFile(path, 'utf8');

/** A file as the server sends it. */
export interface PageFile {
  readonly body: string;
  readonly type: string;
}

const script = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [source('main.tsx')],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2021',
    // In this repository the packages are used from their sources; from npm this condition matches nothing.
    conditions: ['@weidongli/source', 'module'],
    define: { 'process.env.NODE_ENV': '"development"' },
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** Builds what the browser loads, by path. @throws {Error} with the place when a source does not compile. */
export const bundlePage = async (apiUrl: string): Promise<ReadonlyMap<string, PageFile>> => {
  const tokens = fileURLToPath(import.meta.resolve('@weidongli/widgets/theme/tokens.css'));
  const [page, app, tokenStyles, brand] = await Promise.all([
    read(source('index.html')),
    script(),
    read(tokens),
    read(source('brand.css')),
  ]);
  const css = 'text/css; charset=utf-8';
  return new Map([
    ['/', { body: page.replace('%API_URL%', apiUrl), type: 'text/html; charset=utf-8' }],
    ['/app.js', { body: app, type: 'text/javascript; charset=utf-8' }],
    ['/tokens.css', { body: tokenStyles, type: css }],
    ['/brand.css', { body: brand, type: css }],
  ]);
};
