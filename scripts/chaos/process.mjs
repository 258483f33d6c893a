// Banks that can be killed: each is a process of its own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SOURCE_FLAGS } from '../bootstrap/process.mjs';

const BANK = fileURLToPath(new URL('./bank.mjs', import.meta.url));
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * Starts a bank.
 *
 * @param {{sqlite?: string, postgres?: string, customers: number, limit?: string, forgets?: string}} options - Its store
 *   and what is in it.
 * @returns {Promise<{url: string, kill: () => Promise<void>, stop: () => Promise<void>}>} `kill` is SIGKILL: nothing is
 *   put in order.
 */
export async function startBank(options) {
  const child = fork(BANK, [JSON.stringify(options)], { execArgv: SOURCE_FLAGS });
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child));
  const told = await Promise.race([once(child, 'message'), ended]);
  if (told[0]?.url === undefined) throw new Error(`A bank ended with code ${told[0]} before it was ready.`);
  const end = (how) => async () => {
    how();
    await ended;
  };
  return {
    url: told[0].url,
    kill: end(() => child.kill('SIGKILL')),
    stop: end(() => child.connected && child.disconnect()),
  };
}
