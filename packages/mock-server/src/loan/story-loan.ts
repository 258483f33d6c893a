import { addDays, addMonths, fromFen, payoffQuote, toFen, type DebtTotal } from '@weidongli/finance';
import type { PersonaLoan } from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import {
  kinds,
  type BookedRepayment,
  type AccountCard,
  type LineRecord,
  type LoanRecord,
} from '../engine/records.js';
import { businessDate, DAY, instant, momentOf, readDuration } from '../engine/time.js';
import { planNextDue } from './loan-day.jobs.js';
import { renderDocuments } from './loan-documents.js';
import { quoteFigures } from './loan-quote.rules.js';
import { allocationOf, loanOn, missedOn } from './loan-servicing.rules.js';

/** A loan of a story with whom it belongs to. */
export interface StoryLoan {
  readonly loan: PersonaLoan;
  readonly line: LineRecord;
  readonly card: AccountCard;
  readonly nameMasked: string;
}

/** When the money of a loan of a story came, and how many instalments were debited on their day. */
export interface StoryPayout {
  readonly valueDate: string;
  /** Milliseconds since 1970. */
  readonly paidOut: number;
  readonly paidRows: number;
}

/** Places a loan of a story in time, seen from now. */
export const payoutOf = (loan: PersonaLoan, now: number): StoryPayout => {
  const today = businessDate(now);
  const daysBack = (ago: string | undefined): number => Math.floor((readDuration(ago ?? '') ?? 0) / DAY);
  const { valueDate, paidRows } =
    loan.unpaidSince === undefined
      ? paidOutOn(
          loan,
          addDays(today, -daysBack(loan.paidOutAgo)),
          addDays(today, -daysBack(loan.settledAgo)),
        )
      : firstUnpaidOn(loan, addDays(today, -daysBack(loan.unpaidSince)));
  return { valueDate, paidRows, paidOut: Math.min(momentOf(valueDate, '11:20:00'), now) };
};

/** Counts the instalments that fell due by a day: today, or the day on which everything was paid back. */
const paidOutOn = ({ tenor, paidInstalments }: PersonaLoan, valueDate: string, end: string) => {
  const rows = Array.from({ length: tenor }, (_, n) => addMonths(valueDate, n + 1));
  const fallen = rows.filter((date) => date <= end).length;
  return { valueDate, paidRows: Math.min(paidInstalments ?? fallen, fallen) };
};

/** Finds a payout day whose first unpaid due date is a given day; months of other lengths need more months back. */
const firstUnpaidOn = ({ paidInstalments = 0 }: PersonaLoan, due: string) => {
  const wanted = paidInstalments + 1;
  const back = [wanted, wanted + 1].find((n) => addMonths(addMonths(due, -n), n) === due) ?? wanted;
  return { valueDate: addMonths(due, -back), paidRows: back - 1 };
};

/** Writes a loan of a story: its money was spent, its instalments were debited on their day or found nothing. */
export const openStoryLoan = (ctx: Context, story: StoryLoan): LoanRecord => {
  const payout = payoutOf(story.loan, ctx.now);
  const paidOut = newLoan(ctx, story, payout);
  payOut(ctx, paidOut, payout.paidOut);
  const paid = payRows(ctx, paidOut, payout.paidRows);
  const told = ageTo(settleEarly(ctx, paid, story.loan), businessDate(ctx.now));
  ctx.put(kinds.loan, told.id, told);
  planNextDue(ctx, told);
  return told;
};

const newLoan = (ctx: Context, story: StoryLoan, payout: StoryPayout): LoanRecord => {
  const { line, card, loan } = story;
  const { paidOut } = payout;
  const principal = { amount: loan.principal.amount, currency: 'CNY' } as const;
  const question = { available: toFen(line.limit), principal: toFen(principal), tenor: loan.tenor };
  // Late in the evening a quote would be for the next day; a story begins at its own.
  const now = Math.min(paidOut, momentOf(payout.valueDate, '23:58:00'));
  const figures = quoteFigures({ line, ...question, now });
  const facts = { ...figures, principal, tenor: loan.tenor, borrowerMasked: story.nameMasked };
  const [contract] = renderDocuments({ ...facts, bankName: ctx.tenant.bankName });
  if (contract === undefined) throw new TypeError('A loan has a contract.');
  const contractId = ctx.newId('agr', paidOut);
  ctx.put(kinds.agreement, contractId, { ...contract, id: contractId, customerId: line.customerId });
  const id = ctx.newId('loa', paidOut);
  const at = instant(paidOut);
  const number = figures.valueDate.replaceAll('-', '') + ctx.newDigits(8);
  ctx.put(kinds.loanNumber, number, { loanId: id });
  return {
    ...{ id, number, valueDate: figures.valueDate, disclosure: figures.disclosure, contractId },
    ...{ customerId: line.customerId, lineId: line.id, principal, tenor: loan.tenor },
    ...{ method: 'EQUAL_PRINCIPAL', product: 'consumer', purpose: 'DAILY_CONSUMPTION', status: 'ACTIVE' },
    ...{ needsReconciliation: false, settledAt: null, openRepaymentId: null, payoutTransferId: null },
    ...{ accountId: card.accountId, cardId: card.id, cardMasked: card.panMasked },
    ...{ contractSha256: contract.sha256, booked: [], createdAt: at, disbursedAt: at, version: 4 },
    quoteId: ctx.newId('lqt', paidOut),
    statusHistory: [
      { from: null, to: 'CREATED', at },
      { from: 'CREATED', to: 'APPROVED', at },
      { from: 'APPROVED', to: 'DISBURSING', at },
      { from: 'DISBURSING', to: 'ACTIVE', at },
    ],
    limitTransferId: ctx.transfer({
      ...{ debit: `line/${line.id}/available`, credit: `line/${line.id}/used`, at: paidOut, reference: id },
      ...{ amount: toFen(principal), currency: 'CNY_LIMIT', state: 'POSTED', purpose: 'LOAN_DRAW' },
    }),
  };
};

