import type { CommandSpec } from '../command.js';

/** Commands about units. */
export const unit: readonly CommandSpec[] = [
  {
    name: 'unit list',
    summary: 'Lists the units of the bank: the parts that customers live in for ever.',
    when: 'you want to see how the bank is divided, and where new customers go.',
    examples: [{ line: 'weidongli unit', text: 'Names and numbers; the last unit takes new customers.' }],
    next: 'weidongli unit add',
    load: () => import('./unit.run.js').then(({ list: run }) => ({ run })),
  },
  {
    name: 'unit add',
    summary: 'Adds a unit: new customers live there, and nobody moves.',
    when: 'you try what your code does when two customers live in different parts of the bank.',
    args: [
      {
        name: 'name',
        text: 'Lower-case letters, digits, hyphens, up to 20; made up when left out.',
        required: false,
      },
    ],
    examples: [
      { line: 'weidongli unit add', text: 'Adds u2, u3, and so on.' },
      { line: 'weidongli unit add north', text: 'Adds a unit of that name.' },
    ],
    next: 'weidongli persona create',
    load: () => import('./unit.run.js').then(({ add: run }) => ({ run })),
  },
];
