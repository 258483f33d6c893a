import fc from 'fast-check';
import { shapeNamesOf, toOpenApi } from '@weidongli/contracts/openapi';
import type { AnyOperation } from '@weidongli/contracts';

/** A JSON schema as the OpenAPI document holds it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Input of an operation, by member. */
export type Input = Readonly<Record<string, unknown>>;

const schemas = (
  toOpenApi()['components'] as unknown as { readonly schemas: Readonly<Record<string, Schema>> }
).schemas;

const resolve = (schema: Schema): Schema => {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (schemas[name] ?? {});
};

/** Returns the schema of an operation's input. */
export const inputSchemaOf = (operation: AnyOperation): Schema =>
  schemas[shapeNamesOf(operation).input] ?? {};

/** Prefix of the ids that a schema asks for, such as `loa`; `undefined` where it asks for none. */
export const idPrefixOf = (schema: Schema): string | undefined =>
  /^\^([a-z]{3})_\[0-9A-HJKMNP-TV-Z\]\{26\}\$$/.exec(schema.pattern ?? '')?.[1];

/** Members of an operation's input that hold one id, with the prefix of the id. */
export const idMembersOf = (operation: AnyOperation): readonly (readonly [name: string, prefix: string])[] =>
  Object.entries(inputSchemaOf(operation).properties ?? {}).flatMap(([name, schema]) => {
    const prefix = idPrefixOf(resolve(schema));
    return prefix === undefined ? [] : [[name, prefix] as const];
  });

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ulid = fc
  .array(fc.constantFrom(...CROCKFORD.split('')), { minLength: 26, maxLength: 26 })
  .map((letters) => letters.join(''));

const words = fc
  .array(fc.constantFrom('青石镇货运', 'note', ' ', '👩‍🌾', '𐀀', '\n', '<b>', '&amp;', "' --", '9'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `x${parts.join('')}`);
const durations = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 59 }))
  .map(([days, minutes]) => `P${days}DT${minutes}M`);
const amounts = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 10, max: 99 }))
  .map(([yuan, fen]) => `${yuan}.${fen}`);
const names = fc.constantFrom('测*试', '林**', '欧*');
/** For patterns that look ahead, or name scripts: such cannot be turned round. */
const BY_HAND = [durations, amounts, names, words];

const ofPattern = (pattern: string): fc.Arbitrary<string> => {
  if (!/\(\?|\\p/.test(pattern)) return fc.stringMatching(new RegExp(pattern));
  const wanted = new RegExp(pattern, 'u');
  const found = BY_HAND.find((one) =>
    fc.sample(one, { numRuns: 20, seed: 1 }).every((text) => wanted.test(text)),
  );
  if (found === undefined) throw new TypeError(`No texts are known for the pattern ${pattern}: add some.`);
  return found;
};

const stringOf = (schema: Schema): fc.Arbitrary<string> => {
  const { pattern, minLength = 0, maxLength = 200 } = schema;
  const prefix = idPrefixOf(schema);
  if (prefix !== undefined) return ulid.map((rest) => `${prefix}_${rest}`);
  if (pattern === undefined) return fc.string({ minLength, maxLength: Math.min(maxLength, 200) });
  return ofPattern(pattern).map((text) => text.slice(0, maxLength));
};

/** Makes values that fit a schema of the contracts. A cursor is left out: none can be made up. */
export const valueOf = (given: Schema): fc.Arbitrary<unknown> => {
  const schema = resolve(given);
  const { minimum: min = -(2 ** 31), maximum: max = 2 ** 31 } = schema;
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(valueOf));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  switch (schema.type) {
    case 'string':
      return stringOf(schema);
    case 'integer':
    case 'number':
      return fc.integer({ min, max });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valueOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 5, 5),
      });
    case 'object':
      return objectOf(schema);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
};

const objectOf = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<Input> =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => name !== 'cursor')
        .map(([name, schema]) => [name, valueOf(schema)]),
    ),
    { requiredKeys: [...required] },
  );

/** Makes inputs that fit the contract of an operation; what they name need not exist. */
export const inputOf = (operation: AnyOperation): fc.Arbitrary<Input> =>
  valueOf(inputSchemaOf(operation)) as fc.Arbitrary<Input>;
