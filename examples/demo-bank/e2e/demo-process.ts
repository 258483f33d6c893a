import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Addresses of a running demo. */
export interface DemoUrls {
  readonly bankUrl: string;
  readonly apiUrl: string;
  readonly sandboxKey: string;
}

/** The demo as `npm start` runs it, in a process of its own. */
export interface DemoProcess extends DemoUrls {
  /** Everything it has printed. */
  printed(): string;
  /** Presses Ctrl+C; resolves with the exit code. */
  stop(): Promise<number | null>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const entry = ['--conditions=@weidongli/source', '--import', 'tsx', 'examples/demo-bank/server/main.ts'];

/** Starts what `npm start` starts, with a bank that is kept nowhere. Resolves when it has exited or printed its last line. */
export const spawnDemo = (env: Record<string, string>, args: readonly string[] = []): ChildProcess =>
  spawn(process.execPath, [...entry, '--memory', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Starts the demo on free ports. @throws {Error} with what it printed when it does not come up. */
export const startDemoProcess = async (): Promise<DemoProcess> => {
  const child = spawnDemo({ WDL_PORT: '0', DEMO_PORT: '0' }, ['--json']);
  let printed = '';
  let urls: DemoUrls | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The demo stopped: ${printed}`)));
    createInterface({ input: child.stderr! }).on('line', (line) => (printed += `${line}\n`));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      printed += `${line}\n`;
      if (line.startsWith('{')) urls = JSON.parse(line) as DemoUrls;
      if (line.includes('Press Ctrl+C')) resolve();
    });
  });
  await ready;
  if (urls === undefined) throw new Error(`The demo printed no addresses: ${printed}`);
  return {
    ...urls,
    printed: () => printed,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode;
      const exited = once(child, 'exit');
      child.kill('SIGINT');
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
};
