import type { AnyOperation } from '../src/shared/operation.js';
import { operationType, type ShapeNames } from './operation-types.js';
import { fragmentComments, type ShapeComment, type SourceComments } from './read-comments.js';
import { tsdoc } from './tsdoc.js';

type Schema = Record<string, unknown>;

const literal = (value: unknown): string => JSON.stringify(value);
const openEnum = (members: readonly string[]): string =>
  `${members.map(literal).join(' | ')} | (string & Record<never, never>)`;

/** Prints a JSON schema as a TypeScript type and notes the named shapes it mentions. */
const typeOf = (schema: Schema, mentions: Set<string>): string => {
  const target = schema['$ref'];
  if (typeof target === 'string') {
    const name = target.split('/').at(-1) ?? '';
    mentions.add(name);
    return name;
  }
  if (Array.isArray(schema['x-open-enum'])) return openEnum(schema['x-open-enum'] as string[]);
  if ('const' in schema) return literal(schema['const']);
  if (Array.isArray(schema['enum'])) return (schema['enum'] as unknown[]).map(literal).join(' | ');
  if (Array.isArray(schema['anyOf']))
    return (schema['anyOf'] as Schema[]).map((part) => typeOf(part, mentions)).join(' | ');
  if (Array.isArray(schema['type']))
    return (schema['type'] as string[]).map((type) => typeOf({ ...schema, type }, mentions)).join(' | ');
  return structureOf(schema, mentions);
};

const structureOf = (schema: Schema, mentions: Set<string>): string => {
  switch (schema['type']) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array':
      return `readonly (${typeOf((schema['items'] ?? {}) as Schema, mentions)})[]`;
    case 'object':
      if (schema['properties'] !== undefined)
        throw new Error('An inner object needs a name: wrap it in shape().');
      return `Readonly<Record<string, ${typeOf((schema['additionalProperties'] ?? {}) as Schema, mentions)}>>`;
    case undefined:
      return 'unknown';
    default:
      throw new Error(`No TypeScript type is known for ${JSON.stringify(schema)}.`);
  }
};

const interfaceOf = (name: string, schema: Schema, shape: ShapeComment, mentions: Set<string>): string => {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const required = (schema['required'] ?? []) as readonly string[];
  const members = Object.entries(properties).map(([member, inner]) => {
    const comment = shape.members.get(member) ?? fragmentComments.get(member);
    if (comment === undefined) throw new Error(`${name}.${member} has no comment.`);
    const optional = required.includes(member) ? '' : '?';
    const type = typeOf(inner, mentions);
    return `${tsdoc(comment)}readonly ${member}${optional}: ${type}${optional === '' ? '' : ' | undefined'};`;
  });
  if (members.length === 0)
    return `${tsdoc(shape.comment)}export type ${name} = Readonly<Record<string, never>>;\n`;
  return `${tsdoc(shape.comment)}export interface ${name} {\n${members.join('\n')}\n}\n`;
};

/** What the files are printed from. */
export interface InterfaceSource {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly comments: SourceComments;
  readonly features: Readonly<Record<string, Readonly<Record<string, AnyOperation>>>>;
  readonly namesOf: ShapeNames;
}

const sharedImport = (names: readonly string[], comments: SourceComments): string => {
  for (const name of names) {
    const owner = comments.shapes.get(name)?.feature;
    if (owner !== 'shared')
      throw new Error(`${name} belongs to ${owner ?? 'nobody'}: what two features use goes to src/shared.`);
  }
  return names.length > 0 ? `import type { ${names.join(', ')} } from './shared.js';\n` : '';
};

/** Prints one file of interfaces for each feature: `[file name without ending, text]`. */
export const interfaceFiles = (source: InterfaceSource): readonly (readonly [string, string])[] => {
  const { schemas, comments, features, namesOf } = source;
  const folders = [...new Set([...comments.shapes.values()].map(({ feature }) => feature))].sort();
  return folders.map((feature) => {
    const mentions = new Set<string>();
    const own = [...comments.shapes].filter(([, shape]) => shape.feature === feature);
    const bodies = own.map(([name, shape]) => interfaceOf(name, schemas[name] ?? {}, shape, mentions));
    const methods = features[feature];
    if (methods !== undefined)
      bodies.push(operationType(feature, methods, comments.operations, namesOf, mentions));
    const foreign = [...mentions].filter((name) => comments.shapes.get(name)?.feature !== feature).sort();
    const operations =
      methods === undefined ? '' : "import type { Operation } from '../shared/operation.js';\n";
    const head = '// Generated from the contracts by `npm run generate`. Do not edit.\n';
    return [feature, `${head}${operations}${sharedImport(foreign, comments)}\n${bodies.join('\n')}`] as const;
  });
};
