/** Writes what derives from the contracts: plain interfaces, OpenAPI, the error list. Run by `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.js';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

for (const [path, text] of await generatedFiles(here('src'))) {
  mkdirSync(dirname(here(path)), { recursive: true });
  writeFileSync(here(path), text);
}
