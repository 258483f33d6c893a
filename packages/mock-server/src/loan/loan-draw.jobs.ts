import { toFen } from '@weidongli/finance';
import type { Context, JobHandler } from '../engine/context.js';
import { kinds, type LoanRecord } from '../engine/records.js';
import { instant } from '../engine/time.js';
import { moveLoan } from './loan-draw.rules.js';

const requireLoan = async (loanId: string, from: LoanRecord['status'], ctx: Context): Promise<LoanRecord> => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status !== from) throw new TypeError(`A job expected a loan in state ${from}.`);
  return loan;
};

const approve: JobHandler = async (loanId, ctx) => {
  const loan = await requireLoan(loanId, 'CREATED', ctx);
  ctx.put(kinds.loan, loanId, moveLoan(loan, 'APPROVED', ctx.now));
};

/** Sends the money: the customer's account will be credited, the loan owes it. Both sides are pending until it arrives. */
const send: JobHandler = async (loanId, ctx) => {
  const loan = await requireLoan(loanId, 'APPROVED', ctx);
  const principalAccount = `loan/${loanId}/principal`;
  ctx.open({ id: principalAccount, currency: 'CNY', flag: 'creditsMustNotExceedDebits' });
  const payoutTransferId = ctx.transfer({
    debit: principalAccount,
    credit: `account/${loan.accountId}`,
    amount: toFen(loan.principal),
    currency: 'CNY',
    state: 'PENDING',
    purpose: 'LOAN_DISBURSEMENT',
    reference: loanId,
    contractSha256: loan.contractSha256,
  });
  ctx.put(kinds.loan, loanId, { ...moveLoan(loan, 'DISBURSING', ctx.now), payoutTransferId });
};

const disburse: JobHandler = async (loanId, ctx) => {
  const loan = await requireLoan(loanId, 'DISBURSING', ctx);
  if (loan.payoutTransferId === null) throw new TypeError('A loan in state DISBURSING has a payout.');
  ctx.post(loan.payoutTransferId);
  ctx.post(loan.limitTransferId);
  const active: LoanRecord = { ...moveLoan(loan, 'ACTIVE', ctx.now), disbursedAt: instant(ctx.now) };
  ctx.put(kinds.loan, loanId, active);
  ctx.emit('loan.disbursed', active);
};

/** Jobs that carry a draw from its confirmation to the customer's account. */
export const loanJobs: Readonly<Record<string, JobHandler>> = {
  'loan.approve': approve,
  'loan.send': send,
  'loan.disburse': disburse,
};
