import type { CommandSpec } from '../command.js';

/** Commands about cases. */
export const recording: readonly CommandSpec[] = [
  {
    name: 'record',
    summary: 'Starts a fresh bank with a clock that stands, and writes everything asked of it to one file.',
    when: 'you want to hand on what went wrong: the file holds every call and answer, secrets replaced, and leads to the same state anywhere.',
    local: true,
    args: [{ name: 'file', text: 'File to write when you press Ctrl+C; it must not exist yet.' }],
    options: [
      { flags: '--port <port>', text: 'Port to listen on; 0 takes a free one.', defaultValue: '4010' },
      { flags: '--at <moment>', text: 'Moment at which the clock stands; now when nothing is said.' },
      { flags: '--seed <number>', text: 'Seed of the bank.', defaultValue: '1' },
      { flags: '--label <text>', text: 'A name for people.' },
    ],
    examples: [
      { line: 'weidongli record case.json', text: 'Let your test run against it, then press Ctrl+C.' },
      {
        line: 'weidongli record case.json --at 2026-11-22T10:00:00+08:00 --label "lost answer"',
        text: 'At a time of your choice.',
      },
    ],
    next: 'weidongli replay case.json, and attach the file to your report.',
    load: () => import('./record.run.js'),
  },
  {
    name: 'replay',
    summary:
      'Asks a fresh bank everything that a case holds, and compares every answer and the state at the end.',
    when: 'you got a case from somebody, or keep one as a test: exit code 1 says that the bank answers otherwise now.',
    local: true,
    args: [{ name: 'file', text: 'Case written by weidongli record.' }],
    examples: [
      {
        line: 'weidongli replay case.json',
        text: 'The same answers and the same state, or where they differ.',
      },
      { line: 'weidongli replay case.json --json', text: 'All differences for a program.' },
    ],
    next: 'Where it differs, look at the step in the file; the version of weidongli may be another.',
    load: () => import('./replay.run.js'),
  },
];
