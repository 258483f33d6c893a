/** Writes the tables of outcomes and personas into the docs, both languages. Run by `npm run generate`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { outcomePages } from './outcome-pages.js';

const here = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

for (const [path, tables] of outcomePages) {
  const text = readFileSync(here(path), 'utf8');
  const filled = text.replace(
    /(<!-- table: (\w+) -->)[\s\S]*?(<!-- end -->)/g,
    (_all, start: string, name: string, end: string) => {
      const table = tables.get(name);
      if (table === undefined) throw new Error(`${path}: nothing writes the table "${name}".`);
      return `${start}\n\n${table}\n\n${end}`;
    },
  );
  const options = await resolveConfig(here(path));
  writeFileSync(here(path), await format(filled, { ...options, filepath: here(path) }));
}
