import { format } from 'prettier';
import { features } from '../src/all.js';
import { allOperations, shapeNamesOf, toOpenApi } from '../src/openapi.js';
import { equalityProof } from './equality.js';
import { errorList } from './error-list.js';
import { interfaceFiles } from './interfaces.js';
import { readComments, type ShapeComment } from './read-comments.js';

type Schema = Record<string, unknown>;

const formatted = (text: string, parser: string): Promise<string> =>
  format(text, { parser, singleQuote: true, printWidth: 110, proseWrap: 'preserve' });

/** Writes the comments of the shapes into their schemas. */
const describe = (schemas: Record<string, Schema>, comments: ReadonlyMap<string, ShapeComment>): void => {
  for (const [name, shape] of comments) {
    const schema = schemas[name];
    if (schema === undefined) continue;
    schema['description'] = shape.comment;
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
    for (const [member, comment] of shape.members) {
      if (properties[member] !== undefined)
        properties[member] = { ...properties[member], description: comment };
    }
  }
};

/**
 * Makes everything that derives from the contracts.
 *
 * @param sources - Folder of the contracts' sources.
 * @returns Texts by path, from the folder of this package.
 */
export const generatedFiles = async (sources: string): Promise<ReadonlyMap<string, string>> => {
  const comments = readComments(sources);
  const document = toOpenApi();
  const { schemas } = document['components'] as unknown as { schemas: Record<string, Schema> };
  const files = new Map<string, string>();
  for (const [name, text] of interfaceFiles({ schemas, comments, features, namesOf: shapeNamesOf }))
    files.set(`src/generated/${name}.ts`, await formatted(text, 'typescript'));
  files.set('src/generated/equal.test-d.ts', await formatted(equalityProof(comments.shapes), 'typescript'));
  describe(schemas, comments.shapes);
  files.set('openapi.json', await formatted(JSON.stringify(document), 'json'));
  files.set('../../docs/errors.md', await formatted(errorList(allOperations()), 'markdown'));
  return files;
};
