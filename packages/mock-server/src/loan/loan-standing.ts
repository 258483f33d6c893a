import type { Context } from '../engine/context.js';
import { kinds, type LineRecord, type LoanRecord } from '../engine/records.js';
import { businessDate, instant } from '../engine/time.js';
import type { OutcomeId } from '../outcomes/outcomes.js';
import { holdLine } from './line.rules.js';
import { moveLoan } from './loan-draw.rules.js';
import { loanOn } from './loan-servicing.rules.js';

const EVENTS: Readonly<Record<string, string>> = {
  OVERDUE: 'loan.overdue',
  ACTIVE: 'loan.cured',
  SETTLED: 'loan.settled',
};

const OUTCOMES: Readonly<Record<string, OutcomeId>> = {
  OVERDUE: 'loan.overdue',
  ACTIVE: 'loan.cured',
  SETTLED: 'loan.settled',
};

/**
 * Ages a loan that was paid out to today: active, overdue or settled, and its line with it. Writes the loan in any case.
 * While a repayment of an earlier day has no outcome, the loan keeps its state: it may turn out to be paid in time.
 */
export const refreshLoan = async (ctx: Context, loan: LoanRecord): Promise<LoanRecord> => {
  const { status } = loanOn(loan, businessDate(ctx.now));
  const aged =
    loan.openRepaymentId !== null || status === loan.status ? loan : moveLoan(loan, status, ctx.now);
  const settledAt = aged.status === 'SETTLED' ? instant(ctx.now) : null;
  const kept: LoanRecord = { ...aged, settledAt };
  ctx.put(kinds.loan, loan.id, kept);
  if (aged === loan) return kept;
  // A loan that was settled by a repayment which the paying bank took back is not cured, but open again.
  const reopened = loan.status === 'SETTLED' && status === 'ACTIVE';
  ctx.emit(reopened ? 'loan.reopened' : (EVENTS[status] ?? 'loan.changed'), kept);
  const outcome = reopened ? undefined : OUTCOMES[status];
  if (outcome !== undefined) ctx.reached(outcome, kept.id);
  await refreshLine(ctx, kept);
  return kept;
};

/** Suspends the line of an overdue loan, and frees it when nothing of it is overdue any more. */
const refreshLine = async (ctx: Context, { id, lineId, status }: LoanRecord): Promise<void> => {
  const line = await ctx.get(kinds.line, lineId);
  if (line === undefined) throw new TypeError('The line of a loan exists.');
  const others = line.holds.overdueLoans.filter((loanId) => loanId !== id);
  const overdueLoans = status === 'OVERDUE' ? [...others, id] : others;
  if (overdueLoans.length === line.holds.overdueLoans.length) return;
  putLine(ctx, line, holdLine(line, { overdueLoans }));
};

/** Writes a line and tells the partner when it was suspended or freed. */
export const putLine = (ctx: Context, before: LineRecord, after: LineRecord): void => {
  ctx.put(kinds.line, after.id, after);
  if (before.status === after.status) return;
  ctx.emit(after.status === 'SUSPENDED' ? 'credit.line.suspended' : 'credit.line.activated', after);
};
