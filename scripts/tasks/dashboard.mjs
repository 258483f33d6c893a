import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { collapseTemplates } from '../build/collapse-templates.mjs';
import { tsconfigRaw } from '../build/transpile.mjs';
import { noticesOf } from './notices.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SOURCE = join(ROOT, 'packages/dashboard/src');
const TOKENS = join(ROOT, 'packages/widgets/src/theme/tokens.css');

/** Shortens the templates of Lit before esbuild reads a module. */
const collapse = {
  name: 'collapse-templates',
  setup({ onLoad }) {
    onLoad({ filter: /packages\/\w+\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: collapseTemplates(readFileSync(path, 'utf8')).toString(),
      loader: 'ts',
    }));
  },
};

/** Bundles the page's script; what is loaded later becomes a file of its own. */
async function scripts() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { app: join(SOURCE, 'adapters/main.ts') },
    outdir: '/assets',
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    conditions: ['@weidongli/source', 'production', 'module'],
    tsconfigRaw,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    plugins: [collapse],
    write: false,
  });
  const [entry] = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  const files = outputFiles.map(({ path, text }) => [`assets/${path.split(/[/\\]/).at(-1)}`, text]);
  const inside = Object.keys(metafile.inputs).map((path) => join(ROOT, path));
  return { entry: `assets/${entry[0].split('/').at(-1)}`, files, notices: noticesOf(inside) };
}

/** Names a file after its content, so that a new version is a new file. */
const hashed = (name, ending, text) =>
  `assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`;

async function styles() {
  const text = [TOKENS, join(SOURCE, 'page.css')].map((path) => readFileSync(path, 'utf8')).join('\n');
  return (await transform(text, { loader: 'css', minify: true })).code;
}

/**
 * Builds the dashboard: one page with everything that it needs, to be served from a folder.
 *
 * @param {string} folder - Where to; what is there before goes.
 * @returns {Promise<{path: string, text: string}[]>} The files written.
 */
export async function buildDashboard(folder = join(ROOT, 'packages/dashboard/dist')) {
  const [{ entry, files, notices }, style] = await Promise.all([scripts(), styles()]);
  const icon = readFileSync(join(SOURCE, 'icon.svg'), 'utf8');
  const names = { SCRIPT: entry, STYLE: hashed('page', 'css', style), ICON: hashed('icon', 'svg', icon) };
  const page = readFileSync(join(SOURCE, 'index.html'), 'utf8').replace(/%(\w+)%/g, (_, name) => names[name]);
  const written = [
    ...files,
    [names.STYLE, style],
    [names.ICON, icon],
    ['index.html', page],
    ['NOTICES.txt', notices],
  ];
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of written) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return written.map(([path, text]) => ({ path, text }));
}

// By itself, for tests: node scripts/tasks/dashboard.mjs <folder>
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildDashboard(process.argv[2]);
