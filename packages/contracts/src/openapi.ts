import * as z from 'zod/mini';
import { features } from './all.js';
import { schemasOf } from './shared/declare-operation.js';
import type { AnyOperation } from './shared/operation.js';
import { ProblemShape } from './shared/problem.js';
import { problemTable } from './shared/problem-table.js';
import type { ProblemCode } from './shared/problem-code.js';
import { shapes } from './shared/shape.js';

/** A JSON value of the document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

type JsonObject = Record<string, Json>;

/** Problem codes that any operation can answer with. */
const everywhere: readonly ProblemCode[] = [
  'malformed-request',
  'validation-failed',
  'rate-limited',
  'service-unavailable',
];
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Lists every operation with its feature, in the order of the features. */
export const allOperations = (): readonly AnyOperation[] =>
  Object.values(features).flatMap((feature) => Object.values<AnyOperation>(feature));

/** Names of the problem codes that an operation can answer with, its own and the common ones. */
export const problemsOf = (operation: AnyOperation): readonly ProblemCode[] => {
  const codes = new Set<ProblemCode>([...operation.errors, ...everywhere]);
  if (operation.idempotent) {
    for (const code of [
      'idempotency-key-missing',
      'idempotency-key-reused',
      'idempotency-in-flight',
    ] as const)
      codes.add(code);
  }
  if (operation.ifMatch !== undefined) codes.add('precondition-failed');
  codes.add('unauthenticated');
  // A sandbox key is no token: nobody asks for a proof with it.
  if (operation.actor !== 'sandbox') codes.add('invalid-dpop-proof');
  if (operation.actor !== 'public' && operation.actor !== 'sandbox' && operation.level === 'A2')
    codes.add('invalid-signature');
  if (operation.actor !== 'public') codes.add('insufficient-scope');
  if (operation.actor === 'sandbox') codes.add('sandbox-only');
  return [...codes].sort();
};

const componentSchemas = (): JsonObject => {
  const { schemas } = z.toJSONSchema(shapes, { io: 'input', uri: (name) => `#/components/schemas/${name}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema: _, $id: __, ...rest } = schema as Record<string, unknown>;
      return [name, rest as JsonObject];
    }),
  );
};

const nameOf = (schema: z.ZodMiniType): string => {
  const name = shapes.get(schema)?.id;
  if (name === undefined)
    throw new TypeError('Every input and output of an operation needs a name: wrap it in shape().');
  return name;
};

/** Names the shapes of an operation's input and output. */
export const shapeNamesOf = (
  operation: AnyOperation,
): { readonly input: string; readonly output: string } => {
  const own = schemasOf.get(operation);
  if (own === undefined) throw new TypeError(`${operation.id} was not made by operation().`);
  return { input: nameOf(own.input), output: nameOf(own.output) };
};

const pathMembersOf = (operation: AnyOperation): readonly string[] =>
  [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

const headerParameter = (name: string, description: string, required: boolean): JsonObject => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

const parametersOf = (operation: AnyOperation, input: JsonObject): JsonObject[] => {
  const properties = (input['properties'] ?? {}) as JsonObject;
  const required = (input['required'] ?? []) as readonly string[];
  const inPath = pathMembersOf(operation);
  const names = operation.method === 'GET' ? Object.keys(properties) : inPath;
  const parameters = names.map((name): JsonObject => ({
    name,
    in: inPath.includes(name) ? 'path' : 'query',
    required: required.includes(name),
    schema: properties[name] ?? {},
  }));
  const key = '16 to 80 characters; the quoted form of RFC 9651 and the bare form are both read.';
  if (operation.idempotent) parameters.push(headerParameter('Idempotency-Key', key, true));
  if (operation.stepUp)
    parameters.push(headerParameter('WDL-Step-Up', 'Single-use token of a verified challenge.', false));
  if (operation.ifMatch !== undefined)
    parameters.push(headerParameter('If-Match', `\`ETag\` of ${operation.ifMatch}.`, false));
  return parameters;
};

const withoutPathMembers = (operation: AnyOperation, input: JsonObject, name: string): Json => {
  const inPath = pathMembersOf(operation);
  if (inPath.length === 0) return ref(name);
  const properties = Object.fromEntries(
    Object.entries((input['properties'] ?? {}) as JsonObject).filter(([key]) => !inPath.includes(key)),
  );
  const required = ((input['required'] ?? []) as readonly string[]).filter((key) => !inPath.includes(key));
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
};

const repliesOf = (operation: AnyOperation, output: string): JsonObject => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(operation)) {
    const { status } = problemTable[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const problems = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]) => [
      String(status),
      {
        description: codes.join(', '),
        content: { 'application/problem+json': { schema: ref(nameOf(ProblemShape)) } },
      },
    ]);
  return {
    [String(operation.successStatus)]: {
      description: 'Success',
      content: { 'application/json': { schema: ref(output) } },
    },
    ...(Object.fromEntries(problems) as JsonObject),
  };
};

const operationObject = (operation: AnyOperation, schemas: JsonObject): JsonObject => {
  const { input: inputName, output } = shapeNamesOf(operation);
  const input = (schemas[inputName] ?? {}) as JsonObject;
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.id.split('.')[0] ?? ''],
    'x-actor': operation.actor,
    'x-level': operation.level,
    security:
      operation.actor === 'public'
        ? []
        : [{ [operation.actor]: operation.scope === undefined ? [] : [operation.scope] }],
    parameters: parametersOf(operation, input),
    ...(operation.method === 'POST'
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: withoutPathMembers(operation, input, inputName) } },
          },
        }
      : {}),
    responses: repliesOf(operation, output),
  };
};

/** Describes the whole API as an OpenAPI 3.1 document, generated from the contracts. */
export const toOpenApi = (): JsonObject => {
  const schemas = componentSchemas();
  const paths: Record<string, JsonObject> = {};
  for (const operation of allOperations()) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = operationObject(operation, schemas);
  }
  const bearer = (description: string): JsonObject => ({ type: 'http', scheme: 'bearer', description });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Weidongli SaaS+',
      version: '1.0.0',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths,
    components: {
      schemas,
      securitySchemes: {
        partner: {
          type: 'http',
          scheme: 'dpop',
          description:
            'Access token of a registered server (POST /oauth/token), with DPoP (RFC 9449) and, on level A2, a signature (RFC 9421). In the sandbox also the printed sandbox key, as Bearer.',
        },
        customer: {
          type: 'http',
          scheme: 'dpop',
          description:
            'Access token of an embed session, with the header DPoP (RFC 9449) and Content-Digest.',
        },
        sandbox: bearer('Sandbox key.'),
      },
    },
  };
};
