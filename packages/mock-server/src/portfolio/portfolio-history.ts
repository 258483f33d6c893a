import { addFen, addDays, fromFen, subtractFen } from '@weidongli/finance';
import { priorityOf } from '../engine/end-of-day.js';
import { kinds, type BookedRepayment, type LoanRecord } from '../engine/records.js';
import { businessDate, instant, momentOf } from '../engine/time.js';
import { allocationOf } from '../loan/loan-servicing.rules.js';
import { disclose } from '../loan/loan-quote.rules.js';
import { bookTransfer, type Book, type PastTransfer } from './portfolio-book.js';
import type { WrittenCustomer } from './portfolio-customer.js';
import type { PastLoan, PastRepayment } from './portfolio-loan.js';

/** A loan while its history is being written. */
interface Draft {
  readonly past: PastLoan;
  readonly id: string;
  readonly number: string;
  readonly quoteId: string;
  readonly limitTransferId: string | null;
  readonly payoutTransferId: string | null;
  readonly booked: BookedRepayment[];
}

/** Something that happened to a loan: its payout, or a repayment. */
interface Step {
  readonly at: number;
  /** Place among the customer's loans. */
  readonly loan: number;
  readonly repayment: PastRepayment | undefined;
}

const stepsOf = (loans: readonly PastLoan[]): readonly Step[] =>
  loans
    .flatMap(({ paidOutAt, repayments }, loan): readonly Step[] => [
      { at: paidOutAt, loan, repayment: undefined },
      ...repayments.map((repayment) => ({ at: repayment.at, loan, repayment })),
    ])
    .sort((a, b) => a.at - b.at);

/** What the history of a customer's loans comes to; amounts in fen. */
export interface HistorySums {
  /** Most principal owed at one time. */
  readonly mostUsed: bigint;
  readonly interestPaid: bigint;
  /** Principal owed today. */
  readonly owed: bigint;
}

/** Adds up the history of a customer's loans. */
export const sumHistory = (loans: readonly PastLoan[]): HistorySums => {
  let [owed, mostUsed, interestPaid] = [0n, 0n, 0n];
  for (const { loan, repayment } of stepsOf(loans)) {
    if (repayment === undefined) owed = addFen(owed, loans[loan]?.schedule.principal ?? 0n);
    else {
      owed = subtractFen(owed, repayment.principal);
      interestPaid = addFen(interestPaid, repayment.interest);
    }
    if (owed > mostUsed) mostUsed = owed;
  }
  return { mostUsed, interestPaid, owed };
};

/**
 * Writes the loans of a customer with every payout and repayment, in the order in which they happened.
 *
 * @param firstNumber - Number of the first loan within the portfolio, for the numbers that people read.
 */
export const writeHistory = (
  book: Book,
  customer: WrittenCustomer,
  loans: readonly PastLoan[],
  firstNumber: number,
): void => {
  const drafts = new Map<number, Draft>();
  const steps = stepsOf(loans);
  const lastSettled = steps.filter(({ loan }) => loans[loan]?.nextDue === null).at(-1);
  for (const step of steps) {
    const { loan, repayment } = step;
    if (step === lastSettled) earn(book, customer, loans, step.at);
    const draft = drafts.get(loan);
    const past = loans[loan];
    if (past === undefined) continue;
    if (draft === undefined) drafts.set(loan, payOut(book, customer, past, firstNumber + loan));
    else if (repayment !== undefined) draft.booked.push(repay(book, customer, draft, repayment));
  }
  for (const draft of drafts.values()) putLoan(book, customer, draft);
  spend(book, customer, sumHistory(loans).owed);
};

const payOut = (book: Book, customer: WrittenCustomer, past: PastLoan, ordinal: number): Draft => {
  const { newId } = book;
  const { schedule, paidOutAt: at } = past;
  const id = newId('loa');
  return {
    ...{ past, id, booked: [], quoteId: newId('lqt') },
    // No record keeps this number from being given twice: new loans have numbers of later days.
    number: schedule.valueDate.replaceAll('-', '') + String(ordinal).padStart(8, '0'),
    // Money and limit of a settled loan came back in full: of those loans the ledger holds the interest only.
    ...(past.nextDue === null
      ? { limitTransferId: null, payoutTransferId: null }
      : payOutOpen(book, customer, { amount: schedule.principal, reference: id, at })),
  };
};

const payOutOpen = (
  book: Book,
  { line, card, contract }: WrittenCustomer,
  draw: Pick<PastTransfer, 'amount' | 'at'> & { readonly reference: string },
): Pick<Draft, 'limitTransferId' | 'payoutTransferId'> => {
  const principal = `loan/${draw.reference}/principal`;
  book.unit.open({ id: principal, currency: 'CNY', flag: 'creditsMustNotExceedDebits' });
  return {
    limitTransferId: bookTransfer(book, {
      ...{ ...draw, debit: `line/${line.id}/available`, credit: `line/${line.id}/used` },
      ...{ currency: 'CNY_LIMIT', purpose: 'LOAN_DRAW' },
    }),
    payoutTransferId: bookTransfer(book, {
      ...{ ...draw, debit: principal, credit: `account/${card.accountId}` },
      ...{ currency: 'CNY', purpose: 'LOAN_DISBURSEMENT', contractSha256: contract.sha256 },
    }),
  };
};

