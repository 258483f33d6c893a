import type { Translation } from '@weidongli/widgets';
import type { outcomesMessages } from './outcomes.messages.zh-CN.js';

/** Texts of the page about outcomes in English. */
export const outcomes: Translation<typeof outcomesMessages> = {
  title: 'Outcomes',
  lead: 'Everything that can happen at the bank, and what your tests have really made happen.',
  of: (exercised, total) => `${String(exercised)} of ${String(total)} have happened`,
  left: (count) => (count === 0 ? 'All of them are tested.' : `${String(count)} are not tested yet.`),
  show: 'Show',
  which: { missing: 'Not happened', done: 'Happened', all: 'All' },
  areas: {
    session: 'Session',
    code: 'Code',
    invitation: 'Invitation',
    application: 'Application',
    line: 'Line',
    draw: 'Draw',
    repayment: 'Repayment',
    loan: 'Life of a loan',
    fault: 'Fault',
  },
  outcome: 'Outcome',
  what: 'What happens',
  state: 'State',
  done: 'Happened',
  missing: 'Not yet',
  firstAt: 'First (bank time)',
  none: 'No outcome fits.',
  reset: 'Start anew',
  resetTitle: 'Start anew',
  resetText: "Forgets which outcomes have happened and begins at zero. The bank's data stays.",
  header: 'To ask for one on the next call, name it in the request header WDL-Sandbox-Scenario.',
};
