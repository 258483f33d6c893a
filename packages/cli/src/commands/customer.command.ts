import type { CommandSpec } from '../command.js';

/** Commands about customers. */
export const customers: readonly CommandSpec[] = [
  {
    name: 'customer list',
    summary: 'Lists the customers of the bank.',
    when: 'you look for a customer, or want to know where they stand.',
    options: [
      {
        flags: '--standing <standing>',
        text: 'Only those who stand here.',
        choices: ['NOT_INVITED', 'INVITED', 'APPLYING', 'ACTIVE', 'SUSPENDED', 'OVERDUE'],
      },
      { flags: '--limit <number>', text: 'So many at most, 1 to 1000.', defaultValue: '50' },
    ],
    examples: [
      { line: 'weidongli customer', text: 'The first fifty.' },
      { line: 'weidongli customer list --standing OVERDUE', text: 'Who is overdue.' },
    ],
    next: 'weidongli customer show repeat-borrower',
    load: () => import('./customer.run.js').then(({ list: run }) => ({ run })),
  },
  {
    name: 'customer show',
    summary: 'Shows a customer with accounts, credit lines and loans.',
    when: 'you need an id for another command, or wonder what a customer owes.',
    args: [{ name: 'customer', text: 'Your own name for the customer.', completes: 'customer' }],
    examples: [{ line: 'weidongli customer show overdue', text: 'Balances, limit, loans with their ids.' }],
    next: 'weidongli trigger loan.overdue --loan <id>',
    load: () => import('./customer.run.js').then(({ show: run }) => ({ run })),
  },
  {
    name: 'customer create',
    summary: 'Creates a customer with a story of the sandbox or of your own.',
    when: 'a test needs a customer that no other test touches.',
    args: [{ name: 'ref', text: 'Your own name for the customer, new to the bank.' }],
    options: [
      {
        flags: '--persona <name>',
        text: 'Story to begin with; repeat-borrower when nothing is said.',
        completes: 'persona',
      },
      { flags: '--file <json>', text: 'A story of your own, in the form of weidongli persona show.' },
    ],
    examples: [
      {
        line: 'weidongli customer create anna --persona first-time',
        text: 'Somebody who is invited and has never borrowed.',
      },
      { line: 'weidongli customer create bert --file mine.json', text: 'Somebody as you need them.' },
    ],
    next: 'Use the name as customerRef when your server creates a session.',
    load: () => import('./customer.run.js').then(({ create: run }) => ({ run })),
  },
];
