import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, Socket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL server of its own: in a temporary folder, on a free port of 127.0.0.1. */
export interface PostgresCluster {
  /** Connection string of its first database. */
  readonly url: string;
  /** Makes an empty database; returns its connection string. */
  readonly newDatabase: () => Promise<string>;
  /** Ends the server as a power cut would: nothing is put in order, what was committed stays. */
  readonly kill: () => Promise<void>;
  /** Starts it again, on the same port. */
  readonly start: () => Promise<void>;
  /** Ends the server and removes its folder. */
  readonly stop: () => Promise<void>;
}

/** Who the server runs as: PostgreSQL refuses to be root. */
interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

/**
 * Starts a private PostgreSQL server with the programs that Debian installs. `fsync` is on, as in earnest.
 *
 * @returns Nothing where PostgreSQL is not installed.
 * @throws {Error} It is not installed although `CI` is set, or it does not start; the message holds its log.
 */
export const startPostgresCluster = async (): Promise<PostgresCluster | undefined> => {
  const programs = await findPrograms();
  const account = await findAccount();
  if (programs === undefined || account === undefined) {
    if (process.env['CI']) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'wdl-postgres-'));
  if (account.uid !== undefined && account.gid !== undefined) await chown(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const options = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(join(programs, 'initdb'), ['-D', data, ...options], { ...account, cwd: folder });
  const port = await freePort();
  const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', folder];
  let server: ChildProcess | undefined;
  const forget = (): void => {
    server?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  const start = async (): Promise<void> => {
    server = await startServer(join(programs, 'postgres'), ['-D', data, ...settings], account);
  };
  process.once('exit', forget);
  await start();
  let databases = 0;
  const url = `postgresql://postgres@127.0.0.1:${port}/`;
  return {
    url: `${url}postgres`,
    newDatabase: async () => {
      databases += 1;
      const name = `test_${databases}`;
      await run(join(programs, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name]);
      return url + name;
    },
    kill: () => end(server, 'SIGQUIT'),
    start,
    stop: async () => {
      await end(server, 'SIGINT');
      process.off('exit', forget);
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Finds the folder of the server's programs; a client alone has such a folder as well, without `initdb`. */
const findPrograms = async (): Promise<string | undefined> => {
  const versions = await readdir(DEBIAN).catch(() => []);
  return versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
};

/** Finds an account to run the server as: the present one, or `postgres` when that is root. */
const findAccount = async (): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return {};
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (which) => Number((await run('id', [which, 'postgres'])).stdout)),
    );
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const startServer = (program: string, args: readonly string[], account: Account): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const server = spawn(program, [...args], { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    const { stderr } = server;
    let log = '';
    const failed = (code: number | null): void =>
      reject(new Error(`PostgreSQL ended with code ${code ?? 'none'}.\n${log}`));
    const read = (part: Buffer): void => {
      log += part.toString();
      if (!log.includes('ready to accept connections')) return;
      server.off('exit', failed);
      stderr.off('data', read);
      stderr.resume();
      // From here on the server does not keep a process alive that has nothing else to do.
      server.unref();
      if (stderr instanceof Socket) stderr.unref();
      resolve(server);
    };
    stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', failed);
  });

const end = async (server: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> => {
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.ref();
  server.kill(signal);
  await ended;
};
