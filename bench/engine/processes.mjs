// Processes that are asked one thing at a time by messages.
import { fork } from 'node:child_process';
import { once } from 'node:events';

const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * Starts a script and waits for its first message.
 *
 * @param {string} script - Path.
 * @param {readonly string[]} args - Its arguments.
 * @returns {Promise<{first: object, pid: number, ask: (message: object) => Promise<any>, stop: () => Promise<void>}>}
 */
export async function startScript(script, args = []) {
  const child = fork(script, args, { execArgv: [], serialization: 'advanced' });
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child));
  const failed = ended.then(([code]) => {
    throw new Error(`${script} ended with code ${code}.`);
  });
  failed.catch(() => undefined);
  const [first] = await Promise.race([once(child, 'message'), failed]);
  let asked = 0;
  const ask = async (message) => {
    asked += 1;
    const answer = once(child, 'message');
    child.send({ ...message, number: asked });
    return (await Promise.race([answer, failed]))[0].answer;
  };
  const stop = async () => {
    if (child.connected) child.disconnect();
    await ended;
  };
  return { first, pid: child.pid, ask, stop };
}
