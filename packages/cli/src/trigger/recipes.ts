import { loan } from '@weidongli/contracts/loan';
import { sandbox } from '@weidongli/contracts/sandbox';
import { newCustomer } from '../api/customers.js';
import type { Stage } from './stage.js';

/** How an event is caused. */
export interface Recipe {
  readonly event: string;
  /** What happens, for people. */
  readonly text: string;
  /** Persona of the new customer to whom it happens when nobody is named. */
  readonly persona: string;
  /** Says that `--loan` may name the loan it is to happen to. */
  readonly takesLoan: boolean;
  /** Lets it happen and returns the resource that the event is about. */
  readonly cause: (stage: Stage) => Promise<string>;
}

const BORROWER = 'repeat-borrower';
const NEWCOMER = 'first-time';
/** Persona of the customer with whom money waits while another is to have none. */
const PURSE = 'not-invited';

const drawn =
  (outcome: string, wait: string) =>
  async (stage: Stage): Promise<string> => {
    const { id } = await stage.draw('8000.00', outcome);
    await stage.wait(wait);
    return id;
  };

const repaid =
  (outcome: string) =>
  async (stage: Stage): Promise<string> =>
    stage.repay((await stage.openLoan()).id, 'FULL', outcome);

/** Takes the money away so that the debits of a due date fail, and brings it back afterwards. */
const overdue = async (stage: Stage): Promise<string> => {
  const { id } = await stage.openLoan();
  const { id: from, balance } = await stage.account();
  const [purse] = (await newCustomer(stage.api, PURSE)).accounts;
  const amount = balance.available;
  if (amount.amount === '0.00' || purse === undefined) {
    await stage.waitFor('loan.overdue', id);
    return id;
  }
  const remark = 'weidongli trigger';
  stage.say(`${amount.amount} are put aside, so that the debits fail.`);
  await stage.api.call(sandbox.createTransfer, { from, to: purse.id, amount, remark });
  try {
    await stage.waitFor('loan.overdue', id);
  } finally {
    await stage.api.call(sandbox.createTransfer, { from: purse.id, to: from, amount, remark });
    stage.say(`${amount.amount} are back on the account.`);
  }
  return id;
};

const cured = async (stage: Stage): Promise<string> => {
  const named = stage.loanId === undefined ? undefined : await stage.openLoan();
  const id = named?.status === 'OVERDUE' ? named.id : await overdue(stage);
  await stage.repay(id, 'DUE');
  return id;
};

const decided =
  (transition: 'approve' | 'decline' | 'refer') =>
  async (stage: Stage): Promise<string> => {
    const { id } = await stage.apply();
    await stage.decide(id, transition);
    return id;
  };

const opened = async (stage: Stage): Promise<{ readonly applicationId: string; readonly lineId: string }> => {
  const applicationId = await decided('approve')(stage);
  const { lineId } = await stage.accept(applicationId);
  return { applicationId, lineId: lineId ?? '' };
};

const locked = async (stage: Stage): Promise<string> => {
  const { id } = await stage.line();
  stage.say(`${stage.customer.customerRef} locks the line.`);
  await stage.customer.call(loan.lockLine, { lineId: id });
  return id;
};

const unlocked = async (stage: Stage): Promise<string> => {
  const { id, status } = await stage.line();
  if (status === 'ACTIVE') await locked(stage);
  stage.say(`${stage.customer.customerRef} unlocks the line.`);
  await stage.customer.confirmed(loan.unlockLine, { lineId: id });
  return id;
};

const limited = async (stage: Stage): Promise<string> => {
  const { id, limit } = await stage.line();
  // A limit that was lowered can be raised again: each run changes it.
  const amount = limit.amount === '79000.00' ? '80000.00' : '79000.00';
  stage.say(`${stage.customer.customerRef} asks for a limit of ${amount}.`);
  await stage.customer.call(loan.requestLimit, { lineId: id, limit: { amount, currency: 'CNY' } });
  return id;
};

