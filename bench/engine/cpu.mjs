// Reads what processes have worked from /proc (Linux): the server's CPU apart from that of who calls it.
import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second for everybody. */
const TICK_US = 10_000;

const statOf = (pid) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; what follows it does not.
    const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    // Fields 14 to 17: own time as user and in the kernel, and that of children that have ended.
    const ticks = rest.slice(9, 13).reduce((sum, field) => sum + Number(field), 0);
    return { parent: Number(parent), microseconds: ticks * TICK_US };
  } catch {
    return undefined;
  }
};

/** Adds up the CPU of a process and all below it, in microseconds. @param {number} pid */
export function cpuBelow(pid) {
  const found = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = statOf(name);
    if (stat !== undefined) found.set(Number(name), stat);
  }
  const isBelow = (one) =>
    one === pid || (found.has(one) && found.get(one).parent > 1 && isBelow(found.get(one).parent));
  return [...found].reduce((sum, [one, { microseconds }]) => (isBelow(one) ? sum + microseconds : sum), 0);
}

/** Finds the process that listens on a port of 127.0.0.1 by the argument `-p <port>` of its command. */
export function pidOfPort(program, port) {
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const [command, ...args] = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      if (command.endsWith(`/${program}`) && args[args.indexOf('-p') + 1] === String(port))
        return Number(name);
    } catch {
      // It has ended since the list was read.
    }
  }
  throw new Error(`No ${program} runs with -p ${port}.`);
}
