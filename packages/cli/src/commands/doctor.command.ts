import type { CommandSpec } from '../command.js';

/** Checks what can be wrong. */
export const doctor: CommandSpec = {
  name: 'doctor',
  summary: 'Checks this machine, the kept data and the bank that runs, and says how to mend what is wrong.',
  when: 'something does not work and you do not know where to look, or before you ask somebody for help.',
  options: [
    { flags: '--data <folder>', text: 'Folder that keeps the bank.', defaultValue: './.weidongli' },
    { flags: '--postgres <url>', text: 'Check this PostgreSQL database, too.' },
  ],
  examples: [
    {
      line: 'weidongli doctor',
      text: 'One line for each check: ok, warn or FAIL with the remedy. Exit code 1 when one fails.',
    },
    { line: 'weidongli doctor --json', text: 'The same to attach to a report; it holds no secret.' },
  ],
  next: 'Mend what it names and run it again.',
  load: () => import('./doctor.run.js'),
};
