import type { CommandSpec } from '../command.js';

/** Lets events happen. */
export const trigger: CommandSpec = {
  name: 'trigger',
  summary: 'Lets an event happen by its true cause: with books, jobs and webhooks, as in production.',
  when: 'you build what reacts to an event. Nothing is made up: the bank draws, waits, debits, and the event follows. The clock may move.',
  args: [
    {
      name: 'event',
      text: 'Type of the event, for example loan.disbursed.',
      required: false,
      completes: 'event',
    },
  ],
  options: [
    {
      flags: '--customer <ref>',
      text: 'Customer it happens to; without one a new customer is created.',
      completes: 'customer',
    },
    {
      flags: '--loan <id>',
      text: 'Your own loan, loa_…, for events of a loan that is there already.',
      completes: 'loan',
    },
    { flags: '--list', text: 'List the events, who they happen to, and what causes them.' },
  ],
  examples: [
    { line: 'weidongli trigger loan.disbursed', text: 'Somebody draws 8,000.00 and the money arrives.' },
    { line: 'weidongli trigger loan.overdue --loan loa_01JD…', text: 'Your loan becomes overdue.' },
    { line: 'weidongli trigger --list', text: 'Everything that can be triggered.' },
  ],
  next: 'weidongli listen --forward-to http://127.0.0.1:3000/webhooks shows what your receiver answers.',
  load: () => import('./trigger.run.js'),
};
