import fc from 'fast-check';
import type { AnyOperation } from '@weidongli/contracts';
import { freshKey } from './caller.js';
import type { Input } from './fuzz-schema.testing.js';

/** A request that has no credential yet. */
export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  /** JSON, or text that is sent as it is. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Who sends a request: whoever it is for, nobody, another kind of caller, or somebody of another tenant. */
export type Sender = 'own' | 'nobody' | 'other-kind' | 'other-tenant';

/** One way to spoil a request. */
export type Mutation =
  | { readonly kind: 'drop'; readonly at: number }
  | { readonly kind: 'value'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'extra'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'body'; readonly text: string }
  | { readonly kind: 'path'; readonly at: number; readonly text: string }
  | { readonly kind: 'query'; readonly text: string }
  | { readonly kind: 'header'; readonly name: string; readonly text: string }
  | { readonly kind: 'method'; readonly method: string }
  | { readonly kind: 'sender'; readonly sender: Sender }
  | { readonly kind: 'sample' };

/** Stands in every made-up text, so that a reply that repeats it is found. */
export const MARK = 'mk7zq';

/** Writes a request for an input: path, query or body, and a new idempotency key where one is needed. */
export const requestFor = (
  operation: AnyOperation,
  input: Input,
  headers: Readonly<Record<string, string>> = {},
): FuzzRequest => {
  const { method, path: template, idempotent } = operation;
  const inPath = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(input[name])));
  const rest = Object.entries(input).filter(([name]) => !inPath.includes(name));
  const query = rest
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(textOf(value))}`)
    .join('&');
  return {
    method,
    path: method === 'GET' && query !== '' ? `${path}?${query}` : path,
    body: method === 'GET' ? undefined : Object.fromEntries(rest),
    headers: { ...(idempotent ? { 'idempotency-key': freshKey('fuzz') } : {}), ...headers },
  };
};

/** Half a character cannot stand in an address. */
const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value ?? '')).replace(/\p{Cs}/gu, '\ufffd');

const nested = (depth: number, leaf: string): string => '['.repeat(depth) + leaf + ']'.repeat(depth);

const TEXTS = [
  ...['', ' ', `<script>${MARK}</script>`, `' OR 1=1 --${MARK}`, `\${${MARK}}`, `{{${MARK}}}`, `%00${MARK}`],
  ...[`../../${MARK}`, `\u0000${MARK}`, `\u202e${MARK}`, `\ud800${MARK}`, `\r\nset-cookie: ${MARK}=1`],
  ...[`\ufeff${MARK}`, `${MARK}\u2028`, 'a'.repeat(10_000), '𐀀'.repeat(700), '字'.repeat(61), '__proto__'],
  ...['constructor', 'toString', 'NaN', '-0.00', '1e999', '9'.repeat(40), '0x10', '٣', '9999999999999.99'],
];
const NUMBERS = [0, -1, 1, 0.1, -0, 2 ** 31, 2 ** 53, 1e308, 5e-324, 101, 361];
const OBJECTS: readonly unknown[] = [
  ...[{}, [], [[]], { length: 1e9 }, { toString: MARK, valueOf: MARK }, { toJSON: MARK }],
  JSON.parse(`{"__proto__":{"admin":"${MARK}"},"constructor":{"prototype":{"admin":1}}}`),
  JSON.parse(nested(200, '1')),
];

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(true, false, null, ...OBJECTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }) },
);

