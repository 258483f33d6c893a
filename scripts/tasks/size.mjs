import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const screen = (slug) => `import '@weidongli/widgets/define/${slug}';`;
const client = (kind) => `export { createClient } from '@weidongli/client';
export { ${kind}Transport } from '@weidongli/client/${kind}';
export { account } from '@weidongli/contracts/account';
export { identity } from '@weidongli/contracts/identity';
export { loan } from '@weidongli/contracts/loan';
export { partner } from '@weidongli/contracts/partner';
${screen('provider')}`;

/** What a page loads before the first screen can be used, and its goal in kB (1,000 bytes after gzip -9). */
const GOALS = [
  ...['loan-entry', 'loan-draw', 'loan-plan', 'loan-repay', 'loan-home', 'loan-apply'].map((slug) => [
    slug,
    screen(slug),
    24,
  ]),
  ['first widget with fetch', `${screen('loan-entry')}\n${client('fetch')}`, 40],
  ['first widget with axios', `${screen('loan-entry')}\n${client('axios')}`, 54],
];

/**
 * Prints what each screen and the first widget cost, beside the goal.
 *
 * @returns {Promise<number>} 1 when something is larger than its goal, else 0.
 */
export async function size() {
  let over = 0;
  for (const [name, program, goal] of GOALS) {
    const { first, later } = await measure(program);
    const fits = first <= goal * 1000;
    if (!fits) over += 1;
    const rest = later.length === 0 ? '' : `, later ${later.map(kilobytes).join(' + ')}`;
    console.log(
      `${fits ? 'ok  ' : 'OVER'} ${kilobytes(first).padStart(5)} of ${String(goal)} kB  ${name}${rest}`,
    );
  }
  return over === 0 ? 0 : 1;
}

/**
 * Bundles a program as a page's build does, split at dynamic imports.
 *
 * @param {string} program - Text of an ES module.
 * @returns {Promise<{first: number, later: number[]}>} Bytes of the first load, and of each chunk that comes later.
 */
async function measure(program) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: 'packages/widgets/src', sourcefile: 'entry.js' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'out',
    target: 'es2021',
    conditions: ['@weidongli/source', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'silent',
  });
  const bytes = new Map(
    Object.keys(metafile.outputs).map((path) => {
      const file = outputFiles.find((candidate) => candidate.path.replaceAll('\\', '/').endsWith(path));
      return [path, gzipSync(file.contents, { level: 9 }).length];
    }),
  );
  const first = staticClosure(metafile.outputs);
  const sum = [...first].reduce((total, path) => total + bytes.get(path), 0);
  return { first: sum, later: [...bytes].filter(([path]) => !first.has(path)).map(([, size]) => size) };
}

/** Follows the imports that a browser loads before it runs the entry. */
function staticClosure(outputs) {
  const entry = Object.keys(outputs).find(
    (path) => outputs[path].entryPoint !== undefined && path.endsWith('stdin.js'),
  );
  const reached = new Set();
  const visit = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { path: next, kind, external } of outputs[path].imports)
      if (kind === 'import-statement' && !external) visit(next);
  };
  visit(entry);
  return reached;
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
