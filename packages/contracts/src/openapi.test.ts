import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { features } from './all.js';
import { allOperations, problemsOf, shapeNamesOf, toOpenApi } from './openapi.js';
import type { AnyOperation } from './shared/operation.js';
import { problemTable } from './shared/problem-table.js';

type Json = Record<string, unknown>;
const document = toOpenApi() as Json;
const paths = document['paths'] as Record<string, Record<string, Json>>;
const components = document['components'] as Record<string, Record<string, Json>>;
const schemas = components['schemas']!;
const operations = allOperations();
const objectOf = ({ path, method }: AnyOperation): Json => paths[path]![method.toLowerCase()]!;
const parametersOf = (operation: AnyOperation): Json[] => objectOf(operation)['parameters'] as Json[];
const inPath = ({ path }: AnyOperation): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

const sorted = <T>(list: readonly T[]): T[] => [...list].sort();
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Calls `visit` with every object inside a value and where it is. */
const walk = (value: unknown, visit: (object: Json, at: string) => void, at = '#'): void => {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) visit(value, at);
  for (const [member, inner] of Object.entries(value)) walk(inner, visit, `${at}/${member}`);
};

const danglingRefs = (root: Json): string[] => {
  const dangling: string[] = [];
  walk(root, ({ $ref }) => {
    if (typeof $ref !== 'string') return;
    const target = $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((found, part) => (isObject(found) ? found[part] : undefined), root);
    if (target === undefined) dangling.push($ref);
  });
  return dangling;
};

/** Keywords of JSON Schema 2020-12 that the contracts use; others, such as `nullable` of OpenAPI 3.0, are mistakes. */
const keywords = new Set(
  '$ref type const enum anyOf items properties required additionalProperties propertyNames pattern minimum maximum minLength maxLength minItems maxItems description x-open-enum'.split(
    ' ',
  ),
);
const types = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']);

/** Lists what is wrong with a schema, as far as the structure of JSON Schema 2020-12 goes. */
const schemaFaults = (schema: unknown, at: string): string[] => {
  if (!isObject(schema)) return [`${at} is no schema`];
  const faults = Object.keys(schema)
    .filter((keyword) => !keywords.has(keyword))
    .map((keyword) => `${at}: unknown keyword ${keyword}`);
  const given = schema['type'];
  for (const type of given === undefined ? [] : [given].flat())
    if (!types.has(type as string)) faults.push(`${at}: unknown type ${JSON.stringify(type)}`);
  if (schema['pattern'] !== undefined)
    assert.doesNotThrow(() => new RegExp(schema['pattern'] as string, 'u'));
  const properties = (schema['properties'] ?? {}) as Json;
  for (const name of (schema['required'] ?? []) as string[])
    if (properties[name] === undefined) faults.push(`${at}: requires ${name}, which it does not describe`);
  for (const [name, inner] of Object.entries(properties))
    faults.push(...schemaFaults(inner, `${at}/${name}`));
  for (const inner of (schema['anyOf'] ?? []) as unknown[])
    faults.push(...schemaFaults(inner, `${at}/anyOf`));
  if (schema['items'] !== undefined) faults.push(...schemaFaults(schema['items'], `${at}/items`));
  return faults;
};