const appealed = async (stage: Stage): Promise<string> => {
  const id = await decided('decline')(stage);
  stage.say(`${stage.customer.customerRef} objects.`);
  await stage.customer.call(loan.appeal, { applicationId: id, statement: 'Please look at it again.' });
  return id;
};

const withdrawn = async (stage: Stage): Promise<string> => {
  const { id } = await stage.apply();
  stage.say(`${stage.customer.customerRef} takes the application back.`);
  await stage.customer.call(loan.withdrawApplication, { applicationId: id });
  return id;
};

const forLoan = { persona: BORROWER, takesLoan: true };
const forLine = { persona: BORROWER, takesLoan: false };
const forNewcomer = { persona: NEWCOMER, takesLoan: false };

/** Every event that can be triggered, each by what really causes it. */
export const recipes: readonly Recipe[] = [
  {
    ...forLine,
    event: 'loan.created',
    text: 'A draw is confirmed.',
    cause: async (stage) => (await stage.draw('8000.00')).id,
  },
  {
    ...forLine,
    event: 'loan.disbursed',
    text: 'The money of a draw arrives, 38 seconds later.',
    cause: drawn('draw.disbursed', 'PT38S'),
  },
  {
    ...forLine,
    event: 'loan.rejected',
    text: 'A draw is declined after 2.4 seconds.',
    cause: drawn('draw.rejected', 'PT3S'),
  },
  {
    ...forLine,
    event: 'loan.disbursement_failed',
    text: 'A payout gets no answer, and has failed two minutes later.',
    cause: drawn('draw.unknown-then-failed', 'PT2M'),
  },
  {
    ...forLoan,
    event: 'loan.overdue',
    text: 'The debits of a due date fail, and the grace day passes.',
    cause: overdue,
  },
  { ...forLoan, event: 'loan.cured', text: 'What is overdue is paid.', cause: cured },
  {
    ...forLoan,
    event: 'loan.settled',
    text: 'Everything owed is paid.',
    cause: async (stage) => {
      const { id } = await stage.openLoan();
      await stage.repay(id, 'FULL');
      return id;
    },
  },
  {
    ...forLoan,
    event: 'repayment.succeeded',
    text: 'A loan is repaid.',
    cause: repaid('repayment.succeeded'),
  },
  {
    ...forLoan,
    event: 'repayment.failed',
    text: 'A repayment finds too little money.',
    cause: repaid('repayment.no-funds'),
  },
  {
    ...forNewcomer,
    event: 'credit.application.submitted',
    text: 'A customer applies for a line.',
    cause: async (stage) => (await stage.apply()).id,
  },
  {
    ...forNewcomer,
    event: 'credit.application.approved',
    text: 'An application is approved.',
    cause: decided('approve'),
  },
  {
    ...forNewcomer,
    event: 'credit.application.declined',
    text: 'An application is declined.',
    cause: decided('decline'),
  },
  {
    ...forNewcomer,
    event: 'credit.application.referred',
    text: 'An application goes to a person.',
    cause: decided('refer'),
  },
  {
    ...forNewcomer,
    event: 'credit.application.accepted',
    text: 'An offer is accepted.',
    cause: async (stage) => (await opened(stage)).applicationId,
  },
  {
    ...forNewcomer,
    event: 'credit.application.withdrawn',
    text: 'An application is taken back.',
    cause: withdrawn,
  },
  {
    ...forNewcomer,
    event: 'credit.application.appealed',
    text: 'A customer objects to a decision.',
    cause: appealed,
  },
  {
    ...forNewcomer,
    event: 'credit.line.opened',
    text: 'A line opens with the accepted offer.',
    cause: async (stage) => (await opened(stage)).lineId,
  },
  { ...forLine, event: 'credit.line.suspended', text: 'The customer locks the line.', cause: locked },
  { ...forLine, event: 'credit.line.activated', text: 'The customer unlocks the line.', cause: unlocked },
  { ...forLine, event: 'credit.line.limit_changed', text: 'The limit of a line changes.', cause: limited },
];
