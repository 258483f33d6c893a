import { fromFen } from '@weidongli/finance';
import type { LoanGetScheduleInput, LoanSchedule } from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import { businessDate } from '../engine/time.js';
import { planOn, principalOwed } from './loan.public.js';

/** Reads the plan of a loan: the rows of the quote that was drawn. */
export const getSchedule = async ({ drawId }: LoanGetScheduleInput, ctx: Context): Promise<LoanSchedule> => {
  const loan = await ctx.own(kinds.loan, drawId);
  return {
    drawId,
    version: 1,
    asOf: businessDate(ctx.now),
    dailyRate: loan.disclosure.dailyRate,
    cardMasked: loan.cardMasked,
    graceDays: loan.disclosure.graceDays,
    rows: planOn(loan, ctx.now),
    totalPrincipal: loan.totals.principal,
    totalInterest: loan.totals.interest,
    totalRepayment: loan.totals.repayment,
    outstandingPrincipal: fromFen(await principalOwed(drawId, ctx)),
  };
};
