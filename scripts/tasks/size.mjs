import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** kB are 1,000 bytes after gzip -9. The first load is what a page needs until the first screen can be used. */
const BUDGETS = [
  ['loan-entry', "import '@weidongli/widgets/define/loan-entry';"],
  ['loan-draw', "import '@weidongli/widgets/define/loan-draw';"],
  ['loan-plan', "import '@weidongli/widgets/define/loan-plan';"],
];

/**
 * Bundles a program as a page's build does, split at dynamic imports.
 *
 * @param {string} program - Text of an ES module.
 * @returns {Promise<{first: number, later: number[]}>} Bytes of the first load, and of each chunk that comes later.
 */
export async function measure(program) {
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
  const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint !== undefined && path.endsWith('stdin.js'));
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

if (process.argv[1]?.endsWith('size.mjs')) for (const [name, program] of BUDGETS) {
  const { first, later } = await measure(program);
  console.log(name, kilobytes(first), later.map(kilobytes).join(' '));
}
