// Writes what --help says into the pages about the command line, in both languages, so that they cannot drift apart.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commands } from '../src/commands/commands.js';
import { commandHelp } from '../src/help.js';

const PAGES = ['docs/guide/command-line.md', 'docs/zh/guide/command-line.md'];
const BLOCK = /(<!-- help: ([a-z ]+) -->\n\n)```text\n[^]*?```/g;

for (const page of PAGES) {
  const file = fileURLToPath(new URL(`../../../${page}`, import.meta.url));
  const left = new Set(commands.map(({ name }) => name));
  const text = readFileSync(file, 'utf8').replace(BLOCK, (_, mark: string, name: string) => {
    const spec = commands.find((command) => command.name === name);
    if (spec === undefined) throw new Error(`${page} shows the help of "${name}", which is no command.`);
    left.delete(name);
    return `${mark}\`\`\`text\n${commandHelp(spec).trimEnd()}\n\`\`\``;
  });
  if (left.size > 0) throw new Error(`${page} lacks <!-- help: ${[...left].join(' -->, <!-- help: ')} -->.`);
  writeFileSync(file, text);
}
