import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createBank } from '../create-bank.js';
import type { Bank } from '../engine/bank.js';
import type { Ports } from '../engine/ports.js';
import { createDeliver } from './deliver.js';
import { answerOverHttp, report } from './http-answer.js';
import type { PageDirectory } from './page-directory.js';
import { systemPorts } from './system-ports.js';

/** How the bank is put on the network. */
export interface HttpServerOptions {
  /** Port; 0 takes a free one. */
  readonly port: number;
  /** Address to listen on. @defaultValue 127.0.0.1: the sandbox is for this machine */
  readonly host?: string;
  /** @defaultValue a new bank in memory with the sandbox tenants, delivering webhooks over HTTP */
  readonly bank?: Bank;
  /**
   * Hosts besides this machine that webhooks may go to, lower case, without port; for the bank that is made when none is
   * given. @defaultValue none
   */
  readonly webhookHosts?: readonly string[];
  /**
   * Serves https. With `clientCa` clients may show a certificate, and their tokens can be bound to it (RFC 8705).
   * @defaultValue plain http, for this machine
   */
  readonly tls?: TlsOptions;
  /**
   * Address that the world knows the bank by, when a proxy stands in front; for the bank that is made when none is given.
   * @defaultValue the address of this machine that a request came to
   */
  readonly publicBaseUrl?: string;
  /** Folders of finished pages to show beside the API. @defaultValue none */
  readonly directories?: readonly PageDirectory[];
}

/** Key and certificates of a server, PEM. */
export interface TlsOptions {
  readonly key: string;
  readonly cert: string;
  /** Certificate authority whose certificates clients may show. @defaultValue none is asked for */
  readonly clientCa?: string;
}

/** A bank that listens. */
export interface HttpServer {
  /** Base address without a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly bank: Bank;
  /** Stops listening, closes connections and the timer. */
  readonly close: () => Promise<void>;
}

/** How often due jobs are worked off while nobody asks, in milliseconds. */
const TICK = 200;

/**
 * Connects the engine to real time and to the network of this machine.
 *
 * @param closing - Ends webhooks under way, so that a receiver that hangs does not hold up the end of the server.
 * @param webhookHosts - Hosts besides this machine that webhooks may go to, lower case, without port.
 */
export const httpPorts = (closing: AbortSignal, webhookHosts: readonly string[] = []): Ports => ({
  ...systemPorts(),
  sleep: (milliseconds) => pause(closing, milliseconds),
  deliver: createDeliver({ closing, hosts: webhookHosts }),
  webhookHosts,
});

/** Waits, but no longer than the server runs: a call that a fault never answers does not hold up its end. */
const pause = (closing: AbortSignal, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      closing.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    closing.addEventListener('abort', end, { once: true });
  });

/**
 * Starts the bank as an HTTP server.
 *
 * @throws {Error} The port is taken; the message says which, and how to choose another.
 */
export const startHttpServer = async (options: HttpServerOptions): Promise<HttpServer> => {
  const closing = new AbortController();
  const { publicBaseUrl } = options;
  const bank =
    options.bank ??
    createBank({
      ports: httpPorts(closing.signal, options.webhookHosts),
      ...(publicBaseUrl === undefined ? {} : { publicBaseUrl }),
    });
  const host = options.host ?? '127.0.0.1';
  const server = serverFor(options.tls, await createListener(bank, options.directories ?? []));
  await listen(server, options.port, host);
  const { port } = server.address() as AddressInfo;
  const timer = setInterval(() => void bank.tick().catch(report), TICK);
  timer.unref();
  const close = async (): Promise<void> => {
    clearInterval(timer);
    closing.abort();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await bank.settled();
  };
  const scheme = options.tls === undefined ? 'http' : 'https';
  return { url: `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`, port, bank, close };
};

const serverFor = (tls: TlsOptions | undefined, listener: RequestListener): Server => {
  if (tls === undefined) return createServer(listener);
  const { key, cert, clientCa } = tls;
  // Who shows none, or one that is not ours, is served too: without a certificate to be known by.
  const asks = clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: false };
  return createTlsServer({ key, cert, minVersion: 'TLSv1.2', ...asks }, listener);
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, host, () => resolve());
  });

const listenError = (error: NodeJS.ErrnoException, port: number): Error => {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(
    `Port ${port} is taken by another program. Stop it, or choose another port with WDL_PORT.`,
    { cause: error },
  );
};

/** Answers calls of the API, and requests for pages where folders of them are shown. */
const createListener = async (
  bank: Bank,
  directories: readonly PageDirectory[],
): Promise<RequestListener> => {
  const answer: RequestListener = (request, reply) => void answerOverHttp(bank, request, reply);
  if (directories.length === 0) return answer;
  // Loaded where there are pages only: the API starts sooner without.
  const { createPageListener } = await import('./page-listener.js');
  const showPages = createPageListener(directories);
  return (request, reply) => {
    const listener = isPage(request, directories) ? showPages : answer;
    listener(request, reply);
  };
};

const isPage = ({ url = '' }: IncomingMessage, directories: readonly PageDirectory[]): boolean =>
  directories.some(({ path }) => url === path || url.startsWith(`${path}/`) || url.startsWith(`${path}?`));
