/** Writes what derives from the contracts: plain interfaces, OpenAPI, the error list. Run by `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { allOperations, toOpenApi } from '../src/openapi.js';
import { errorList } from './error-list.js';
import { interfaceFiles } from './interfaces.js';
import { readComments } from './read-comments.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const write = async (path: string, text: string, parser: string): Promise<void> => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    await format(text, { parser, singleQuote: true, printWidth: 110, proseWrap: 'preserve' }),
  );
};

const comments = readComments(here('../src'));
const document = toOpenApi();
const schemas = (document['components'] as { schemas: Record<string, Record<string, unknown>> }).schemas;
for (const [file, text] of interfaceFiles(schemas, comments))
  await write(here(`../src/generated/${file}.ts`), text, 'typescript');
for (const [name, shape] of comments) {
  const schema = schemas[name];
  if (schema === undefined) continue;
  schema['description'] = shape.comment;
  const properties = (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>;
  for (const [member, comment] of shape.members) {
    if (properties[member] !== undefined)
      properties[member] = { ...properties[member], description: comment };
  }
}
await write(here('../openapi.json'), JSON.stringify(document), 'json');
await write(here('../../../docs/errors.md'), errorList(allOperations()), 'markdown');
