// Writes the numbers of docs/finance: every block between <!-- computed: name --> and <!-- end --> is worked out anew.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { computedBlocks } from './computed-blocks.js';

const folder = new URL('../../../docs/finance/', import.meta.url);
const BLOCK = /(<!-- computed: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const path = new URL(file, folder);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(BLOCK, (_, open: string, name: string, close: string) => {
    const compute = computedBlocks[name];
    if (compute === undefined) throw new Error(`docs/finance/${file}: nobody computes "${name}".`);
    return `${open}\n${compute()}\n\n${close}`;
  });
  const options = await resolveConfig(fileURLToPath(path));
  const formatted = await format(after, { ...options, parser: 'markdown' });
  if (formatted !== before) writeFileSync(path, formatted);
}
