import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bank } from '../engine/bank.js';
import { isLoopback } from '../engine/callers.js';
import { MAX_BODY } from '../engine/input.js';
import { problemReply, refuse } from '../engine/problem.js';
import { RATE_LIMIT_HEADERS } from '../engine/rate-limit.js';
import { ConnectionDropped } from '../engine/wire.js';
import { certificateOf } from './certificate.js';

// Straight on node:http: turning each call into a Request and its reply into a Response, as a framework of web standards does,
// took nearly half of the time of a draw (docs/adr/0022-the-api-on-node-http.md).

const REQUEST_HEADERS = [
  'Authorization',
  'Content-Type',
  'Content-Digest',
  'DPoP',
  'Idempotency-Key',
  'If-Match',
  'WDL-Step-Up',
  'WDL-Sandbox-Fault',
  'WDL-Sandbox-Scenario',
  'X-FAPI-Interaction-ID',
].join(',');
const REPLY_HEADERS = [
  ...RATE_LIMIT_HEADERS,
  'DPoP-Nonce',
  'ETag',
  'WDL-Sandbox-Time',
  'WWW-Authenticate',
  'X-FAPI-Interaction-ID',
  'Idempotency-Replayed',
  'Retry-After',
].join(',');
/** Seconds that a browser may remember the answer to a preflight. */
const PREFLIGHT_LIFE = '600';

type Headers = Readonly<Record<string, string>>;

/** Answers one request of the API. It does not reject: what goes wrong is an answer, or a line on the console. */
export const answerOverHttp = async (
  bank: Bank,
  request: IncomingMessage,
  reply: ServerResponse,
): Promise<void> => {
  const target = targetOf(request);
  try {
    const cors = await corsHeaders(bank, request);
    if (request.method === 'OPTIONS') {
      send(reply, 204, { ...cors, ...preflight(cors) }, '');
      return;
    }
    const body = await readBody(request);
    if (body === undefined) {
      refused(reply, 413, target, cors);
      return;
    }
    const method = request.method ?? 'GET';
    const answer = await bank.handle({
      ...{ method, path: target, headers: headersOf(request), body, baseUrl: baseUrlOf(request) },
      ...addressOf(request),
      ...certificateOf(request.socket),
    });
    send(reply, answer.status, { ...answer.headers, ...cors }, answer.body);
  } catch (error) {
    if (error instanceof ConnectionDropped) {
      request.socket.destroy();
      return;
    }
    report(error);
    refused(reply, 500, target, {});
  }
};

/** Says on the console what the bank cannot tell a caller. */
export const report = (error: unknown): void => {
  console.error(error);
};

/** Path and query of a request; proxies may send the whole address. */
const targetOf = ({ url = '/' }: IncomingMessage): string => {
  if (url.startsWith('/')) return url;
  if (!URL.canParse(url)) return '/';
  const { pathname, search } = new URL(url);
  return pathname + search;
};

const headersOf = ({ headers }: IncomingMessage): Headers => {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) plain[name] = typeof value === 'string' ? value : value.join(', ');
  return plain;
};

/**
 * Address that a request came to. `Host` is believed where it names this machine; else somebody in front has to say which
 * address the world knows (`publicBaseUrl`), and what stands here fits no proof.
 */
const baseUrlOf = ({ headers: { host = '' }, socket }: IncomingMessage): string => {
  const scheme = 'encrypted' in socket ? 'https' : 'http';
  return `${scheme}://${isLoopback(host) ? host.toLowerCase() : `127.0.0.1:${socket.localPort ?? 0}`}`;
};

const addressOf = ({ socket: { remoteAddress } }: IncomingMessage): { readonly address?: string } =>
  remoteAddress === undefined ? {} : { address: remoteAddress };

/** Lets pages of origins that a session has named read the reply; without an origin no page asks. */
const corsHeaders = async (bank: Bank, { headers }: IncomingMessage): Promise<Headers> => {
  const { origin } = headers;
  if (origin === undefined) return {};
  if (!(await bank.allowsOrigin(origin))) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': REPLY_HEADERS,
  };
};

const preflight = (cors: Headers): Headers =>
  cors['access-control-allow-origin'] === undefined
    ? {}
    : {
        'access-control-allow-methods': 'GET,POST',
        'access-control-allow-headers': REQUEST_HEADERS,
        'access-control-max-age': PREFLIGHT_LIFE,
      };

/** Reads the body; `undefined` when it is larger than the bank reads. */
const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  if (request.method === 'GET' || request.method === 'HEAD') return '';
  const parts: Buffer[] = [];
  let length = 0;
  // Stopping early must not close the connection: the refusal goes out on it.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const bytes = part as Buffer;
    length += bytes.length;
    if (length > MAX_BODY) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString();
};

const send = (reply: ServerResponse, status: number, headers: Headers, body: string): void => {
  // Given, so that a short reply goes out in one piece.
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  reply.writeHead(status, { ...headers, ...length });
  reply.end(body);
};

/** Answers for the bank where it cannot: a body that it never read, or a fault of its own. */
const refused = (reply: ServerResponse, status: 413 | 500, target: string, cors: Headers): void => {
  const refusal =
    status === 413
      ? refuse('malformed-request', { status, detail: 'The body is larger than 256 KiB.' })
      : refuse('service-unavailable', { status, detail: 'The bank failed; its console says why.' });
  const path = target.split('?', 1)[0] ?? '';
  const { body, contentType } = problemReply(refusal, { path, traceId: crypto.randomUUID() });
  // What is left of an unread body would stand in the way of the next request on this connection.
  const headers = { 'content-type': contentType, 'cache-control': 'no-store', connection: 'close', ...cors };
  send(reply, status, headers, body);
};
