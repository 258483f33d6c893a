import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBank } from '../create-bank.js';
import type { Bank } from '../engine/bank.js';
import { MAX_BODY } from '../engine/input.js';
import type { Ports } from '../engine/ports.js';
import { problemReply, refuse } from '../engine/problem.js';
import { ConnectionDropped } from '../engine/wire.js';
import { createDeliver } from './deliver.js';
import { showDirectory, type PageDirectory } from './page-directory.js';
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
  /** Folders of finished pages to show beside the API. @defaultValue none */
  readonly directories?: readonly PageDirectory[];
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

const REQUEST_HEADERS = [
  'Authorization',
  'Content-Type',
  'Content-Digest',
  'DPoP',
  'Idempotency-Key',
  'WDL-Step-Up',
  'WDL-Sandbox-Fault',
  'WDL-Sandbox-Scenario',
  'X-FAPI-Interaction-ID',
];
const REPLY_HEADERS = ['WDL-Sandbox-Time', 'X-FAPI-Interaction-ID', 'Idempotency-Replayed', 'Retry-After'];

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
  const bank = options.bank ?? createBank({ ports: httpPorts(closing.signal, options.webhookHosts) });
  const host = options.host ?? '127.0.0.1';
  const server = createAdaptorServer({ fetch: createApp(bank, options.directories).fetch }) as Server;
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
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, port, bank, close };
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

const createApp = (
  bank: Bank,
  directories: readonly PageDirectory[] = [],
): Hono<{ Bindings: HttpBindings }> => {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(
    cors({
      origin: async (origin) => (origin !== '' && (await bank.allowsOrigin(origin)) ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders: REQUEST_HEADERS,
      exposeHeaders: REPLY_HEADERS,
      maxAge: 600,
    }),
  );
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: ({ req }) => refused(413, req.path) }));
  for (const directory of directories) showDirectory(app, directory);
  app.all('*', async ({ req, env }) => {
    const { pathname, search } = new URL(req.url);
    const body = req.method === 'GET' ? '' : await req.text();
    try {
      const reply = await bank.handle({
        method: req.method,
        path: pathname + search,
        headers: req.header(),
        body,
      });
      return new Response(reply.body, { status: reply.status, headers: reply.headers });
    } catch (error) {
      if (error instanceof ConnectionDropped) env.incoming.socket.destroy();
      else report(error);
      return refused(500, pathname);
    }
  });
  return app;
};

/** Answers for the bank where it cannot: a body that it never read, or a fault of its own. */
const refused = (status: 413 | 500, path: string): Response => {
  const refusal =
    status === 413
      ? refuse('malformed-request', { status, detail: 'The body is larger than 256 KiB.' })
      : refuse('service-unavailable', { status, detail: 'The bank failed; its console says why.' });
  const { body, contentType } = problemReply(refusal, { path, traceId: crypto.randomUUID() });
  // What is left of an unread body would stand in the way of the next request on this connection.
  const headers = { 'Content-Type': contentType, 'Cache-Control': 'no-store', Connection: 'close' };
  return new Response(body, { status, headers });
};

const report = (error: unknown): void => {
  console.error(error);
};
