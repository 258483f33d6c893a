import type { CommandSpec } from '../command.js';

const persona = { name: 'persona', text: 'Name of the story.', completes: 'persona' } as const;

/** Commands about stories. */
export const personas: readonly CommandSpec[] = [
  {
    name: 'persona list',
    summary: 'Lists the stories that a customer can begin with.',
    when: 'you look for somebody to whom a certain thing happens.',
    examples: [{ line: 'weidongli persona', text: 'Names and stories.' }],
    next: 'weidongli persona show overdue, or weidongli customer create --persona overdue',
    load: () => import('./persona.run.js').then(({ list: run }) => ({ run })),
  },
  {
    name: 'persona show',
    summary: 'Shows a story as JSON: the form in which you can write your own.',
    when: 'you want to know what a story holds, or change it into one of yours.',
    args: [persona],
    examples: [
      {
        line: 'weidongli persona show overdue',
        text: 'Durations before now, and no dates: it never goes stale.',
      },
      { line: 'weidongli persona show overdue --json > mine.json', text: 'A beginning for your own.' },
    ],
    next: 'weidongli customer create --file mine.json',
    load: () => import('./persona.run.js').then(({ show: run }) => ({ run })),
  },
  {
    name: 'persona portfolio',
    summary:
      'Fills the kept bank with synthetic customers and 18 months of loans, up to 100,000 and 1,000,000.',
    when: 'you want to know how your code behaves with a bank of real size. Stop the bank first; what is interrupted goes on when you run it again.',
    local: true,
    options: [
      { flags: '--customers <number>', text: 'Customers, 1 to 1000000.', defaultValue: '100000' },
      { flags: '--loans <number>', text: 'Loans, 1 to 10000000.', defaultValue: '1000000' },
      { flags: '--seed <number>', text: 'Same seed, same customers.', defaultValue: '1' },
      { flags: '--data <folder>', text: 'Folder that keeps the bank.', defaultValue: './.weidongli' },
      { flags: '--postgres <url>', text: 'Fill this PostgreSQL database instead.' },
      { flags: '--tenant <id>', text: 'Partner bank to fill.', defaultValue: 'xingqiao' },
    ],
    examples: [
      {
        line: 'weidongli persona portfolio --customers 1000 --loans 10000',
        text: 'A small one, in seconds.',
      },
      { line: 'weidongli persona portfolio --data ./big', text: 'The whole one, in a folder of its own.' },
    ],
    next: 'weidongli dev, with the same --data or --postgres',
    load: () => import('./portfolio.run.js'),
  },
];
