// Runs before and after `npm pack` in the folder of a package (prepack, postpack): bundlers and compilers that do not
// know `exports` look for a file at the path of the import, so the archive holds one at each.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { entriesOf } from '../tasks/entries.mjs';

const MARK = '// Written when the package is packed, for tools that do not read "exports".\n';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LEGAL = ['LICENSE', 'NOTICE'];

/**
 * Lists the files that the archive of a package holds beside its `files`: path from its folder, and text; or `from`,
 * the file that is copied.
 *
 * @param {string} folder - Folder of the package.
 * @returns {{path: string, text?: string, from?: string}[]}
 */
export function physicalFiles(folder) {
  const { modules, assets } = entriesOf(folder);
  const stubs = modules
    // `main` and `types` of package.json stand for the entry without a path.
    .filter(({ name }) => name !== '.')
    .flatMap(({ name, output, types }) => [
      { path: posix.normalize(`${name}.js`), text: stub(name, output) },
      { path: posix.normalize(`${name}.d.ts`), text: stub(name, types.replace(/\.d\.ts$/, '.js')) },
    ]);
  const copies = assets.map(({ name, output }) => ({
    path: posix.normalize(name),
    from: join(folder, output),
  }));
  return [...stubs, ...copies, ...LEGAL.map((path) => ({ path, from: join(ROOT, path) }))];
}

function stub(name, output) {
  const target = posix.relative(posix.dirname(name), output);
  return `${MARK}export * from '${target.startsWith('.') ? target : `./${target}`}';\n`;
}

/** Writes them. @throws {Error} When the package is not built, or a file of its own stands in the way. */
export function writePhysicalFiles(folder) {
  const built = entriesOf(folder).modules.every(({ output }) => existsSync(join(folder, output)));
  if (!built) throw new Error(`${folder} is not built: run npm run build first.`);
  const files = physicalFiles(folder);
  const standing = files.find((file) => isInTheWay(folder, file));
  if (standing) throw new Error(`${folder}: ${standing.path} is not ours to write over. Rename it.`);
  for (const { path, text, from } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (from) copyFileSync(from, file);
    else writeFileSync(file, text);
  }
}

/** Tells a file that somebody wrote from one that an interrupted run left behind. */
function isInTheWay(folder, { path, from }) {
  const file = join(folder, path);
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  return from ? text !== readFileSync(from, 'utf8') : !text.startsWith(MARK);
}

/** Takes them away again, with the folders that they leave empty. */
export function removePhysicalFiles(folder) {
  for (const physical of physicalFiles(folder)) {
    const { path } = physical;
    if (isInTheWay(folder, physical)) continue;
    rmSync(join(folder, path), { force: true });
    const within = dirname(join(folder, path));
    if (within !== folder && existsSync(within) && readdirSync(within).length === 0) rmdirSync(within);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const act = { write: writePhysicalFiles, remove: removePhysicalFiles }[process.argv[2]];
  if (!act) throw new Error('Say write or remove.');
  act(process.cwd());
}
