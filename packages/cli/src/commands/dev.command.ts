import type { CommandSpec } from '../command.js';

/** Starts the bank. */
export const dev: CommandSpec = {
  name: 'dev',
  summary: 'Starts the bank: API, webhooks, clock and dashboard on this machine.',
  when: 'you begin to work. It needs no account and no network, and keeps what happened in ./.weidongli until you delete that folder.',
  local: true,
  options: [
    { flags: '--port <port>', text: 'Port to listen on; 0 takes a free one.', defaultValue: '4010' },
    { flags: '--host <host>', text: 'Address to listen on.', defaultValue: '127.0.0.1' },
    {
      flags: '--data <folder>',
      text: 'Folder that keeps the bank, as a SQLite file.',
      defaultValue: './.weidongli',
    },
    { flags: '--memory', text: 'Keep nothing: every start is a new bank.' },
    { flags: '--postgres <url>', text: 'Keep the bank in PostgreSQL; several processes may share one.' },
    {
      flags: '--seed <number>',
      text: 'Same seed, same requests, same frozen clock: same ids.',
      defaultValue: '1',
    },
    {
      flags: '--clock <when>',
      text: 'Start a new bank with a clock that stands: frozen, or a moment such as 2026-11-22T10:00:00+08:00.',
    },
    {
      flags: '--tenants <number>',
      text: 'Further partner banks, each with its own key and books, 0 to 100.',
      defaultValue: '0',
    },
    {
      flags: '--webhook-hosts <hosts>',
      text: 'Hosts besides this machine that webhooks may go to, with commas between.',
    },
    { flags: '--no-dashboard', text: 'Leave the dashboard out.' },
  ],
  examples: [
    { line: 'weidongli dev', text: 'A bank at http://127.0.0.1:4010 that is the same one tomorrow.' },
    {
      line: 'weidongli dev --memory --port 0 --json',
      text: 'For a test run: a fresh bank on a free port; its address is printed as JSON.',
    },
    {
      line: 'weidongli dev --memory --clock 2026-11-22T10:00:00+08:00 --seed 7',
      text: 'A bank that is the same to the byte on every machine.',
    },
  ],
  next: 'In another terminal: weidongli trigger loan.disbursed',
  load: () => import('./dev.run.js'),
};
