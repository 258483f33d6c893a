/** Writes `src/generated` anew: one React wrapper a widget. Run by `npm run generate`, after the manifest was written. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { wrapperFiles, type WidgetManifest } from './wrappers.js';

const folder = fileURLToPath(new URL('../src/generated/', import.meta.url));
const manifest = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@weidongli/widgets/custom-elements.json')), 'utf8'),
) as WidgetManifest;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const options = (await resolveConfig(folder)) ?? {};
for (const [name, text] of wrapperFiles(manifest))
  writeFileSync(`${folder}${name}`, await format(text, { ...options, parser: 'typescript' }));
