import type { LookupAddress } from 'node:dns';
import { lookup as lookUp } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { performance } from 'node:perf_hooks';
import { WEBHOOK_TIMEOUT, type Deliver, type DeliveryReply } from '../engine/ports.js';

/** How webhooks go out. */
export interface DeliverOptions {
  /** Ends what is under way, so that a receiver that hangs does not hold up the end of the server. */
  readonly closing: AbortSignal;
  /** Hosts besides this machine that may be called: names or addresses, lower case, without port. @defaultValue none */
  readonly hosts?: readonly string[];
  /** Milliseconds that a receiver may take. @defaultValue 15000 */
  readonly timeout?: number;
  /** Finds the addresses of a host that is allowed. @defaultValue as the system does */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
}

/** Bytes of an answer that are read; the rest is not waited for. */
const READ_AT_MOST = 4096;
const LOOPBACK: readonly LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Where clouds hand out credentials to whoever asks from inside. Nothing allows it. */
const linkLocal = new BlockList();
linkLocal.addSubnet('169.254.0.0', 16, 'ipv4');
linkLocal.addSubnet('fe80::', 10, 'ipv6');

const isIn = (list: BlockList, address: string): boolean =>
  list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Says why a host or one of its addresses may not be called. */
class Forbidden extends Error {}

/**
 * Creates what sends webhooks over HTTP: to this machine, and to hosts that are named. Not the name alone counts but the
 * address that is connected to, so a name that somebody points elsewhere leads nowhere; no redirect is followed.
 */
export const createDeliver = (options: DeliverOptions): Deliver => {
  const { closing, hosts = [], timeout = WEBHOOK_TIMEOUT } = options;
  const lookup = lookupFor(hosts, options.resolve ?? ((host) => lookUp(host, { all: true })));
  return async (url, headers, body) => {
    const began = performance.now();
    const signal = AbortSignal.any([closing, AbortSignal.timeout(timeout)]);
    const answer = await post(url, { headers, body, lookup, hosts, signal }).catch((error: unknown) => ({
      ...{ status: null, body: '', retryAfter: null },
      error: reasonOf(error, closing.aborted, timeout),
    }));
    return { ...answer, durationMs: performance.now() - began };
  };
};

type Answer = Omit<DeliveryReply, 'durationMs'>;

interface Post {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly lookup: LookupFunction;
  readonly hosts: readonly string[];
  readonly signal: AbortSignal;
}

const post = (url: string, { headers, body, lookup, hosts, signal }: Post): Promise<Answer> =>
  new Promise((resolvePost, reject) => {
    const { protocol, hostname } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, '');
    // An address is not looked up, so it has to be checked here.
    if (isIP(host) !== 0) requireAllowed(host, host, hosts);
    const send = protocol === 'https:' ? requestHttps : requestHttp;
    const length = String(Buffer.byteLength(body));
    // No agent: an idle connection would outlive the server that it was opened for.
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': length },
      lookup,
      signal,
      agent: false as const,
    };
    const call = send(url, options, (reply) => {
      readAnswer(reply).then(resolvePost, reject);
    });
    call.on('error', reject);
    call.end(body);
  });

const readAnswer = async (reply: IncomingMessage): Promise<Answer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of reply as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= READ_AT_MOST) break;
  }
  const seconds = /^\d{1,6}$/.exec(reply.headers['retry-after'] ?? '')?.[0];
  return {
    status: reply.statusCode ?? null,
    body: Buffer.concat(parts).subarray(0, READ_AT_MOST).toString('utf8'),
    error: null,
    retryAfter: seconds === undefined ? null : Number(seconds),
  };
};

const requireAllowed = (host: string, address: string, hosts: readonly string[]): void => {
  if (isIn(loopback, address)) return;
  if (hosts.includes(host) && !isIn(linkLocal, address)) return;
  throw new Forbidden(`The sandbox does not call ${address}${host === address ? '' : ` (${host})`}.`);
};

/** Finds the addresses of a host for the connection, and refuses it when one of them may not be called. */
const lookupFor = (
  hosts: readonly string[],
  resolve: NonNullable<DeliverOptions['resolve']>,
): LookupFunction => {
  const addressesOf = async (host: string): Promise<readonly LookupAddress[]> => {
    // This name is this machine by definition (RFC 6761); nobody is asked.
    if (host === 'localhost') return LOOPBACK;
    if (!hosts.includes(host)) throw new Forbidden(`The sandbox does not call ${host}.`);
    const addresses = await resolve(host);
    for (const { address } of addresses) requireAllowed(host, address, hosts);
    return addresses;
  };
  return (host, { all }, done) => {
    addressesOf(host).then(
      (addresses) => {
        const [first] = addresses;
        if (all === true) done(null, [...addresses]);
        else done(null, first?.address ?? '', first?.family);
      },
      (error: unknown) => done(error as Error, ''),
    );
  };
};

const reasonOf = (error: unknown, isClosing: boolean, timeout: number): string => {
  if (error instanceof Forbidden) return error.message;
  if (isClosing) return 'The bank was stopped before the receiver answered.';
  const { name, code, errors } = error as NodeJS.ErrnoException & { errors?: readonly Error[] };
  if (name === 'AbortError') return `Nobody answered within ${timeout / 1000} seconds.`;
  const cause = code ?? (errors?.[0] as NodeJS.ErrnoException | undefined)?.code ?? 'unknown';
  return `The receiver could not be reached or broke off (${cause}).`;
};
