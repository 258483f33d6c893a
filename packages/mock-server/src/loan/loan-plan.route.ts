import { addFen, fromFen } from '@weidongli/finance';
import type { LoanGetScheduleInput, LoanSchedule } from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import { businessDate } from '../engine/time.js';
import { loanOn, rowsOf } from './loan-servicing.rules.js';
import { principalOwed } from './loan.public.js';

/** Reads the plan of a loan as it stands today: the rows of the quote, and what repayments made of them. */
export const getSchedule = async ({ drawId }: LoanGetScheduleInput, ctx: Context): Promise<LoanSchedule> => {
  const loan = await ctx.own(kinds.loan, drawId);
  const asOf = businessDate(ctx.now);
  const state = loanOn(loan, asOf);
  const sum = (part: 'principal' | 'interest' | 'penalty' | 'total') =>
    fromFen(addFen(...state.rows.map((row) => row[part])));
  return {
    drawId,
    version: state.version,
    asOf,
    dailyRate: loan.disclosure.dailyRate,
    cardMasked: loan.cardMasked,
    graceDays: loan.disclosure.graceDays,
    rows: rowsOf(state),
    totalPrincipal: sum('principal'),
    totalInterest: sum('interest'),
    totalRepayment: sum('total'),
    outstandingPrincipal: fromFen(await principalOwed(drawId, ctx)),
    totalPenalty: sum('penalty'),
    totalPaid: fromFen(state.paid.total),
  };
};
