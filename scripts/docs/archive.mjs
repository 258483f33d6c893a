// Packs the built pages into one .tgz: the same bytes for the same pages, readable from disk, with a small server.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../bootstrap/files.mjs';

/** Where the built pages are. */
export const BUILT = 'docs/.vitepress/dist';
const BLOCK = 512;

const octal = (number, length) => number.toString(8).padStart(length - 1, '0') + '\0';

/** Splits a path that is too long for the first field of a header. */
function split(path) {
  if (path.length <= 100) return ['', path];
  const slash = path.indexOf('/', path.length - 101);
  if (slash < 0 || slash > 155) throw new Error(`${path} is too long for an archive.`);
  return [path.slice(0, slash), path.slice(slash + 1)];
}

/** Makes a ustar header: a plain file of nobody, without a time. */
function header(path, size) {
  const [prefix, name] = split(path);
  const block = Buffer.alloc(BLOCK);
  const fields = [
    [name, 0],
    [octal(0o644, 8), 100],
    [octal(0, 8), 108],
    [octal(0, 8), 116],
    [octal(size, 12), 124],
    [octal(0, 12), 136],
    [' '.repeat(8), 148],
    ['0', 156],
    ['ustar\x0000', 257],
    [prefix, 345],
  ];
  for (const [text, at] of fields) block.write(text, at, 'utf8');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Packs files, each with its path inside the archive. */
export function pack(files) {
  const parts = files.flatMap(([path, bytes]) => [
    header(path, bytes.length),
    bytes,
    Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK),
  ]);
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}

/** Writes the archive beside the built pages; answers with its path. */
export function writeArchive() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const top = `weidongli-docs-${version}`;
  const pages = filesBelow(BUILT).map((path) => [`${top}${path.slice(BUILT.length)}`, readFileSync(path)]);
  const server = readFileSync('scripts/docs/site-server.mjs');
  const guide = readFileSync('docs/.vitepress/archive-readme.txt');
  const path = `docs/.vitepress/${top}.tgz`;
  writeFileSync(path, pack([...pages, [`${top}/serve.mjs`, server], [`${top}/README.txt`, guide]]));
  return path;
}
