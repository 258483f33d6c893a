// Describes the shapes of the OpenAPI document: which words a field's type deserves, and which shapes a shape names.
import { either, prose, say, table } from './words.mjs';

const NAME = '#/components/schemas/';

/** Gives the name behind a reference. */
export const nameOf = ({ $ref = '' }) => ($ref.startsWith(NAME) ? $ref.slice(NAME.length) : undefined);

const code = (values) => values.map((value) => `\`${value}\``).join(' ');

/** Says what a string looks like, by its pattern. */
function stringType({ pattern = '', maxLength }, word) {
  const prefix = /^\^(\w+)_\[0-9A-HJKMNP-TV-Z\]/.exec(pattern)?.[1];
  if (prefix !== undefined) return `${word('编号', 'id')} \`${prefix}_…\``;
  if (pattern.includes('T([01]')) return word('时刻（RFC 3339）', 'moment (RFC 3339)');
  if (pattern.startsWith('^\\d{4}-(0[1-9]')) return word('日期', 'date');
  if (pattern.startsWith('^(?!-0\\.00$)')) return word('金额，元，两位小数', 'yuan, two decimals');
  if (/^\^(\(\?!\S*\))?-?\??\(0\|\[1-9\]\\d\*?/.test(pattern) || /\\\.\\d\{\d/.test(pattern))
    return word('小数', 'decimal');
  if (pattern.startsWith('^[0-9a-f]{64}')) return 'SHA-256';
  return maxLength === undefined
    ? word('文本', 'text')
    : word(`文本，至多${maxLength}字`, `text, at most ${maxLength}`);
}

function numberType({ minimum, maximum }, word) {
  const bounded = [minimum, maximum].every((bound) => bound !== undefined && Math.abs(bound) < 1e15);
  return bounded ? `${word('整数', 'integer')} ${minimum}–${maximum}` : word('整数', 'integer');
}

/** Says the type of a field in a few words. */
export function typeOf(schema, language) {
  const word = either(language);
  const named = nameOf(schema);
  if (named !== undefined) return `[${named}](#type-${named.toLowerCase()})`;
  if (schema.anyOf) {
    const kinds = schema.anyOf.filter(({ type }) => type !== 'null').map((kind) => typeOf(kind, language));
    const nullable = schema.anyOf.length > kinds.length ? word(' 或空', ' or null') : '';
    return `${kinds.join(' / ')}${nullable}`;
  }
  if (schema.enum) return code(schema.enum);
  if (schema.const !== undefined) return code([schema.const]);
  if (schema['x-open-enum']) return `${code(schema['x-open-enum'])} …`;
  if (schema.type === 'array') return `${typeOf(schema.items, language)} ${word('的列表', '[]')}`;
  if (Array.isArray(schema.type)) {
    const [type] = schema.type.filter((one) => one !== 'null');
    return `${typeOf({ ...schema, type }, language)}${word(' 或空', ' or null')}`;
  }
  if (schema.type === 'string') return stringType(schema, word);
  if (schema.type === 'integer') return numberType(schema, word);
  if (schema.type === 'boolean') return word('是或否', 'true or false');
  return word('任意', 'anything');
}

/** Draws the fields of a shape. `place` says where a field of a request goes, for example `path`. */
export function fieldTable({ properties = {}, required = [] }, language, place) {
  const word = either(language);
  const head = [
    word('字段', 'field'),
    word('类型', 'type'),
    ...(place ? [word('位置', 'in')] : []),
    word('说明', 'meaning'),
  ];
  const rows = Object.entries(properties).map(([name, field]) => {
    const optional = required.includes(name) ? '' : word('可省略。', 'May be left out. ');
    const description = (field.description ?? '').replace(/@defaultValue (.*)/, (_all, value) =>
      language === 'zh' ? `（默认 \`${value}\`）` : `(default \`${value}\`)`,
    );
    const text = describe(field.description ?? '', description, language);
    return [
      `\`${name}\``,
      typeOf(field, language),
      ...(place ? [place(name)] : []),
      prose(`${optional}${text}`),
    ];
  });
  return rows.length === 0 ? '' : table(head, rows);
}

/** A translation covers the text with its default. */
const describe = (original, withDefault, language) => {
  const [text = ''] = original.split('\n@defaultValue');
  return withDefault.replace(text, say(text, language)).replaceAll('\n', ' ');
};

/** Lists the names of all shapes that a shape needs, itself included. */
export function shapesBelow(schema, schemas, found = new Set()) {
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    const name = nameOf(value);
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      shapesBelow(schemas[name], schemas, found);
    }
    Object.values(value).forEach(visit);
  };
  visit(schema);
  return found;
}
