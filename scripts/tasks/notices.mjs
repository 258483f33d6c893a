import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * Collects name, version, licence and licence text of every package that files come from.
 *
 * @param {string[]} files - Paths of modules; those outside `node_modules` are our own.
 * @throws {Error} When a package carries no licence text: its licence asks for one in each copy.
 */
export function noticesOf(files) {
  const folders = [...new Set(files.map((file) => PACKAGE.exec(file)?.[0]).filter(Boolean))].sort();
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    if (!file)
      throw new Error(`${name} ${version} (${license}) carries no licence text in ${dirname(folder)}.`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `These files contain parts of the following packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
