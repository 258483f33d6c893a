import { utf8ToBytes } from '@noble/hashes/utils.js';
import { WebhookError } from './webhook-error.js';

/** A body as it came: bytes (a `Buffer` is a `Uint8Array`), or the text that they are in UTF-8. */
export type RawBody = Uint8Array | ArrayBuffer | string;

/**
 * How each framework hands over the bytes. Every piece of code stands in a sample of docs/guide/webhooks.md, and a test runs
 * these samples.
 */
const FIXES = [
  "Express: `express.raw({ type: 'application/json' })` on this route, above `app.use(express.json())`; hand in `request.body`.",
  'Koa: hand in `ctx.request.rawBody` of `@koa/bodyparser`.',
  "Fastify: `scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body));` in the scope of this route; hand in `request.body`.",
  'Next, route handler: hand in `await request.text()`.',
  'Next, pages API: `export const config = { api: { bodyParser: false } };`, then hand in the parts of the stream, `Buffer.concat(parts)`.',
  'Hono: hand in `await c.req.text()`.',
];

/** Says how to hand in the bytes, in each framework. */
export const rawBodyAdvice = [
  'The signature counts for the bytes that came. Hand them in as they are, before anything parses them:',
  ...FIXES.map((fix) => `- ${fix}`),
].join('\n');

const parsed = (what: string): WebhookError =>
  new WebhookError('body-parsed', `The body was parsed already: it is ${what}.\n${rawBodyAdvice}`);

const missing = (what: string): WebhookError =>
  new WebhookError('body-missing', `There is no body to verify: ${what}\n${rawBodyAdvice}`);

/**
 * Returns a body as bytes.
 *
 * @throws {WebhookError} `body-parsed` or `body-missing`; it says which framework wants what.
 */
export const bytesOf = (body: unknown): Uint8Array => {
  const bytes = typeof body === 'string' ? bytesOfText(body) : bytesInside(body);
  if (bytes === undefined) throw whatElse(body);
  if (bytes.length === 0) throw missing('it is empty. Something may have read the stream before.');
  return bytes;
};

/** The global that Node, browsers and edge runtimes share; typed here because this package knows no DOM. */
interface HostGlobals {
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string };
}

const host = globalThis as unknown as HostGlobals;

/** Returns the text that bytes are in UTF-8. */
export const textOf = (bytes: Uint8Array): string => new host.TextDecoder().decode(bytes);

const bytesOfText = (text: string): Uint8Array => {
  // What `String(body)` and template literals make of a parsed body.
  if (text === '[object Object]') throw parsed('an object, made into text');
  return utf8ToBytes(text);
};

/** Reads what holds bytes, also of another realm, such as that of a test runner. */
const bytesInside = (body: unknown): Uint8Array | undefined => {
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  const isBuffer = Object.prototype.toString.call(body) === '[object ArrayBuffer]';
  return isBuffer ? new Uint8Array(body as ArrayBuffer) : undefined;
};

const whatElse = (body: unknown): WebhookError => {
  if (body === undefined || body === null)
    return missing('nothing was handed in. Perhaps no reader of bodies has run.');
  const has = (name: string): boolean =>
    typeof (body as Readonly<Record<string, unknown>>)[name] === 'function';
  if (has('then')) return missing('a promise was handed in. Await it.');
  if (has('getReader') || has('pipe') || has('text'))
    return missing('a stream or a request was handed in. Read it first.');
  return parsed(Array.isArray(body) ? 'an array' : `of type ${typeof body}`);
};
