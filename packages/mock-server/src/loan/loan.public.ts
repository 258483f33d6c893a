import { fromFen } from '@weidongli/finance';
import type { Loan, ScheduleRow } from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import { IN_PROGRESS, type LoanRecord } from '../engine/records.js';
import { businessDate } from '../engine/time.js';

/** Shows a loan with what the ledger says is owed. */
export const publicLoan = async (loan: LoanRecord, ctx: Context): Promise<Loan> => ({
  ...loan,
  outstandingPrincipal: fromFen(await principalOwed(loan.id, ctx)),
  nextDue: nextDue(loan),
});

/** Reads the principal owed in fen: 0 until the money has arrived. */
export const principalOwed = async (loanId: string, ctx: Context): Promise<bigint> => {
  const { debitsPosted, creditsPosted } = await ctx.ledger(`loan/${loanId}/principal`);
  return debitsPosted - creditsPosted;
};

/** Shows the plan on a business date: a row whose day has come is due. */
export const planOn = (loan: LoanRecord, now: number): readonly ScheduleRow[] => {
  const today = businessDate(now);
  const running = !IN_PROGRESS.includes(loan.status);
  return loan.schedule.map((row) => ({
    ...row,
    status: running && row.dueDate <= today ? 'DUE' : row.status,
  }));
};

const nextDue = (loan: LoanRecord): Loan['nextDue'] => {
  const next = IN_PROGRESS.includes(loan.status)
    ? undefined
    : loan.schedule.find(({ status }) => status === 'PENDING');
  return next === undefined ? null : { date: next.dueDate, amount: next.total };
};
