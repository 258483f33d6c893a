import { toFen } from '@weidongli/finance';
import type { Context, JobHandler } from '../engine/context.js';
import { kinds, type LoanRecord } from '../engine/records.js';
import { instant } from '../engine/time.js';
import type { DrawOutcome } from '../outcomes/outcomes.js';
import { planNextDue } from './loan-day.jobs.js';
import { DRAW_STEPS, moveLoan, resplit } from './loan-draw.rules.js';

// Whoever simulated a transition was first: a job that finds another state has nothing to do.

const approve: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status !== 'CREATED' || loan.held === true) return;
  switch (loan.course) {
    case 'draw.rejected':
      rejectDraw(ctx, loan);
      return;
    case 'draw.held':
      holdDraw(ctx, loan);
      return;
    case 'draw.re-split': {
      const split = resplit(moveLoan(loan, 'APPROVED', ctx.now));
      ctx.put(kinds.loan, loanId, split);
      ctx.emit('loan.funders_changed', split);
      ctx.reached('draw.re-split', loanId);
      return;
    }
    default:
      ctx.put(kinds.loan, loanId, moveLoan(loan, 'APPROVED', ctx.now));
  }
};

/** Ends a draw before any money was sent: the line has all of it again. */
export const rejectDraw = (ctx: Context, loan: LoanRecord): LoanRecord => {
  if (loan.limitTransferId !== null) ctx.void(loan.limitTransferId);
  const rejected: LoanRecord = { ...moveLoan(loan, 'REJECTED', ctx.now), held: false };
  ctx.put(kinds.loan, loan.id, rejected);
  ctx.emit('loan.rejected', rejected);
  ctx.reached('draw.rejected', loan.id);
  return rejected;
};

/** Lets a person look at a draw: it stays CREATED until it is released. */
export const holdDraw = (ctx: Context, loan: LoanRecord): LoanRecord => {
  const held: LoanRecord = { ...loan, held: true, version: loan.version + 1 };
  ctx.put(kinds.loan, loan.id, held);
  ctx.emit('loan.held', held);
  ctx.schedule('loan.release', loan.id, DRAW_STEPS.release);
  ctx.reached('draw.held', loan.id);
  return held;
};

/** Lets a draw that was held go on. */
export const releaseDraw = (ctx: Context, loan: LoanRecord): LoanRecord => {
  const released: LoanRecord = { ...moveLoan(loan, 'APPROVED', ctx.now), held: false };
  ctx.put(kinds.loan, loan.id, released);
  ctx.schedule('loan.send', loan.id, DRAW_STEPS.send - DRAW_STEPS.approve);
  ctx.schedule('loan.disburse', loan.id, DRAW_STEPS.disburse - DRAW_STEPS.approve);
  return released;
};

const release: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status === 'CREATED' && loan.held === true) releaseDraw(ctx, loan);
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

/** The paying bank confirms, refuses, takes a day, or does not answer: then the outcome is open until it is asked. */
const disburse: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status !== 'DISBURSING') return;
  switch (loan.course) {
    case 'draw.failed':
      failDraw(ctx, loan, 'draw.failed');
      return;
    case 'draw.delayed':
      ctx.schedule('loan.arrive', loanId, DRAW_STEPS.late - DRAW_STEPS.disburse);
      return;
    case 'draw.unknown-then-disbursed':
    case 'draw.unknown-then-failed':
      ctx.schedule('loan.reconcile', loanId, DRAW_STEPS.reconcile - DRAW_STEPS.disburse);
      return;
    default:
      succeedDraw(ctx, loan, 'draw.disbursed');
  }
};

const arrive: JobHandler = async (loanId, ctx) => {
  const loan = await ctx.get(kinds.loan, loanId);
  if (loan?.status === 'DISBURSING') succeedDraw(ctx, loan, 'draw.delayed');
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
  if (loan.course === 'draw.unknown-then-failed') failDraw(ctx, loan, 'draw.unknown-then-failed');
  else succeedDraw(ctx, loan, 'draw.unknown-then-disbursed');
};

/** Books a payout: the money and the limit are posted together. */
export const succeedDraw = (ctx: Context, loan: LoanRecord, outcome: DrawOutcome): LoanRecord => {
  ctx.post(payoutOf(loan));
  if (loan.limitTransferId !== null) ctx.post(loan.limitTransferId);
  const moved = moveLoan(loan, 'ACTIVE', ctx.now);
  const active: LoanRecord = { ...moved, disbursedAt: instant(ctx.now), needsReconciliation: false };
  ctx.put(kinds.loan, loan.id, active);
  ctx.emit('loan.disbursed', active);
  planNextDue(ctx, active);
  ctx.reached(outcome, loan.id);
  return active;
};

/** Ends a draw whose money never left: the line has all of it again. */
export const failDraw = (ctx: Context, loan: LoanRecord, outcome: DrawOutcome): LoanRecord => {
  ctx.void(payoutOf(loan));
  if (loan.limitTransferId !== null) ctx.void(loan.limitTransferId);
  const failed = { ...moveLoan(loan, 'DISBURSEMENT_FAILED', ctx.now), needsReconciliation: false };
  ctx.put(kinds.loan, loan.id, failed);
  ctx.emit('loan.disbursement_failed', failed);
  ctx.reached(outcome, loan.id);
  return failed;
};

const payoutOf = ({ payoutTransferId }: LoanRecord): string => {
  if (payoutTransferId === null) throw new TypeError('A loan in state DISBURSING has a payout.');
  return payoutTransferId;
};

/** Jobs that carry a draw from its confirmation to the customer's account. */
export const drawJobs: Readonly<Record<string, JobHandler>> = {
  'loan.approve': approve,
  'loan.release': release,
  'loan.send': send,
  'loan.disburse': disburse,
  'loan.arrive': arrive,
  'loan.reconcile': reconcile,
  'loan.query': query,
};