describe('OpenAPI document', () => {
  it('describes every operation once, under its path and id', () => {
    const described = Object.values(paths).flatMap((path) =>
      Object.values(path).map((one) => one['operationId']),
    );
    assert.deepEqual(sorted(described), sorted(operations.map(({ id }) => id)));
    assert.equal(new Set(described).size, operations.length);
    for (const operation of operations) assert.equal(objectOf(operation)['operationId'], operation.id);
  });

  it('declares every path parameter as required, and no other', () => {
    for (const operation of operations) {
      const declared = parametersOf(operation).filter((parameter) => parameter['in'] === 'path');
      assert.deepEqual(declared.map(({ name }) => name).sort(), inPath(operation).sort(), operation.id);
      assert.ok(
        declared.every(({ required }) => required === true),
        operation.id,
      );
    }
  });

  it('puts each member of an input in exactly one place', () => {
    for (const operation of operations) {
      const input = schemas[shapeNamesOf(operation).input]!;
      const members = Object.keys(input['properties'] ?? {});
      const parameters = parametersOf(operation)
        .filter((parameter) => parameter['in'] !== 'header')
        .map(({ name }) => name as string);
      const content = (objectOf(operation)['requestBody'] as Json | undefined)?.['content'] as
        Json | undefined;
      let body = (content?.['application/json'] as Json | undefined)?.['schema'] as Json | undefined;
      if (typeof body?.['$ref'] === 'string') body = schemas[body['$ref'].split('/').at(-1)!];
      const inBody = Object.keys(body?.['properties'] ?? {});
      assert.deepEqual([...parameters, ...inBody].sort(), members.sort(), operation.id);
      assert.equal(body === undefined, operation.method === 'GET', operation.id);
    }
  });

  it('has no reference that leads nowhere', () => {
    assert.deepEqual(danglingRefs(document), []);
    const planted = structuredClone(document);
    delete (planted['components'] as { schemas: Json }).schemas['Money'];
    assert.ok(danglingRefs(planted).includes('#/components/schemas/Money'));
  });

  it('has the structure of OpenAPI 3.1', () => {
    assert.match(document['openapi'] as string, /^3\.1\.\d$/);
    const info = document['info'] as Json;
    assert.ok(typeof info['title'] === 'string' && typeof info['version'] === 'string');
    for (const [path, item] of Object.entries(paths)) {
      assert.match(path, /^\/v1\//);
      for (const [method, operation] of Object.entries(item)) {
        assert.ok(['get', 'post'].includes(method));
        const parameters = operation['parameters'] as Json[];
        const names = parameters.map(
          (parameter) => `${String(parameter['in'])} ${String(parameter['name'])}`,
        );
        assert.equal(new Set(names).size, names.length, path);
        for (const parameter of parameters) assert.ok(isObject(parameter['schema']), path);
        const responses = Object.entries(operation['responses'] as Record<string, Json>);
        assert.ok(responses.some(([status]) => status.startsWith('2')));
        for (const [status, response] of responses) {
          assert.match(status, /^[1-5]\d\d$/);
          assert.ok(typeof response['description'] === 'string' && response['description'] !== '');
        }
        for (const scheme of (operation['security'] as Json[]).flatMap((one) => Object.keys(one)))
          assert.ok(components['securitySchemes']![scheme], scheme);
      }
    }
  });

  it('has schemas that keep to JSON Schema 2020-12', () => {
    const faults = Object.entries(schemas).flatMap(([name, schema]) => schemaFaults(schema, name));
    assert.deepEqual(faults, []);
    const planted = { type: 'object', nullable: true, required: ['a'], properties: { b: { type: 'text' } } };
    assert.equal(schemaFaults(planted, 'planted').length, 3);
  });

  it('names the status of every problem that an operation can answer with', () => {
    for (const operation of operations) {
      const responses = objectOf(operation)['responses'] as Json;
      for (const code of problemsOf(operation))
        assert.ok(responses[String(problemTable[code].status)], `${operation.id} ${code}`);
    }
  });
});

describe('operations', () => {
  it('are called feature.method and live below the path of their feature', () => {
    for (const [feature, methods] of Object.entries(features))
      for (const [method, operation] of Object.entries<AnyOperation>(methods)) {
        assert.equal(operation.id, `${feature}.${method}`);
        assert.ok(operation.path.startsWith(`/v1/${feature}/`), operation.path);
      }
  });

  it('name in their path only members that their input requires', () => {
    for (const operation of operations) {
      const input = schemas[shapeNamesOf(operation).input]!;
      for (const name of inPath(operation))
        assert.ok(((input['required'] ?? []) as string[]).includes(name), `${operation.id} ${name}`);
    }
  });

  it('list exactly the numbers among their query members', () => {
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      const properties = (schemas[shapeNamesOf(operation).input]!['properties'] ?? {}) as Record<
        string,
        Json
      >;
      const numbers = Object.keys(properties).filter((name) => properties[name]!['type'] === 'integer');
      assert.deepEqual([...operation.numericQuery].sort(), numbers.sort(), operation.id);
    }
  });

  it('ask for an idempotency key or a second factor only where something is ordered', () => {
    for (const { id, method, idempotent, stepUp } of operations) {
      assert.ok(method === 'POST' || !idempotent, id);
      assert.ok(!stepUp || idempotent, id);
    }
  });

  it('have a scope wherever a token counts, and nowhere else', () => {
    for (const { id, actor, scope } of operations)
      assert.equal(scope !== undefined, actor === 'customer' || actor === 'partner', id);
  });

  it('may name a version only of what a read with the same path members answers', () => {
    const named = operations.filter(({ ifMatch }) => ifMatch !== undefined);
    assert.ok(named.length > 0);
    for (const { id, path, ifMatch } of named) {
      const read = operations.find((one) => one.id === ifMatch);
      assert.equal(read?.method, 'GET', id);
      assert.ok(path.startsWith(read.path), id);
    }
  });
});

describe('error list', () => {
  const list = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const source = readFileSync(new URL('./shared/problem-code.ts', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/\| '([^']+)'/g)].map(([, code]) => code!);

  it('has a chapter for every problem code, and for nothing else', () => {
    const chapters = [...list.matchAll(/^## (.+)$/gm)].map(([, code]) => code!);
    assert.deepEqual(sorted(chapters), sorted(codes));
  });

  it('names every operation beside every code of its own', () => {
    for (const { id, errors } of operations)
      for (const code of errors) {
        const chapter = list.split(/^## /m).find((one) => one.startsWith(`${code}\n`));
        assert.ok(chapter?.includes(`\`${id}\``), `${code} lacks ${id}`);
      }
  });

  it('rests on a table that knows each code, its status and its remedy', () => {
    assert.deepEqual(Object.keys(problemTable).sort(), sorted(codes));
    for (const [code, kind] of Object.entries(problemTable)) {
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(kind.status >= 400 && kind.status < 600, code);
      assert.ok(kind.title !== '' && kind.when !== '', code);
      assert.equal(kind.retryable, kind.recovery === 'retry', code);
    }
  });
});
