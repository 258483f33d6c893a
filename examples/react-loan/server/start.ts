import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createPartnerClient } from '@weidongli/client';
import { axiosTransport } from '@weidongli/client/axios';
import { partner } from '@weidongli/contracts/partner';
import { startHttpServer } from '@weidongli/mock-server/http';
import { Hono } from 'hono';
import { bundlePage } from './bundle.js';

const loopback = '127.0.0.1';

/** The running example. */
export interface Example {
  /** Address of the page. */
  readonly pageUrl: string;
  /** Address of the mock server. */
  readonly apiUrl: string;
  /** Stops both servers. */
  close(): Promise<void>;
}

/** What a page may load: nothing inline, nothing foreign but the platform. */
const policy = (apiUrl: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    `connect-src 'self' ${apiUrl}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Answers the page, and the one route that a bank adds for the widgets. */
const bankApp = async (apiUrl: string, pageUrl: string): Promise<Hono> => {
  const files = await bundlePage(apiUrl);
  const { partner: platform } = createPartnerClient({
    transport: axiosTransport({ baseUrl: apiUrl }),
    sandboxKey: 'sk_test_xingqiao', // It stays on the server.
    features: { partner },
  });
  const app = new Hono();
  app.post('/api/session', async (context) => {
    if (context.req.header('origin') !== pageUrl)
      return context.json({ message: 'Not from this page.' }, 403);
    // A bank takes the customer from its own login; this example has one customer and no login.
    const { clientSecret } = await platform.createSession({
      customerRef: 'repeat-borrower',
      modules: ['account', 'identity', 'loan'],
      origins: [pageUrl],
    });
    return context.json({ clientSecret });
  });
  app.get('*', (context) => {
    const file = files.get(context.req.path);
    if (file === undefined) return context.text('No such file.', 404);
    return context.body(file.body, 200, {
      'Content-Type': file.type,
      'Content-Security-Policy': policy(apiUrl),
    });
  });
  return app;
};

/** Opens a port before the app is there: the app has to know its own address. */
const listen = (app: () => Hono, port: number) =>
  new Promise<{ readonly port: number; close(): Promise<void> }>((resolve, reject) => {
    const server = serve(
      { fetch: (request) => app().fetch(request), hostname: loopback, port },
      ({ port: opened }: AddressInfo) => {
        const close = (): Promise<void> =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
        resolve({ port: opened, close });
      },
    );
    server.once('error', reject);
  });

/**
 * Starts the mock server and the page on loopback.
 *
 * @param port - Port of the page; 0 means any free one.
 * @throws {Error} when the port is taken; nothing stays open then.
 */
export const startExample = async (port: number): Promise<Example> => {
  const api = await startHttpServer({ port: 0 });
  let app = new Hono();
  try {
    const page = await listen(() => app, port);
    const pageUrl = `http://${loopback}:${page.port}`;
    const close = async (): Promise<void> => {
      await Promise.all([page.close(), api.close()]);
    };
    try {
      app = await bankApp(api.url, pageUrl);
    } catch (error) {
      await page.close();
      throw error;
    }
    return { pageUrl, apiUrl: api.url, close };
  } catch (error) {
    await api.close();
    throw error;
  }
};
