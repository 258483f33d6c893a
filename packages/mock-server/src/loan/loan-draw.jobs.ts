import { toFen } from '@weidongli/finance';
import type { Context, JobHandler } from '../engine/context.js';
import { kinds, type LoanRecord } from '../engine/records.js';
import { instant } from '../engine/time.js';
import { planNextDue } from './loan-day.jobs.js';
import { drawCourse, DRAW_STEPS, moveLoan } from './loan-draw.rules.js';

const requireLoan = async (loanId: string, from: LoanRecord['status'], ctx: Context): Promise<LoanRecord> => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status !== from) throw new TypeError(`A job expected a loan in state ${from}.`);
  return loan;
};

const approve: JobHandler = async (loanId, ctx) => {
  const loan = await requireLoan(loanId, 'CREATED', ctx);
  if (drawCourse(loan) === 'DECLINE') {
    ctx.void(loan.limitTransferId);
    const rejected = moveLoan(loan, 'REJECTED', ctx.now);
    ctx.put(kinds.loan, loanId, rejected);
    ctx.emit('loan.rejected', rejected);
    return;
  }
  ctx.put(kinds.loan, loanId, moveLoan(loan, 'APPROVED', ctx.now));
};

/** Sends the money: the customer's account will be credited, the loan owes it. Both sides are pending until it arrives. */
const send: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status !== 'APPROVED') return;
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

/** The paying bank confirms, or does not answer: then the outcome is open until it is asked. */
const disburse: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status !== 'DISBURSING') return;
  if (drawCourse(loan) === 'SUCCEED') succeedDraw(ctx, loan);
  else ctx.schedule('loan.reconcile', loanId, DRAW_STEPS.reconcile - DRAW_STEPS.disburse);
};

const reconcile: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status !== 'DISBURSING') return;
  ctx.put(kinds.loan, loanId, { ...loan, needsReconciliation: true, version: loan.version + 1 });
  ctx.schedule('loan.query', loanId, DRAW_STEPS.query - DRAW_STEPS.reconcile);
};

const query: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status !== 'DISBURSING') return;
  if (drawCourse(loan) === 'UNKNOWN_FAIL') failDraw(ctx, loan);
  else succeedDraw(ctx, loan);
};

/** Books a payout: the money and the limit are posted together. */
export const succeedDraw = (ctx: Context, loan: LoanRecord): LoanRecord => {
  ctx.post(payoutOf(loan));
  ctx.post(loan.limitTransferId);
  const moved = moveLoan(loan, 'ACTIVE', ctx.now);
  const active: LoanRecord = { ...moved, disbursedAt: instant(ctx.now), needsReconciliation: false };
  ctx.put(kinds.loan, loan.id, active);
  ctx.emit('loan.disbursed', active);
  planNextDue(ctx, active);
  return active;
};

/** Ends a draw whose money never left: the line has all of it again. */
export const failDraw = (ctx: Context, loan: LoanRecord): LoanRecord => {
  ctx.void(payoutOf(loan));
  ctx.void(loan.limitTransferId);
  const failed = { ...moveLoan(loan, 'DISBURSEMENT_FAILED', ctx.now), needsReconciliation: false };
  ctx.put(kinds.loan, loan.id, failed);
  ctx.emit('loan.disbursement_failed', failed);
  return failed;
};

const payoutOf = ({ payoutTransferId }: LoanRecord): string => {
  if (payoutTransferId === null) throw new TypeError('A loan in state DISBURSING has a payout.');
  return payoutTransferId;
};

/** Jobs that carry a draw from its confirmation to the customer's account. */
export const drawJobs: Readonly<Record<string, JobHandler>> = {
  'loan.approve': approve,
  'loan.send': send,
  'loan.disburse': disburse,
  'loan.reconcile': reconcile,
  'loan.query': query,
};
