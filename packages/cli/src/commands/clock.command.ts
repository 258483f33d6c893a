import type { CommandSpec } from '../command.js';

/** Commands about the clock. */
export const clock: readonly CommandSpec[] = [
  {
    name: 'clock show',
    summary: "Shows the bank's time.",
    when: 'you want to know which day it is at the bank, and whether its clock runs.',
    examples: [
      { line: 'weidongli clock', text: 'The time, and RUNNING or FROZEN.' },
      { line: 'weidongli clock show --json', text: 'The same for a script.' },
    ],
    next: 'weidongli clock advance --by P1D',
    load: () => import('./clock.run.js').then(({ show: run }) => ({ run })),
  },
  {
    name: 'clock advance',
    summary: 'Moves the whole bank ahead in time and runs what falls due on the way.',
    when: 'something happens later: the money of a draw, a due date, a penalty, the retry of a webhook. Give one of the three.',
    options: [
      {
        flags: '--by <duration>',
        text: 'ISO 8601 duration of days, hours, minutes and seconds: PT40S, P1DT2H.',
      },
      {
        flags: '--to <moment>',
        text: 'A moment, such as 2026-12-24T09:00:00+08:00; it has to be later than now.',
      },
      {
        flags: '--until <event>',
        text: 'Stop right after an event such as loan.overdue, or at next_due, next_cutoff or idle.',
        completes: 'event',
      },
      { flags: '--subject <id>', text: 'With --until: only an event about this resource.' },
      {
        flags: '--at-most <duration>',
        text: 'With --until: give up after so long (P400D when left out); exit code 1.',
      },
    ],
    examples: [
      { line: 'weidongli clock advance --by PT40S', text: 'The money of a draw arrives.' },
      { line: 'weidongli clock advance --until loan.overdue', text: 'Stops when a loan has become overdue.' },
      { line: 'weidongli clock advance --until next_due', text: 'Stops when the next job is due.' },
    ],
    next: 'weidongli clock show, or weidongli snapshot create before you go far: a clock only moves ahead.',
    load: () => import('./clock.run.js').then(({ advance: run }) => ({ run })),
  },
  {
    name: 'clock freeze',
    summary: 'Stops the clock where it stands.',
    when: 'a test has to see the same time in every run, or nothing may happen while you look.',
    examples: [{ line: 'weidongli clock freeze', text: 'From now on time moves only when you say so.' }],
    next: 'weidongli clock advance --by PT1H, or weidongli clock run',
    load: () => import('./clock.run.js').then(({ freeze: run }) => ({ run })),
  },
  {
    name: 'clock run',
    summary: 'Lets a frozen clock run again from where it stands.',
    when: 'time is to pass by itself again.',
    examples: [{ line: 'weidongli clock run', text: 'A second at the bank is a second on your wall again.' }],
    next: 'weidongli clock show',
    load: () => import('./clock.run.js').then(({ start: run }) => ({ run })),
  },
];
