import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const patienceMs = 30_000;

/** Asks again until something is there, half a minute at most. */
export const eventually = async (what, ask) => {
  const until = performance.now() + patienceMs;
  for (;;) {
    const found = await ask();
    if (found) return found;
    assert.ok(performance.now() < until, `${what} does not come`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** Starts a server and reads its address, the first line that it prints. */
export const startServer = async ([command, ...args], env) => {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Also when the test itself breaks off.
  process.once('exit', () => child.kill('SIGKILL'));
  const lines = [];
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const url = await eventually('The address of the server', () => lines[0]);
  return { child, lines, ended, url };
};
