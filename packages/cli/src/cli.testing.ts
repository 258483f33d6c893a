import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Below node_modules, so that what is not bundled is found as in the published package. */
const CACHE = join(ROOT, 'node_modules/.cache/cli');

/** What a run of the program came to. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program, built into a folder of its own, and a folder to work in. */
export interface Program {
  readonly folder: string;
  /** Runs it to its end. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>;
  /** Starts it and leaves it running. */
  readonly start: (args: readonly string[], env?: Readonly<Record<string, string>>) => ChildProcess;
  /** Starts a bank; without arguments one in memory. */
  readonly startBank: (args?: readonly string[]) => Promise<RunningBank>;
  /** Its script. */
  readonly bin: string;
  readonly remove: () => void;
}

/** A bank in a process of its own. */
export interface RunningBank {
  readonly url: string;
  /** The document that `dev --json` has printed. */
  readonly document: {
    readonly url: string;
    readonly keptIn: string;
    readonly tenants: readonly { readonly sandboxKey: string }[];
  };
  readonly stop: () => Promise<number | null>;
}

const bundle = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'packages/cli/package.json'), join(folder, 'package.json'));
  await build({
    entryPoints: {
      bin: join(ROOT, 'packages/cli/src/bin.ts'),
      'sqlite.writer': join(ROOT, 'packages/mock-server/src/store/sqlite.writer.ts'),
    },
    outdir: join(folder, 'dist'),
    ...{
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
    },
    conditions: ['@weidongli/source'],
    external: ['libsql', 'pg'],
    // commander is CommonJS and asks for Node's own modules with require().
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  });
};

/** Collects what a process prints, until it has ended. */
export const untilEnd = async (child: ChildProcess): Promise<Ran> => {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
};

/** How long a line is waited for; far longer than any takes, so that a missing one fails and does not hang. */
const PATIENCE = 60_000;

/** Waits for a line of a process that fits; it is left running. @throws {Error} It ended before, or no line came. */
export const untilLine = (child: ChildProcess, fits: (line: string) => boolean): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    const giveUp = setTimeout(() => reject(new Error(`No line fits: ${printed}`)), PATIENCE);
    giveUp.unref();
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        printed += `${line}\n`;
        if (!fits(line)) return;
        clearTimeout(giveUp);
        resolve(line);
      });
    }
    child.once('exit', () => reject(new Error(`It ended: ${printed}`)));
  });

/** Ends a process by Ctrl+C and returns its exit code. */
export const interrupt = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const [code] = (await ended) as [number | null];
  return code;
};

/** Builds the program as it is published and makes a folder to work in. */
export const buildProgram = async (): Promise<Program> => {
  const built = join(CACHE, String(process.pid));
  await bundle(built);
  const folder = mkdtempSync(join(tmpdir(), 'weidongli-cli-'));
  const start: Program['start'] = (args, env = {}) =>
    spawn(process.execPath, [join(built, 'dist/bin.js'), ...args], {
      cwd: folder,
      env: { ...process.env, WDL_URL: 'http://127.0.0.1:9', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return {
    folder,
    start,
    bin: join(built, 'dist/bin.js'),
    run: (args, env) => untilEnd(start(args, env)),
    startBank: async (args = ['--memory']) => {
      const child = start(['dev', '--port', '0', '--json', ...args]);
      const line = await untilLine(child, (text) => text.startsWith('{'));
      const document = JSON.parse(line) as RunningBank['document'];
      return { url: document.url, document, stop: () => interrupt(child) };
    },
    remove: () => {
      rmSync(built, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
