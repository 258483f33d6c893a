import { fromFen, subtractFen } from '@weidongli/finance';
import type { Loan } from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import type { LoanRecord } from '../engine/records.js';
import { dueOf } from './loan-servicing.rules.js';

/** Shows a loan with what the ledger says is owed. */
export const publicLoan = async (loan: LoanRecord, ctx: Context): Promise<Loan> => ({
  ...loan,
  outstandingPrincipal: fromFen(await principalOwed(loan.id, ctx)),
  ...dueOf(loan, ctx.now),
});

/** Reads the principal owed in fen: 0 until the money has arrived. */
export const principalOwed = async (loanId: string, ctx: Context): Promise<bigint> => {
  const { debitsPosted, creditsPosted } = await ctx.ledger(`loan/${loanId}/principal`);
  return subtractFen(debitsPosted, creditsPosted);
};
