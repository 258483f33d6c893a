import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'acorn';
import { runNode } from '../bootstrap/process.mjs';

const IMPORTS = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
]);

/** Lists what a module imports by name, now or later. */
export function importsOf(code) {
  const found = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (IMPORTS.has(node.type) && typeof node.source?.value === 'string') found.push(node.source.value);
    for (const value of Object.values(node)) visit(value);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

/**
 * Lists imports that an installed program would not find: neither a file of its own, nor Node's, nor what it says that it
 * depends on.
 *
 * @param {Record<string, string>} files - Code by file.
 * @param {object} manifest - Its package.json.
 */
export function foreignImports(files, { dependencies = {}, optionalDependencies = {} }) {
  const known = Object.keys({ ...dependencies, ...optionalDependencies });
  const isKnown = (name) =>
    name.startsWith('.') ||
    isBuiltin(name) ||
    known.some((one) => name === one || name.startsWith(`${one}/`));
  return Object.entries(files).flatMap(([file, code]) =>
    importsOf(code).flatMap((name) => (isKnown(name) ? [] : [`${file} imports ${name}`])),
  );
}

/** Starts the bank, asks it something by the program itself, and stops it. @throws {Error} With what was printed. */
async function useBank(bin, folder, store) {
  const child = spawn(process.execPath, [bin, 'dev', '--port', '0', '--json', ...store], { cwd: folder });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(() => ['']),
  ]);
  if (!line) throw new Error(`weidongli dev ended: ${Buffer.concat(printed).toString()}`);
  const { url, dashboardUrl } = JSON.parse(line);
  const { code, output } = await runNode([bin, 'trigger', 'loan.disbursed', '--url', url], { capture: true });
  const page = dashboardUrl === null ? { status: 0 } : await fetch(dashboardUrl);
  child.kill('SIGINT');
  const [ending] = await ended;
  if (code !== 0) throw new Error(`weidongli trigger ended with ${code}: ${output}`);
  if (page.status !== 200) throw new Error('weidongli dev shows no dashboard.');
  if (ending !== 0) throw new Error(`weidongli dev ended with ${ending} on Ctrl+C.`);
}

/**
 * Checks an installed program: it holds what it imports, and runs with and without a kept bank.
 *
 * @returns {Promise<string>} What was done, for the report.
 */
export async function checkProgram({ name, manifest }, partner) {
  const at = join(partner, 'node_modules', name);
  const names = readdirSync(join(at, 'dist')).filter((file) => file.endsWith('.js'));
  const files = Object.fromEntries(names.map((file) => [file, readFileSync(join(at, 'dist', file), 'utf8')]));
  const problems = foreignImports(files, manifest);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const folder = mkdtempSync(join(tmpdir(), 'weidongli-program-'));
  try {
    for (const bin of Object.values(manifest.bin)) {
      await useBank(join(at, bin), folder, ['--memory']);
      await useBank(join(at, bin), folder, []);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return `${names.length} files; a bank in memory and one in SQLite`;
}