const BODIES = [
  ...['', '{', '[]', 'null', '0', `"${MARK}"`, '\ufeff{}', '{"a":1,}', "{'a':1}", '{}{}', '{"a":NaN}'],
  ...[
    `{"__proto__":{"x":"${MARK}"}}`,
    '{"constructor":{"prototype":{}}}',
    '{"a":1,"a":2}',
    '{"\\u0061":1,"a":2}',
  ],
  ...[
    nested(20_000, ''),
    `{"a":${nested(5000, '1')}}`,
    `{"a":"${'x'.repeat(300 * 1024)}"}`,
    '{"a":"\\ud800"}',
  ],
  ...[
    '{"a":1e400}',
    `{"a":${'9'.repeat(5000)}}`,
    `<xml>${MARK}</xml>`,
    `a=${MARK}&b=2`,
    '\u0000',
    '[[[[',
    '"',
  ],
];
const PLACES = [
  ...[
    '%',
    '%zz',
    '%c0%ae',
    '%00',
    '%2e%2e%2f',
    '../',
    '..%2f..%2f',
    '//',
    '/',
    ';a=b',
    '\\',
    '%0d%0aset-cookie:a=b',
  ],
  ...['字', '%F0%90%80', ' ', '#x', '.', '%25', 'a'.repeat(9000), `<${MARK}>`, '*', '{lineId}', '__proto__'],
];
const QUERIES = [
  ...[
    '%',
    'a=%zz',
    'limit=1&limit=2',
    'limit=0',
    'limit=101',
    'limit=1e1',
    'limit=-1',
    'limit= 5',
    'limit=0x5',
  ],
  ...[
    'cursor=',
    'cursor=c1.',
    `cursor=c1.${MARK}`,
    'cursor=c1.%00',
    'cursor=c9.x',
    `cursor=${'c'.repeat(201)}`,
  ],
  ...['cursor=c1.req_999999999999', 'cursor=c1.__proto__', 'cursor=c1.%F0%90%80%80', `__proto__=${MARK}`],
  ...['limit[]=5', '=', '&&', '?', MARK, 'a+b=c+d', '%00=1', 'toString=1', 'limit=5;cursor=x'],
];
const HEADERS: readonly (readonly [string, string])[] = [
  ...['text/plain', 'application/xml', 'application/json; charset=utf-7', ''].map(
    (type) => ['content-type', type] as const,
  ),
  ...['', 'short', 'x'.repeat(81), `key\r\nx-${MARK}: 1`, '"unclosed-quote-key', 'schlüssel-schlüssel'].map(
    (key) => ['idempotency-key', key] as const,
  ),
  ...[`a\r\nset-cookie: ${MARK}=1`, `<${MARK}>`, 'x'.repeat(65), ''].map(
    (id) => ['x-fapi-interaction-id', id] as const,
  ),
  ...['null', 'https://evil.invalid', 'http://127.0.0.1.evil.invalid', '', `http://${MARK}`].map(
    (origin) => ['origin', origin] as const,
  ),
  ...['evil.invalid', '127.0.0.1', 'localhost:80', '[::1]', `a\r\n${MARK}`].map(
    (host) => ['host', host] as const,
  ),
  ...['nothing.such', MARK, '__proto__', '', 'draw.rejected', 'code.right'].map(
    (name) => ['wdl-sandbox-scenario', name] as const,
  ),
  ...['status=9', `${MARK}=1`, 'latency=1', '', ';;', 'status=503', 'status=429;retryAfter=3', 'every=0'].map(
    (fault) => ['wdl-sandbox-fault', fault] as const,
  ),
  ...['wsu_none', MARK, 'x'.repeat(9000), '\u0000', `wsu_xingqiao_${'A'.repeat(43)}`].map(
    (token) => ['wdl-step-up', token] as const,
  ),
  ...['none', '', 'eyJhbGciOiJub25lIn0.e30.', 'a.b.c'].map((proof) => ['dpop', proof] as const),
  ...['sha-256=:AAAA:', 'md5=:AAAA:', MARK, ''].map((digest) => ['content-digest', digest] as const),
  ...['"none"', '*', 'W/"x"', MARK, ''].map((tag) => ['if-match', tag] as const),
  ...['forwarded', 'x-forwarded-host', 'x-http-method-override', 'content-length'].map(
    (name) => [name, MARK] as const,
  ),
];
const METHODS = [
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'TRACE',
  'CONNECT',
  'get',
  'GET',
  'POST',
  'POST\r\n',
  '',
  'OPTIONS',
];

const at = fc.nat({ max: 40 });

/** Makes ways to spoil a request. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('drop' as const), at }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('value' as const), at, value: hostile }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('extra' as const),
      name: fc.constantFrom(
        '__proto__',
        'constructor',
        `x${MARK}`,
        '',
        'customerId',
        'status',
        'toString',
        'ÿ',
      ),
      value: hostile,
    }),
  },
  { weight: 3, arbitrary: fc.constantFrom(...BODIES).map((text): Mutation => ({ kind: 'body', text })) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('path' as const), at, text: fc.constantFrom(...PLACES) }),
  },
  { weight: 3, arbitrary: fc.constantFrom(...QUERIES).map((text): Mutation => ({ kind: 'query', text })) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...HEADERS).map(([name, text]): Mutation => ({ kind: 'header', name, text })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...METHODS).map((method): Mutation => ({ kind: 'method', method })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<Sender>('nobody', 'other-kind', 'other-tenant')
      .map((sender): Mutation => ({ kind: 'sender', sender })),
  },
  { weight: 4, arbitrary: fc.constant<Mutation>({ kind: 'sample' }) },
);

type Path = readonly (string | number)[];

/** Lists where the members of a value are, at any depth. */
const placesIn = (value: unknown, before: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = [...before, name];
    return [place, ...placesIn(member, place)];
  });
};

/** Changes one member; `undefined` takes it out. A member `__proto__` becomes one, not a prototype. */
const changed = (value: unknown, [name, ...rest]: Path, to: unknown): unknown => {
  if (name === undefined) return to;
  const part = Object.entries(value as object).filter(
    ([key]) => key !== name || to !== undefined || rest.length > 0,
  );
  const entries = part.map(([key, member]): [string, unknown] => [
    key,
    key === name ? changed(member, rest, to) : member,
  ]);
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
};

/** Spoils the input of a request. */
export const spoiltInput = (input: Input, mutation: Mutation): Input => {
  if (mutation.kind === 'extra')
    return Object.fromEntries([...Object.entries(input), [mutation.name, mutation.value]]);
  if (mutation.kind !== 'drop' && mutation.kind !== 'value') return input;
  const places = placesIn(input);
  const place = places[mutation.at % Math.max(places.length, 1)];
  if (place === undefined) return input;
  return changed(input, place, mutation.kind === 'value' ? mutation.value : undefined) as Input;
};

/** Spoils a request as it would travel. */
export const spoiltRequest = (request: FuzzRequest, mutation: Mutation): FuzzRequest => {
  switch (mutation.kind) {
    case 'body':
      return { ...request, body: mutation.text };
    case 'method':
      return { ...request, method: mutation.method };
    case 'query':
      return { ...request, path: request.path + (request.path.includes('?') ? '&' : '?') + mutation.text };
    case 'path':
      return { ...request, path: spoiltPath(request.path, mutation) };
    case 'header':
      return { ...request, headers: { ...request.headers, [mutation.name]: mutation.text } };
    default:
      return request;
  }
};

/** Puts a text in place of a part of the path, or behind it. */
const spoiltPath = (path: string, { at: place, text }: Extract<Mutation, { kind: 'path' }>): string => {
  const parts = path.split('/');
  const index = 1 + (place % (parts.length - 1));
  const part = parts[index] ?? '';
  parts[index] = place % 2 === 0 ? text : part + text;
  return parts.join('/');
};
