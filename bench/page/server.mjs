// Serves every page of the bench from one origin on 127.0.0.1, compressed, with the API of each behind it.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { adyenReply } from './adyen-api.mjs';
import { startBank } from './bank.mjs';

/**
 * A page: its files by name, and its document, written anew for each visit.
 *
 * @typedef {{files: Map<string, {type: string, body: Buffer}>, policy?: string,
 *   document: (visit: {createSession: () => Promise<string>}) => Promise<string>}} Page
 */

const bodyOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

/** Sends a reply compressed, as a server on the network does. */
function send(response, status, headers, body) {
  const bytes = gzipSync(body, { level: 9 });
  const own = { 'content-encoding': 'gzip', 'content-length': bytes.length, 'cache-control': 'no-store' };
  response.writeHead(status, { ...headers, ...own });
  response.end(bytes);
}

/**
 * Starts the server.
 *
 * @param {Map<string, Page>} pages - Pages by the name of their folder: `/draw/` is the page `draw`.
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function startPages(pages) {
  const bank = await startBank();
  let origin = '';
  const api = async (request, response) => {
    const { method, url: path, headers } = request;
    const {
      status,
      headers: own,
      body,
    } = await bank.answer({ method, path, headers, body: await bodyOf(request), baseUrl: origin });
    send(response, status, own, body);
  };
  const file = async (path, response) => {
    const [, folder, name] = /^\/([^/]+)\/([^/]*)$/.exec(path) ?? [];
    const page = pages.get(folder);
    const found = page?.files.get(name);
    if (found !== undefined) return send(response, 200, { 'content-type': found.type }, found.body);
    if (page === undefined || name !== '') return send(response, 404, {}, '');
    const document = await page.document({ createSession: () => bank.createSession(origin) });
    const policy = page.policy === undefined ? {} : { 'content-security-policy': page.policy };
    return send(response, 200, { 'content-type': 'text/html; charset=utf-8', ...policy }, document);
  };
  const route = async (request, response) => {
    const { pathname } = new URL(request.url, origin);
    if (pathname.startsWith('/v1/')) return api(request, response);
    const json = { 'content-type': 'application/json' };
    if (pathname === '/api/session')
      return send(response, 200, json, JSON.stringify({ clientSecret: await bank.createSession(origin) }));
    const adyen = adyenReply(pathname);
    if (adyen !== undefined) return send(response, 200, { 'content-type': adyen.type }, adyen.body);
    return file(pathname, response);
  };
  const server = createServer((request, response) => {
    route(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  const close = async () => {
    server.closeAllConnections();
    await Promise.all([new Promise((resolve) => server.close(resolve)), bank.close()]);
  };
  return { origin, close };
}
