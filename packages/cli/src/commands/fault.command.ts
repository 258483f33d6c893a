import type { CommandSpec } from '../command.js';

/** Commands about faults. */
export const fault: readonly CommandSpec[] = [
  {
    name: 'fault list',
    summary: 'Lists the faults that wait for their calls.',
    when: 'something fails and you want to know whether you have asked for it.',
    examples: [{ line: 'weidongli fault', text: 'What each strikes, and how often still.' }],
    next: 'weidongli fault clear',
    load: () => import('./fault.run.js').then(({ list: run }) => ({ run })),
  },
  {
    name: 'fault add',
    summary: 'Plants a fault: a slow, failing or lost answer, or a webhook that goes wrong.',
    when: 'you want to see what your code does when the bank does not play along. Lost answers show whether orders are safe to repeat.',
    args: [
      {
        name: 'operation',
        text: 'Operation it strikes, for example loan.draw, or a glob such as loan.*; with --webhook a type of event.',
        completes: 'operation',
      },
    ],
    options: [
      { flags: '--status <status>', text: 'Answer with this status, 400 to 599, and do nothing.' },
      { flags: '--latency <ms>', text: 'Wait so many milliseconds of real time first, 0 to 60000.' },
      { flags: '--timeout', text: 'Never answer.' },
      { flags: '--drop-before', text: 'Cut the line before anything is done.' },
      { flags: '--drop-after', text: 'Do everything, then cut the line: the answer is lost.' },
      {
        flags: '--webhook <effect>',
        text: 'Deliver events of this type wrongly.',
        choices: ['duplicate', 'reorder', 'bad-signature'],
      },
      { flags: '--customer <ref>', text: 'Only calls of this customer.', completes: 'customer' },
      { flags: '--nth <number>', text: 'Only the n-th call that fits, 1 to 1000.' },
      { flags: '--every <number>', text: 'Each n-th call that fits, 1 to 1000.' },
      {
        flags: '--percent <number>',
        text: 'So many of a hundred calls, 1 to 100; the same seed chooses the same calls.',
      },
      { flags: '--seed <number>', text: 'Chooses the calls of --percent, 0 to 999999.' },
      { flags: '--times <number>', text: 'How many calls it strikes, 1 to 1000; once when nothing is said.' },
    ],
    examples: [
      {
        line: 'weidongli fault add loan.draw --drop-after',
        text: 'The next draw happens, but its answer is lost: does yours repeat it with the same key?',
      },
      {
        line: 'weidongli fault add "loan.*" --status 503 --percent 20 --seed 7',
        text: 'A fifth of the calls fails, the same ones in every run.',
      },
      {
        line: 'weidongli fault add loan.disbursed --webhook duplicate',
        text: 'The next webhook of this type comes twice.',
      },
    ],
    next: 'Run your code, then weidongli logs --status 5xx and weidongli fault clear',
    load: () => import('./fault.run.js').then(({ add: run }) => ({ run })),
  },
  {
    name: 'fault remove',
    summary: 'Removes one fault.',
    when: 'you have planted several and are done with one.',
    args: [{ name: 'fault', text: 'Id, flt_…', completes: 'fault' }],
    examples: [{ line: 'weidongli fault remove flt_01JD…', text: 'The others stay.' }],
    next: 'weidongli fault list',
    load: () => import('./fault.run.js').then(({ remove: run }) => ({ run })),
  },
  {
    name: 'fault clear',
    summary: 'Removes all faults.',
    when: 'the bank is to behave again.',
    examples: [{ line: 'weidongli fault clear', text: 'Says how many there were.' }],
    next: 'weidongli fault list',
    load: () => import('./fault.run.js').then(({ clear: run }) => ({ run })),
  },
];
