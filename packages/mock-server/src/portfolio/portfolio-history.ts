import { addFen, addDays, fromFen, subtractFen } from '@weidongli/finance';
import { priorityOf } from '../engine/end-of-day.js';
import { kinds, type BookedRepayment, type LoanRecord } from '../engine/records.js';
import { businessDate, instant, momentOf } from '../engine/time.js';
import { allocationOf } from '../loan/loan-servicing.rules.js';
import { disclose } from '../loan/loan-quote.rules.js';
import { bookTransfer, type Book } from './portfolio-book.js';
import type { WrittenCustomer } from './portfolio-customer.js';
import type { PastLoan, PastRepayment } from './portfolio-loan.js';

/** A loan while its history is being written. */
interface Draft {
  readonly past: PastLoan;
  readonly id: string;
  readonly number: string;
  readonly quoteId: string;
  readonly limitTransferId: string | null;
  readonly payoutTransferId: string;
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
  for (const { loan, repayment } of stepsOf(loans)) {
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
  const { unit, newId } = book;
  const { line, card, contract } = customer;
  const { schedule, paidOutAt: at } = past;
  const id = newId('loa');
  const amount = schedule.principal;
  unit.open({ id: `loan/${id}/principal`, currency: 'CNY', flag: 'creditsMustNotExceedDebits' });
  const draw = { amount, reference: id, at };
  return {
    ...{ past, id, booked: [], quoteId: newId('lqt') },
    // No record keeps this number from being given twice: new loans have numbers of later days.
    number: schedule.valueDate.replaceAll('-', '') + String(ordinal).padStart(8, '0'),
    // The limit of a settled loan came back in full: only open ones stand in the books of the line.
    limitTransferId:
      past.nextDue === null
        ? null
        : bookTransfer(book, {
            ...{ ...draw, debit: `line/${line.id}/available`, credit: `line/${line.id}/used` },
            ...{ currency: 'CNY_LIMIT', purpose: 'LOAN_DRAW' },
          }),
    payoutTransferId: bookTransfer(book, {
      ...{ ...draw, debit: `loan/${id}/principal`, credit: `account/${card.accountId}` },
      ...{ currency: 'CNY', purpose: 'LOAN_DISBURSEMENT', contractSha256: contract.sha256 },
    }),
  };
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
  const transferIds = takeMoney(book, customer, draft, { ...repayment, reference: id });
  const amount = addFen(principal, interest);
  const booking: BookedRepayment = {
    ...{ id, type, date, amount: amount.toString(), recalc: 'REDUCE_INSTALMENT' },
  };
  const at = instant(repayment.at);
  book.unit.put(kinds.repayment, id, {
    ...{ id, booking, transferIds, drawId: draft.id, customerId: card.customerId, quoteId: null },
    ...{ kind: type === 'EARLY_FULL' ? 'FULL' : 'AUTO_DEBIT', amount: fromFen(amount), version: 1 },
    ...{ status: 'SUCCEEDED', failure: null, course: 'repayment.succeeded', cardMasked: card.panMasked },
    ...{ createdAt: at, succeededAt: at, statusHistory: [{ from: null, to: 'SUCCEEDED', at }] },
    allocation: allocationOf({ penalty: 0n, fee: 0n, interest, principal }),
  });
  return booking;
};

/** Books the money of a repayment, and the limit where the loan holds some. Returns the transfers of the money. */
const takeMoney = (
  book: Book,
  { line, card }: WrittenCustomer,
  { id: loanId, limitTransferId }: Draft,
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
  if (limitTransferId !== null)
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

const putLoan = (book: Book, customer: WrittenCustomer, draft: Draft): void => {
  const { unit, newId } = book;
  const { line, card, contract } = customer;
  const { past, id, booked } = draft;
  const { schedule, paidOutAt, nextDue, repayments } = past;
  const at = instant(paidOutAt);
  const last = repayments[repayments.length - 1];
  const settledAt = nextDue === null && last !== undefined ? instant(last.at) : null;
  const statusHistory = historyOf(at, settledAt);
  const { number, quoteId, limitTransferId, payoutTransferId } = draft;
  unit.put(kinds.loan, id, {
    ...{ id, number, quoteId, limitTransferId, payoutTransferId, booked, openRepaymentId: null, settledAt },
    ...{ customerId: line.customerId, lineId: line.id, accountId: card.accountId, cardId: card.id },
    ...{ product: 'consumer', method: 'EQUAL_PRINCIPAL', purpose: 'DAILY_CONSUMPTION' },
    ...{ principal: fromFen(schedule.principal), tenor: schedule.tenor, valueDate: schedule.valueDate },
    ...{ status: settledAt === null ? 'ACTIVE' : 'SETTLED', needsReconciliation: false },
    ...{ cardMasked: card.panMasked, disclosure: disclose(line, schedule), createdAt: at, disbursedAt: at },
    ...{ contractId: contract.id, contractSha256: contract.sha256 },
    statusHistory,
    version: statusHistory.length + booked.length,
  });
  if (nextDue === null) return;
  // What the calendar of a loan goes on from; a settled one has nothing to come.
  const job = { id: newId('job'), kind: 'loan.fall-due', subject: id, priority: priorityOf('mark-due') };
  unit.schedule({ ...job, dueAt: momentOf(nextDue, '00:00:00') });
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
