import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { isLoopback } from '../engine/callers.js';
import type { PageDirectory } from './page-directory.js';

/** Nothing inline, nothing from elsewhere, and markup only through the one policy that Lit needs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Asked for again each time, and answered with 304 while it is the same: a new version shows at once.
  'Cache-Control': 'no-cache',
};

/** Answers only under a name of this machine: another one was pointed here by somebody. */
const thisMachineOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host');
  if (host === undefined || isLoopback(host)) return next();
  return context.text('This page answers as 127.0.0.1 or localhost only.', 421);
};

const protect: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
};

/**
 * Creates what answers requests for the pages of some folders.
 *
 * @throws {Error} A folder holds no page.
 */
export const createPageListener = (directories: readonly PageDirectory[]): RequestListener => {
  const app = new Hono<{ Bindings: HttpBindings }>();
  for (const directory of directories) showDirectory(app, directory);
  const listener = getRequestListener(app.fetch);
  return (request, reply) => void listener(request, reply);
};

/**
 * Shows a folder under a path, with the strictest headers, to callers that name this machine.
 *
 * @throws {Error} The folder holds no page.
 */
const showDirectory = (app: Hono<{ Bindings: HttpBindings }>, { path, folder }: PageDirectory): void => {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no index.html in the folder for ${path}. Build it first.`);
  app.use(`${path}/*`, thisMachineOnly, protect, etag());
  app.get(path, (context) => context.redirect(`${path}/`, 308));
  app.get(
    `${path}/*`,
    serveStatic({ root: folder, rewriteRequestPath: (address) => address.slice(path.length) }),
    (context) => context.text('There is no such file.', 404),
  );
};
