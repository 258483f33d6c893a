import { addDays } from '@weidongli/finance';
import type { Context, JobHandler } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { kinds, OPEN, type LoanRecord } from '../engine/records.js';
import { businessDate, momentOf } from '../engine/time.js';
import { failRepayment, orderRepayment, type RepaymentOrder } from './loan-repay.booking.js';
import { courseOf } from './loan-repay.rules.js';
import { allocationOf, loanOn, missedOn } from './loan-servicing.rules.js';
import { refreshLoan } from './loan-standing.js';

/** Times of day at which a due instalment is debited, on the due date and on every day of grace. */
export const DEBIT_SLOTS = ['10:00:00', '15:00:00', '20:00:00'] as const;

// End of day in its fixed order: interest accrues (the exact register is computed from dates), instalments fall due,
// debits follow by day, then overdue and penalty, then the line. Loans of one moment go by these priorities.
const FALL_DUE = 2;
const DEBIT = 3;
const OVERDUE = 4;

/** Plans the next due date of a loan. */
export const planNextDue = (ctx: Context, loan: LoanRecord): void => {
  const today = businessDate(ctx.now);
  const next = loanOn(loan, today).rows.find((row) => row.dueDate > today && row.outstanding.total > 0n);
  if (next !== undefined) at(ctx, 'loan.fall-due', loan.id, next.dueDate, '00:00:00', FALL_DUE);
};

const at = (ctx: Context, kind: string, loanId: string, date: string, time: string, priority: number): void =>
  ctx.schedule(kind, loanId, momentOf(date, time) - ctx.now, priority);

const fallDue: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan === undefined || !OPEN.includes(loan.status)) return;
  const today = businessDate(ctx.now);
  const { graceDays } = loan.disclosure;
  if (loanOn(loan, today).due.total > 0n) {
    for (let day = 0; day <= graceDays; day += 1) {
      for (const slot of DEBIT_SLOTS) at(ctx, 'loan.debit', loanId, addDays(today, day), slot, DEBIT);
    }
    at(ctx, 'loan.miss-grace', loanId, missedOn(today, graceDays), '00:00:00', OVERDUE);
  }
  planNextDue(ctx, loan);
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
    ...{ loan, card, date, amount: due.total, allocation: allocationOf(due), recalc: 'REDUCE_INSTALMENT' },
    ...{ quoteId: null, kind: 'AUTO_DEBIT', type: 'AUTO_DEBIT', course: courseOf(due.total, true) },
  };
  const balance = availableCredit(await ctx.ledger(`account/${card.accountId}`));
  if (balance >= due.total) {
    orderRepayment(ctx, order);
    return;
  }
  // Refused at once: nothing is held, and the attempt stands in the history.
  await failRepayment(ctx, orderRepayment(ctx, order, false), 'INSUFFICIENT_FUNDS');
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
