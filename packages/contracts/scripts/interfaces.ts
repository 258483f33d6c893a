import { fragmentComments, type ShapeComment } from './read-comments.js';

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

const tsdoc = (comment: string): string => {
  const lines = comment.replaceAll('*/', '*\\/').split('\n');
  return lines.length === 1 ? `/** ${lines.join('')} */\n` : `/**\n * ${lines.join('\n * ')}\n */\n`;
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

/** Prints one file of interfaces for each feature: `[file name without ending, text]`. */
export const interfaceFiles = (
  schemas: Readonly<Record<string, Schema>>,
  comments: ReadonlyMap<string, ShapeComment>,
): readonly (readonly [string, string])[] => {
  const features = [...new Set([...comments.values()].map(({ feature }) => feature))].sort();
  return features.map((feature) => {
    const mentions = new Set<string>();
    const own = [...comments].filter(([, shape]) => shape.feature === feature);
    const bodies = own.map(([name, shape]) => interfaceOf(name, schemas[name] ?? {}, shape, mentions));
    const foreign = [...mentions].filter((name) => comments.get(name)?.feature !== feature).sort();
    const imports = foreign.length > 0 ? `import type { ${foreign.join(', ')} } from './shared.js';\n\n` : '';
    const head = '// Generated from the contracts by `npm run generate`. Do not edit.\n';
    return [feature, `${head}${imports}${bodies.join('\n')}`] as const;
  });
};
