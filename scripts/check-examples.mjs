// Type-checks every sample of the documentation: ```ts and ```tsx blocks of Markdown files and of @example in doc comments.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache/examples');
const skipped = new Set(['node_modules', 'dist', 'generated', '.git', '.cache', '.vitepress', 'coverage']);

/** Pages that `npm run docs:api` writes; their samples stand in the sources. */
const written = 'docs/api';

/** Lists files below a folder with one of the endings. */
const filesBelow = (directory, endings) =>
  readdirSync(join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
    if (skipped.has(entry.name) || path === written) return [];
    if (entry.isDirectory()) return filesBelow(path, endings);
    return endings.some((ending) => entry.name.endsWith(ending)) ? [path] : [];
  });

/** Finds the ts and tsx blocks of a text and the line on which each starts. */
export const blocksIn = (text) =>
  [...text.matchAll(/^([ \t]*(?:\* ?)?)```(tsx?)\n([\s\S]*?)^[ \t]*(?:\* ?)?```/gm)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    ...(match[2] === 'tsx' ? { jsx: true } : {}),
    code: match[3]
      .split('\n')
      .map((line) => (match[1].includes('*') ? line.replace(/^[ \t]*\* ?/, '') : line))
      .join('\n'),
  }));

/** Type-checks blocks; returns what the compiler said, empty when all is well. */
export const compile = (blocks, into = folder) => {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const files = blocks.map(({ file, line, code, jsx = false }, index) => {
    const name = `${String(index)}-${file.replace(/[^\w]+/g, '-')}-line-${String(line)}.${jsx ? 'tsx' : 'ts'}`;
    // Each block is a module of its own, so that two may use the same names.
    writeFileSync(join(into, name), `${code}\nexport {};\n`);
    return name;
  });
  const compilerOptions = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: ['node'], noUnusedLocals: false };
  writeFileSync(
    join(into, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, files }),
  );
  const run = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', into], {
    encoding: 'utf8',
  });
  return run.status === 0 ? '' : run.stdout + run.stderr;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const markdown = filesBelow('', ['.md']).filter((file) => !file.startsWith('.changeset'));
  const sources = filesBelow('packages', ['.ts']).filter((file) => !file.includes('.test'));
  const blocks = [...markdown, ...sources].flatMap((file) =>
    blocksIn(readFileSync(join(root, file), 'utf8')).map((block) => ({ file, ...block })),
  );
  const said = compile(blocks);
  console.log(said === '' ? `${String(blocks.length)} samples compile.` : said);
  if (said !== '' || blocks.length === 0) process.exitCode = 1;
}
