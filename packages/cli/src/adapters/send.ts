import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** A request as it goes out. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** A reply of any status. */
export interface IncomingReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** Says why no reply came. */
export class NoReply extends Error {
  override readonly name = 'NoReply';
  /** `refused`: nobody listens; `timeout`: no answer in time; `lost`: the line broke. */
  readonly reason: 'refused' | 'timeout' | 'lost';

  constructor(reason: 'refused' | 'timeout' | 'lost', cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

const AWAY = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);

/**
 * Sends one request, with Node's own module: it is loaded in a third of the time of `fetch` and holds no connection
 * open. Redirects are not followed.
 *
 * @throws {NoReply} No whole reply came.
 */
export const send = ({
  method,
  url,
  headers,
  body,
  timeoutMs,
  signal,
}: OutgoingRequest): Promise<IncomingReply> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const limit = AbortSignal.timeout(timeoutMs);
    const ends = signal === undefined ? limit : AbortSignal.any([signal, limit]);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = request(url, { method, headers: { ...headers, ...length }, signal: ends }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('error', fail);
      reply.on('end', () => {
        resolve({
          status: reply.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(reply.headers).map(([name, value]) => [
              name,
              Array.isArray(value) ? value[0] : value,
            ]),
          ),
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    const fail = (error: NodeJS.ErrnoException): void => {
      if (limit.aborted) reject(new NoReply('timeout', error));
      else reject(new NoReply(AWAY.has(error.code ?? '') ? 'refused' : 'lost', error));
    };
    outgoing.on('error', fail);
    outgoing.end(body);
  });
