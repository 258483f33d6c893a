import { addDays } from '@weidongli/finance';
import type { Context, JobHandler } from '../engine/context.js';
import { priorityOf, type EndOfDayStep } from '../engine/end-of-day.js';
import { availableCredit } from '../engine/ledger.js';
import { kinds, OPEN, type LoanRecord } from '../engine/records.js';
import { businessDate, momentOf } from '../engine/time.js';
import { failRepayment, orderRepayment, type RepaymentOrder } from './loan-repay.booking.js';
import { debitOutcome } from './loan-repay.rules.js';
import { allocationOf, loanOn, missedOn } from './loan-servicing.rules.js';
import { refreshLoan } from './loan-standing.js';

/** Times of day at which a due instalment is debited, on the due date and on every day of grace. */
export const DEBIT_SLOTS = ['10:00:00', '15:00:00', '20:00:00'] as const;

/** Plans the next due date of a loan. */
export const planNextDue = (ctx: Context, loan: LoanRecord): void => {
  const today = businessDate(ctx.now);
  const next = loanOn(loan, today).rows.find((row) => row.dueDate > today && row.outstanding.total > 0n);
  if (next !== undefined) at(ctx, 'loan.fall-due', loan.id, next.dueDate, '00:00:00', 'mark-due');
};

const at = (
  ctx: Context,
  kind: string,
  loanId: string,
  date: string,
  time: string,
  step: EndOfDayStep,
): void => ctx.schedule(kind, loanId, momentOf(date, time) - ctx.now, priorityOf(step));

const fallDue: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan === undefined || !OPEN.includes(loan.status)) return;
  const today = businessDate(ctx.now);
  if (loanOn(loan, today).due.total > 0n) planCollection(ctx, loan, today);
  planNextDue(ctx, loan);
};

/** Plans the debits of a due date and the end of its grace, as far as they are still to come. */
const planCollection = (ctx: Context, { id, disclosure }: LoanRecord, dueDate: string): void => {
  const { graceDays } = disclosure;
  for (let day = 0; day <= graceDays; day += 1) {
    for (const slot of DEBIT_SLOTS) {
      const date = addDays(dueDate, day);
      if (momentOf(date, slot) >= ctx.now) at(ctx, 'loan.debit', id, date, slot, 'auto-debit');
    }
  }
  const missed = missedOn(dueDate, graceDays);
  if (momentOf(missed, '00:00:00') >= ctx.now)
    at(ctx, 'loan.miss-grace', id, missed, '00:00:00', 'overdue-and-penalty');
};

/**
 * Plans what a repayment had made needless and its return makes needed again: the collection of instalments that fell due
 * meanwhile, and the next due date where the loan was settled when its day came.
 */
export const planAfterReversal = (
  ctx: Context,
  loan: LoanRecord,
  { paidOn, settled }: { readonly paidOn: string; readonly settled: boolean },
): void => {
  const today = businessDate(ctx.now);
  const { rows } = loanOn(loan, today);
  const meanwhile = rows.filter(({ dueDate }) => dueDate > paidOn && dueDate <= today);
  for (const row of meanwhile) if (row.outstanding.total > 0n) planCollection(ctx, loan, row.dueDate);
  if (settled && meanwhile.length > 0) planNextDue(ctx, loan);
};

/** Tries to take what is due from the card that received the money; what is short is not taken in part. */
const debit: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan === undefined || !OPEN.includes(loan.status) || loan.openRepaymentId !== null) return;
  const date = businessDate(ctx.now);
  const { due } = loanOn(loan, date);
  const card = await ctx.get(kinds.card, loan.cardId);
  if (due.total === 0n || card === undefined) return;
  const order: RepaymentOrder = {
    ...{
      loan,
      card: { ...card, accountId: loan.accountId },
      date,
      amount: due.total,
      allocation: allocationOf(due),
      recalc: 'REDUCE_INSTALMENT',
    },
    ...{ quoteId: null, kind: 'AUTO_DEBIT', type: 'AUTO_DEBIT', course: debitOutcome(due.total) },
  };
  const balance = availableCredit(await ctx.ledger(`account/${loan.accountId}`));
  if (balance >= due.total) {
    orderRepayment(ctx, order);
    return;
  }
  // Refused at once: nothing is held, and the attempt stands in the history.
  await failRepayment(ctx, orderRepayment(ctx, order, false), 'INSUFFICIENT_FUNDS', 'repayment.no-funds');
};

const missGrace: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan !== undefined && OPEN.includes(loan.status)) await refreshLoan(ctx, loan);
};

/** Jobs of the calendar of a loan. */
export const loanDayJobs: Readonly<Record<string, JobHandler>> = {
  'loan.fall-due': fallDue,
  'loan.debit': debit,
  'loan.miss-grace': missGrace,
};
