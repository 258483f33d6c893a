import { createServer, request, type RequestListener } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHttpServer } from '../adapters/http.js';

/** An attack on what stands around the engine; its weakness is a stand-in that does without the rule. */
export interface OuterAttack {
  readonly threat: string;
  readonly attack: string;
  readonly expected: string;
  /** Tries it; `isWeak` against the stand-in. */
  readonly attempt: (isWeak: boolean) => Promise<string>;
}

/** Sends a request as it is, byte by byte, and returns the first line of the answer. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(text));
    let answer = '';
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });

const statusOf = (answer: string): string => /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'no answer';

/** Serves a folder by joining paths, as nobody should. */
const naive =
  (folder: string): RequestListener =>
  ({ url = '/' }, reply) => {
    try {
      reply.end(readFileSync(folder + decodeURIComponent(url.replace(/^\/dashboard/, ''))));
    } catch {
      reply.writeHead(404).end();
    }
  };

/** Opens a server that shows a folder beside a secret file, and asks it for the file. */
const askForFile = async (isWeak: boolean, path: string): Promise<string> => {
  const root = mkdtempSync(join(tmpdir(), 'wdl-attack-'));
  const folder = join(root, 'pages');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'page');
  writeFileSync(join(root, 'secret.txt'), 'the secret');
  const weak = createServer(naive(folder));
  const bank = isWeak
    ? undefined
    : await startHttpServer({ port: 0, directories: [{ path: '/dashboard', folder }] });
  if (isWeak) await new Promise<void>((resolve) => weak.listen(0, '127.0.0.1', () => resolve()));
  const port = bank?.port ?? (weak.address() as AddressInfo).port;
  const answer = await raw(port, `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  await bank?.close();
  weak.close();
  rmSync(root, { recursive: true });
  return answer.includes('the secret') ? 'the secret' : statusOf(answer);
};

/** Posts bytes without end and returns the status. */
const postEndlessly = async (isWeak: boolean): Promise<string> => {
  const weak = createServer((incoming, reply) => {
    incoming.resume().on('end', () => reply.end('taken'));
  });
  const bank = isWeak ? undefined : await startHttpServer({ port: 0 });
  if (isWeak) await new Promise<void>((resolve) => weak.listen(0, '127.0.0.1', () => resolve()));
  const port = bank?.port ?? (weak.address() as AddressInfo).port;
  const status = await new Promise<string>((resolve) => {
    const call = request(
      { port, host: '127.0.0.1', method: 'POST', path: '/v1/partner/sessions' },
      (reply) => {
        reply.resume();
        resolve(String(reply.statusCode));
      },
    );
    call.on('error', () => resolve('closed'));
    call.end(Buffer.alloc(8 * 1024 * 1024, 32));
  });
  await bank?.close();
  weak.close();
  return status;
};

/** Attacks on the server that carries the engine. */
export const httpAttacks: readonly OuterAttack[] = [
  ...['/dashboard/../secret.txt', '/dashboard/%2e%2e/secret.txt', '/dashboard/..%2fsecret.txt'].map(
    (path): OuterAttack => ({
      ...{ threat: 'paths', attack: `a file outside the folder: ${path}`, expected: '404' },
      attempt: (isWeak) => askForFile(isWeak, path),
    }),
  ),
  {
    ...{ threat: 'T7', attack: 'a body of eight megabytes over HTTP', expected: '413' },
    attempt: postEndlessly,
  },
];
