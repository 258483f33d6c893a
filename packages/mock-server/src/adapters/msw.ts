import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Bank } from '../engine/bank.js';
import { ConnectionDropped } from '../engine/wire.js';

const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

/**
 * Makes request handlers for Mock Service Worker: the whole bank behind `setupServer` in Node or `setupWorker` in a page.
 *
 * @param bank - The bank that answers.
 * @param base - Address below which it takes over `/v1`, `/oauth` and `/.well-known`, with a path or without: `https://api.bank.example`, or
 *   `${location.origin}/sandbox` in a page that serves itself. Every other request passes.
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { createPageBank } from '@weidongli/mock-server/in-page';
 * import { mswHandlers } from '@weidongli/mock-server/msw';
 *
 * const server = setupServer(...mswHandlers(createPageBank(), 'https://api.bank.example'));
 * server.listen({ onUnhandledRequest: 'bypass' });
 * ```
 */
export const mswHandlers = (bank: Bank, base: string): readonly RequestHandler[] =>
  TAKEN.map((path) => handlerOf(bank, withoutSlash(base), path));

/** What the bank takes over: the API, OAuth, and the key sets that stand at addresses of their own. */
const TAKEN = ['/v1/*', '/oauth/*', '/.well-known/*'];

const handlerOf = (bank: Bank, base: string, taken: string): RequestHandler =>
  http.all(`${base}${taken}`, async ({ request }) => {
    const { pathname, search } = new URL(request.url);
    const path = pathname.slice(withoutSlash(new URL(base).pathname).length) + search;
    const body = request.method === 'GET' ? '' : await request.text();
    const headers = Object.fromEntries(
      [...request.headers].map(([name, value]) => [name.toLowerCase(), value]),
    );
    try {
      const reply = await bank.handle({ method: request.method, path, headers, body, baseUrl: base });
      return new HttpResponse(reply.body, { status: reply.status, headers: reply.headers });
    } catch (error) {
      // A lost answer looks to the page like a lost line; anything else is a fault of the bank and has to be seen.
      if (error instanceof ConnectionDropped) return HttpResponse.error();
      throw error;
    }
  });
