import type { CommandSpec } from '../command.js';

const chosen = { name: 'snapshot', text: 'Id, snp_…', completes: 'snapshot' } as const;

/** Commands about snapshots. */
export const snapshot: readonly CommandSpec[] = [
  {
    name: 'snapshot list',
    summary: 'Lists the snapshots, newest first.',
    when: 'you look for the one to go back to.',
    examples: [{ line: 'weidongli snapshot', text: 'Ids, names, and the time that each holds.' }],
    next: 'weidongli snapshot restore <id>',
    load: () => import('./snapshot.run.js').then(({ list: run }) => ({ run })),
  },
  {
    name: 'snapshot create',
    summary: 'Keeps the whole bank as it is now: customers, books, jobs, clock.',
    when: 'you are about to try something that you want to take back, or begin many tests at the same point.',
    options: [{ flags: '--label <text>', text: 'A name for people, up to 80 characters.' }],
    examples: [
      {
        line: 'weidongli snapshot create --label "before the due date"',
        text: 'Prints the id to go back to.',
      },
      { line: 'id=$(weidongli snapshot create --json | jq -r .id)', text: 'The id in a script.' },
    ],
    next: 'weidongli clock advance --by P30D, look, then weidongli snapshot restore <id>',
    load: () => import('./snapshot.run.js').then(({ create: run }) => ({ run })),
  },
  {
    name: 'snapshot restore',
    summary: 'Puts the whole bank back to a snapshot, its clock too.',
    when: 'you want to try again from the same point. What happened since is gone, and webhooks about it are not sent.',
    args: [chosen],
    examples: [{ line: 'weidongli snapshot restore snp_01JD…', text: 'The bank is as it was then.' }],
    next: 'weidongli clock show',
    load: () => import('./snapshot.run.js').then(({ restore: run }) => ({ run })),
  },
  {
    name: 'snapshot fork',
    summary: 'Makes a new partner bank that begins as a snapshot; the two go separate ways.',
    when: 'two tests are to go on from the same point at the same time.',
    args: [chosen],
    options: [
      { flags: '--tenant <id>', text: 'Id of the new tenant: 3 to 40 lower-case letters, digits, hyphens.' },
    ],
    examples: [
      { line: 'weidongli snapshot fork snp_01JD… --tenant what-if', text: 'Prints the key of the new bank.' },
    ],
    next: 'Use the printed key: weidongli clock advance --by P90D --key <key>',
    load: () => import('./snapshot.run.js').then(({ fork: run }) => ({ run })),
  },
  {
    name: 'snapshot delete',
    summary: 'Removes a snapshot and frees its room.',
    when: 'you no longer need it.',
    args: [chosen],
    examples: [{ line: 'weidongli snapshot delete snp_01JD…', text: 'It cannot be brought back.' }],
    next: 'weidongli snapshot list',
    load: () => import('./snapshot.run.js').then(({ remove: run }) => ({ run })),
  },
];