/** The money comes, and is spent the day after. */
const payOut = (ctx: Context, loan: LoanRecord, at: number): void => {
  const debit = `loan/${loan.id}/principal`;
  const account = `account/${loan.accountId}`;
  const money = { currency: 'CNY', state: 'POSTED', amount: toFen(loan.principal) } as const;
  const { contractSha256, id: reference } = loan;
  ctx.open({ id: debit, currency: 'CNY', flag: 'creditsMustNotExceedDebits' });
  ctx.transfer({
    ...{ ...money, debit, credit: account, purpose: 'LOAN_DISBURSEMENT', reference, contractSha256, at },
  });
  if (at + DAY <= ctx.now)
    ctx.transfer({ ...money, debit: account, credit: 'bank/cash', purpose: 'CARD_PAYMENT', at: at + DAY });
};

/** Earlier instalments were debited on their day, from wages that came in for them. */
const payRows = (ctx: Context, loan: LoanRecord, rows: number): LoanRecord => {
  let paid = loan;
  for (let n = 1; n <= rows; n += 1) {
    const date = addMonths(loan.valueDate, n);
    const { due } = loanOn(paid, date);
    paid = pay(ctx, paid, { type: 'AUTO_DEBIT', date, time: '10:00:00', parts: due });
  }
  return paid;
};

/** The customer pays everything back ahead of time, if the story says so. */
const settleEarly = (ctx: Context, loan: LoanRecord, { settledAgo }: PersonaLoan): LoanRecord => {
  if (settledAgo === undefined) return loan;
  const date = addDays(businessDate(ctx.now), -Math.floor((readDuration(settledAgo) ?? 0) / DAY));
  const parts = payoffQuote(loanOn(loan, date), date);
  return pay(ctx, loan, { type: 'EARLY_FULL', date, time: '14:05:00', parts });
};

interface Payment {
  readonly type: 'AUTO_DEBIT' | 'EARLY_FULL';
  readonly date: string;
  readonly time: string;
  readonly parts: DebtTotal;
}

const pay = (ctx: Context, loan: LoanRecord, { type, date, time, parts }: Payment): LoanRecord => {
  if (parts.total === 0n) return loan;
  const at = Math.min(momentOf(date, time), ctx.now);
  const id = ctx.newId('rpm', at);
  moveMoney(ctx, loan, id, parts, at);
  const booking = { id, type, date, amount: parts.total.toString() } as const;
  const booked: BookedRepayment = { ...booking, recalc: 'REDUCE_INSTALMENT' };
  ctx.put(kinds.repayment, id, {
    ...{ id, drawId: loan.id, customerId: loan.customerId, quoteId: null, failure: null, version: 1 },
    ...{ kind: type === 'EARLY_FULL' ? 'FULL' : 'AUTO_DEBIT', amount: fromFen(parts.total) },
    ...{ allocation: allocationOf(parts), status: 'SUCCEEDED', cardMasked: loan.cardMasked },
    ...{ createdAt: instant(at), succeededAt: instant(at), course: 'repayment.succeeded' },
    ...{ booking: booked, transferIds: [] },
    statusHistory: [{ from: null, to: 'SUCCEEDED', at: instant(at) }],
  });
  return { ...loan, booked: [...loan.booked, booked], version: loan.version + 1 };
};

const moveMoney = (ctx: Context, loan: LoanRecord, id: string, parts: DebtTotal, at: number): void => {
  const account = `account/${loan.accountId}`;
  const money = { currency: 'CNY', state: 'POSTED', at } as const;
  const repaid = { ...money, purpose: 'LOAN_REPAYMENT', reference: id, debit: account } as const;
  ctx.transfer({ ...money, debit: 'bank/cash', credit: account, amount: parts.total, purpose: 'SALARY' });
  if (parts.principal > 0n) {
    ctx.transfer({ ...repaid, credit: `loan/${loan.id}/principal`, amount: parts.principal });
    ctx.transfer({
      ...{ debit: `line/${loan.lineId}/used`, credit: `line/${loan.lineId}/available`, at, reference: id },
      ...{ amount: parts.principal, currency: 'CNY_LIMIT', state: 'POSTED', purpose: 'LIMIT_RESTORED' },
    });
  }
  if (parts.interest > 0n)
    ctx.transfer({ ...repaid, credit: 'bank/interest-income', amount: parts.interest });
  if (parts.penalty > 0n) ctx.transfer({ ...repaid, credit: 'bank/penalty-income', amount: parts.penalty });
};

/** Gives a loan the state that its repayments have led to by a day. */
const ageTo = (loan: LoanRecord, today: string): LoanRecord => {
  const { status, rows } = loanOn(loan, today);
  if (status !== 'OVERDUE' && status !== 'SETTLED') return loan;
  const unpaid = rows.find((row) => row.outstanding.total > 0n);
  const last = loan.booked.at(-1);
  const date =
    unpaid === undefined ? (last?.date ?? today) : missedOn(unpaid.dueDate, loan.disclosure.graceDays);
  const at = instant(momentOf(date, unpaid === undefined ? '14:05:00' : '00:00:00'));
  return {
    ...loan,
    status,
    settledAt: status === 'SETTLED' ? at : null,
    statusHistory: [...loan.statusHistory, { from: 'ACTIVE', to: status, at }],
    version: loan.version + 1,
  };
};