/** Books the interest of all settled loans of a customer in one transfer, when the last of them is settled. */
const earn = (book: Book, { card }: WrittenCustomer, loans: readonly PastLoan[], at: number): void => {
  const settled = loans.filter(({ nextDue }) => nextDue === null);
  const amount = addFen(...settled.flatMap(({ repayments }) => repayments.map(({ interest }) => interest)));
  if (amount === 0n) return;
  bookTransfer(book, {
    ...{ debit: `account/${card.accountId}`, credit: 'bank/interest-income', amount, currency: 'CNY', at },
    ...{ purpose: 'LOAN_REPAYMENT', reference: null },
  });
};

const repay = (
  book: Book,
  customer: WrittenCustomer,
  draft: Draft,
  repayment: PastRepayment,
): BookedRepayment => {
  const { card } = customer;
  const { type, date, principal, interest } = repayment;
  const id = book.newId('rpm');
  const transferIds =
    draft.limitTransferId === null
      ? []
      : takeMoney(book, customer, draft.id, { ...repayment, reference: id });
  const amount = addFen(principal, interest);
  const booking: BookedRepayment = {
    ...{ id, type, date, amount: amount.toString(), recalc: 'REDUCE_INSTALMENT' },
  };
  const at = instant(repayment.at);
  book.unit.put(kinds.repayment, id, {
    id,
    booking,
    transferIds,
    drawId: draft.id,
    customerId: card.customerId,
    quoteId: null,
    kind: type === 'EARLY_FULL' ? 'FULL' : 'AUTO_DEBIT',
    amount: fromFen(amount),
    version: 1,
    status: 'SUCCEEDED',
    failure: null,
    course: 'repayment.succeeded',
    cardMasked: card.panMasked,
    createdAt: at,
    succeededAt: at,
    statusHistory: [{ from: null, to: 'SUCCEEDED', at }],
    allocation: allocationOf({ penalty: 0n, fee: 0n, interest, principal }),
  });
  return booking;
};

/** Books the money and the limit of a repayment of an open loan. Returns the transfers of the money. */
const takeMoney = (
  book: Book,
  { line, card }: WrittenCustomer,
  loanId: string,
  { at, principal, interest, reference }: PastRepayment & { readonly reference: string },
): readonly string[] => {
  const money = { debit: `account/${card.accountId}`, currency: 'CNY', purpose: 'LOAN_REPAYMENT' } as const;
  const parts = [
    { credit: 'bank/interest-income', amount: interest },
    { credit: `loan/${loanId}/principal`, amount: principal },
  ];
  const ids = parts
    .filter(({ amount }) => amount > 0n)
    .map((part) => bookTransfer(book, { ...money, ...part, reference, at }));
  bookTransfer(book, {
    ...{ debit: `line/${line.id}/used`, credit: `line/${line.id}/available`, amount: principal },
    ...{ currency: 'CNY_LIMIT', purpose: 'LIMIT_RESTORED', reference, at },
  });
  return ids;
};

const REACHED = ['CREATED', 'APPROVED', 'DISBURSING', 'ACTIVE'] as const;

const historyOf = (at: string, settledAt: string | null): LoanRecord['statusHistory'] => [
  ...REACHED.map((to, index) => ({ from: REACHED[index - 1] ?? null, to, at })),
  ...(settledAt === null ? [] : [{ from: 'ACTIVE', to: 'SETTLED', at: settledAt } as const]),
];

const putLoan = ({ unit, newId }: Book, customer: WrittenCustomer, draft: Draft): void => {
  const { id } = draft;
  const { nextDue } = draft.past;
  unit.put(kinds.loan, id, loanOf(customer, draft));
  if (nextDue === null) return;
  // What the calendar of a loan goes on from; a settled one has nothing to come.
  const job = { id: newId('job'), kind: 'loan.fall-due', subject: id, priority: priorityOf('mark-due') };
  unit.schedule({ ...job, dueAt: momentOf(nextDue, '00:00:00') });
};

/** One member a line: a million of these are made, and spreads, which elsewhere save lines, took 40 % of the time. */
const loanOf = ({ line, card, contract }: WrittenCustomer, draft: Draft): LoanRecord => {
  const { id, booked, number, quoteId, limitTransferId, payoutTransferId } = draft;
  const { schedule, paidOutAt, nextDue, repayments } = draft.past;
  const at = instant(paidOutAt);
  const last = repayments[repayments.length - 1];
  const settledAt = nextDue === null && last !== undefined ? instant(last.at) : null;
  const statusHistory = historyOf(at, settledAt);
  return {
    id,
    number,
    quoteId,
    limitTransferId,
    payoutTransferId,
    booked,
    openRepaymentId: null,
    settledAt,
    customerId: line.customerId,
    lineId: line.id,
    accountId: card.accountId,
    cardId: card.id,
    product: 'consumer',
    method: 'EQUAL_PRINCIPAL',
    purpose: 'DAILY_CONSUMPTION',
    principal: fromFen(schedule.principal),
    tenor: schedule.tenor,
    valueDate: schedule.valueDate,
    status: settledAt === null ? 'ACTIVE' : 'SETTLED',
    needsReconciliation: false,
    cardMasked: card.panMasked,
    disclosure: disclose(line, schedule),
    createdAt: at,
    disbursedAt: at,
    contractId: contract.id,
    contractSha256: contract.sha256,
    statusHistory,
    version: statusHistory.length + booked.length,
  };
};

/** What is owed today was spent, so that accounts hold what people hold. */
const spend = (book: Book, { card }: WrittenCustomer, amount: bigint): void => {
  if (amount === 0n) return;
  const at = momentOf(addDays(businessDate(book.now), -1), '20:00:00');
  bookTransfer(book, {
    ...{ debit: `account/${card.accountId}`, credit: 'bank/cash', amount, currency: 'CNY', at },
    ...{ purpose: 'CARD_PAYMENT', reference: null },
  });
};
