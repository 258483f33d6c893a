import type { CommandSpec } from '../command.js';

/** Shows which outcomes were exercised. */
export const outcomes: CommandSpec = {
  name: 'outcomes',
  summary: 'Tells which outcomes of the bank your tests have exercised, and which they have not.',
  when: 'your tests are green and you ask what they have never seen: a decline, a lost answer, an overdue loan.',
  options: [
    {
      flags: '--require <percent>',
      text: 'Exit code 1 when fewer than so many percent were exercised, 1 to 100.',
    },
    { flags: '--missing', text: 'List only what has not happened.' },
    { flags: '--reset', text: 'Forget what has happened, before a test run.' },
  ],
  examples: [
    { line: 'weidongli outcomes --reset', text: 'Before the tests.' },
    { line: 'weidongli outcomes --require 80', text: 'After them, in CI.' },
    { line: 'weidongli outcomes --missing --json', text: 'What to write tests for next.' },
  ],
  next: 'Ask for a missing one with the header WDL-Sandbox-Scenario: <outcome>, or weidongli trigger.',
  load: () => import('./outcomes.run.js'),
};
