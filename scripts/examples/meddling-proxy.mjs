import { once } from 'node:events';
import { createServer } from 'node:http';

const hopByHop = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive']);

const passedOn = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name.toLowerCase())));

const bodyOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
};

/**
 * Starts a proxy on loopback that passes everything on, and changes replies once somebody has set `onReply`, a function from
 * `{status, headers, body}` to the same.
 *
 * @returns {Promise<{url: string, target: string, onReply?: Function, close: () => Promise<unknown>}>} `target` is to be set to the
 *   address that requests are passed on to.
 */
export const startMeddlingProxy = async () => {
  const proxy = { url: '', target: '', onReply: undefined };
  const pass = async (request) => {
    const body = await bodyOf(request);
    const init = { method: request.method, headers: passedOn(request.headers), redirect: 'manual' };
    const reply = await fetch(proxy.target + request.url, { ...init, ...(body.length > 0 && { body }) });
    const headers = passedOn(Object.fromEntries(reply.headers));
    const passed = { status: reply.status, headers, body: await reply.text() };
    return proxy.onReply?.(passed, request) ?? passed;
  };
  const server = createServer((request, response) => {
    pass(request).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.destroy(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy.url = `http://127.0.0.1:${server.address().port}`;
  return Object.assign(proxy, {
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  });
};
