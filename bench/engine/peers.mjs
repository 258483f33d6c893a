// Mock servers that others use, each as it is meant to be started, with a POST that is like a draw.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * A peer: the files it needs, its program, and how long it may take to start.
 *
 * @typedef {{script: string, args: (file: string, port: number) => string[], file: (request: object, reply: object) => object,
 *   path: string, note: string}} Peer
 */

/** One operation of our own description, with a real answer as its example. */
const describeDraw = (_, reply) => {
  const path = '/v1/loan/draws';
  const document = JSON.parse(readFileSync('packages/contracts/openapi.json', 'utf8'));
  const { post } = document.paths[path];
  post.responses['201'].content['application/json'].example = reply;
  return { ...document, paths: { [path]: { post } } };
};

/** An environment with one route that answers with a fixed body. */
const mockoonFile = (_, reply) => ({
  ...{
    uuid: 'bench',
    lastMigration: 33,
    name: 'bench',
    endpointPrefix: '',
    latency: 0,
    port: 0,
    hostname: '',
  },
  ...{ folders: [], proxyMode: false, proxyHost: '', cors: true, headers: [], data: [], callbacks: [] },
  rootChildren: [{ type: 'route', uuid: 'draw' }],
  routes: [
    {
      ...{ uuid: 'draw', type: 'http', documentation: '', method: 'post', endpoint: 'v1/loan/draws' },
      ...{ responseMode: null, streamingMode: null, streamingInterval: 0 },
      responses: [
        {
          ...{
            uuid: 'made',
            body: JSON.stringify(reply),
            latency: 0,
            statusCode: 201,
            label: '',
            default: true,
          },
          ...{
            headers: [{ key: 'Content-Type', value: 'application/json' }],
            bodyType: 'INLINE',
            filePath: '',
          },
          ...{ databucketID: '', sendFileAsBody: false, rules: [], rulesOperator: 'OR', callbacks: [] },
          ...{ disableTemplating: false, fallbackTo404: false, crudKey: 'id' },
        },
      ],
    },
  ],
});

/** @type {Readonly<Record<string, Peer>>} */
export const peers = {
  'json-server': {
    script: join(dirname(require.resolve('json-server/package.json')), 'lib/cli/bin.js'),
    args: (file, port) => ['--host', '127.0.0.1', '--port', String(port), '--quiet', file],
    file: () => ({ draws: [] }),
    path: '/draws',
    note: 'keeps the body in a JSON file; checks nothing',
  },
  prism: {
    script: join(dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js'),
    args: (file, port) => ['mock', '-h', '127.0.0.1', '-p', String(port), '-v', 'error', file],
    file: describeDraw,
    path: '/v1/loan/draws',
    note: 'checks input and output against OpenAPI; keeps nothing',
  },
  mockoon: {
    script: join(dirname(require.resolve('@mockoon/cli/package.json')), 'bin/run.js'),
    args: (file, port) => [
      ...['start', '--data', file, '--port', String(port), '--hostname', '127.0.0.1'],
      ...['--disable-log-to-file', '--disable-admin-api'],
    ],
    file: mockoonFile,
    path: '/v1/loan/draws',
    note: 'answers with a fixed body; checks and keeps nothing',
  },
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * Starts a peer and waits until it answers.
 *
 * @param {keyof typeof peers} name - Which.
 * @param {string} folder - For its file.
 * @param {object} request - A draw as it is sent.
 * @param {object} reply - A draw as our bank answers it.
 * @returns {Promise<{url: string, pid: number, path: string, stop: () => Promise<void>}>}
 */
export async function startPeer(name, folder, request, reply) {
  const peer = peers[name];
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(peer.file(request, reply)));
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, [peer.script, ...peer.args(file, port)], { env, stdio: 'ignore' });
  running.add(child);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGKILL');
    running.delete(child);
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  await answers(url + peer.path, request, name);
  return { url, pid: child.pid, path: peer.path, stop };
}

async function answers(url, { headers, body }, name) {
  for (let tries = 0; tries < 150; tries += 1) {
    const reply = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
    if (reply?.status === 201) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${name} does not answer the POST of the bench.`);
}
