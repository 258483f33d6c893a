// Only Node's own modules here: this file runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SIGNAL_EXIT = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGKILL: 137 };

/** Flags with which every TypeScript file of the workspace runs from its sources, without a build. */
export const SOURCE_FLAGS = ['--conditions=@weidongli/source', '--import', 'tsx'];

/**
 * Runs a command and resolves with its exit code; signals sent to this process are passed on.
 *
 * @param {string} command - Program to start.
 * @param {string[]} args - Arguments, passed without a shell except where `shell` is set.
 * @param {{env?: Record<string, string>, capture?: boolean, shell?: boolean}} options - `capture` keeps stdout
 *   and stderr together in `output` instead of printing them.
 * @returns {Promise<{code: number, output: string}>} Exit code (128 + signal number when killed).
 */
export function run(command, args, { env = {}, capture = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { stdio, shell, env: { ...process.env, ...env } });
    const parts = [];
    child.stdout?.on('data', (chunk) => parts.push(chunk));
    child.stderr?.on('data', (chunk) => parts.push(chunk));
    const forward = SIGNALS.map((signal) => [signal, () => passOn(child, signal)]);
    for (const [signal, handler] of forward) process.on(signal, handler);
    const finish = (code, extra = '') => {
      for (const [signal, handler] of forward) process.off(signal, handler);
      resolve({ code, output: Buffer.concat(parts).toString('utf8') + extra });
    };
    child.on('error', (error) => finish(127, `Cannot start ${command}: ${error.message}\n`));
    child.on('close', (code, signal) => finish(code ?? SIGNAL_EXIT[signal] ?? 1));
  });
}

/** Sends a signal on, except Ctrl-C in a terminal, which has already reached the whole process group. */
function passOn(child, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  child.kill(signal);
}

/** Runs a Node script with this same Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs npm: the copy that started this script where known, else the one on the PATH. */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli && /^npm-cli\.c?js$/.test(basename(cli))) return runNode([cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Runs the command line program of an installed package by its script, so that no shell or `.cmd` file is needed.
 *
 * @param {string} packageName - Package in node_modules, for example `eslint`.
 * @param {string[]} args - Arguments of the program.
 * @param {{bin?: string}} options - `bin` names the program where the package has several.
 */
export function runTool(packageName, args, { bin, ...options } = {}) {
  const folder = join('node_modules', packageName);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) {
    return Promise.resolve({ code: 127, output: `${packageName} is not installed: run npm ci.\n` });
  }
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bins === 'string' ? bins : (bins[bin ?? packageName] ?? Object.values(bins)[0]);
  return runNode([join(folder, script), ...args], options);
}
