// Serves a folder of pages on this machine only. Packed into the archive as serve.mjs: only Node's own modules here.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Finds the file behind an address inside a folder; undefined when there is none, or it lies outside. */
const fileFor = (folder, address) => {
  let path;
  try {
    // Node refuses a path with a null byte by throwing.
    if (/%00/.test(address)) return undefined;
    path = normalize(join(folder, decodeURIComponent(new URL(address, 'http://site').pathname)));
  } catch {
    return undefined;
  }
  if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  const file = path.endsWith(sep) ? `${path}index.html` : path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
};

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param {string} folder - Folder with an index.html.
 * @param {number} port - 0 takes a free one.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export const serveSite = (folder, port = 0) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const file =
        request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, request.url) : undefined;
      const type = TYPES[extname(file ?? '.html')] ?? 'application/octet-stream';
      response.writeHead(file === undefined ? 404 : 200, {
        'content-type': type,
        'cache-control': 'no-store',
      });
      const shown = file ?? fileFor(folder, '/404.html');
      if (shown === undefined || request.method === 'HEAD') response.end();
      else createReadStream(shown).pipe(response);
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close });
    });
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serveSite(dirname(fileURLToPath(import.meta.url)), Number(process.env.PORT ?? 4020));
  console.log(`The documentation is at ${url}. Stop it with Ctrl-C.`);
}
