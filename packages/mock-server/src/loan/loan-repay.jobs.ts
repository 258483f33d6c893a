import type { Context, JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import { failRepayment, succeedRepayment } from './loan-repay.booking.js';
import { reversalBar, reverseRepayment } from './loan-repay.reversal.js';
import { moveRepayment, REPAY_STEPS } from './loan-repay.rules.js';

/** The paying bank answers, or does not. Whoever simulated an outcome was first: then nothing is left to do. */
const settle: JobHandler = async (repaymentId, ctx) => {
  const repayment = await ctx.get(kinds.repayment, repaymentId);
  if (repayment?.status !== 'PROCESSING') return;
  switch (repayment.course) {
    case 'repayment.succeeded':
    case 'repayment.late':
      await succeedRepayment(ctx, repayment, repayment.course);
      return;
    case 'repayment.reversed':
      await succeedRepayment(ctx, repayment, 'repayment.succeeded');
      ctx.schedule('repayment.reverse', repaymentId, REPAY_STEPS.reverse);
      return;
    case 'repayment.no-funds':
      await failRepayment(ctx, repayment, 'INSUFFICIENT_FUNDS', repayment.course);
      return;
    case 'repayment.declined':
      await failRepayment(ctx, repayment, 'CARD_DECLINED', repayment.course);
      return;
    case 'repayment.unknown-then-succeeded':
    case 'repayment.unknown-then-failed':
      ctx.put(kinds.repayment, repaymentId, moveRepayment(repayment, 'UNKNOWN', ctx.now));
      ctx.schedule('repayment.query', repaymentId, REPAY_STEPS.query);
  }
};

/** Asks the paying bank what became of the money; it is never sent twice. */
const query = async (repaymentId: string, ctx: Context): Promise<void> => {
  const repayment = await ctx.get(kinds.repayment, repaymentId);
  if (repayment?.status !== 'UNKNOWN') return;
  if (repayment.course === 'repayment.unknown-then-succeeded')
    await succeedRepayment(ctx, repayment, repayment.course);
  else await failRepayment(ctx, repayment, 'CARD_DECLINED', repayment.course);
};

/** The paying bank takes the money back, unless it is too late for that. */
const reverse: JobHandler = async (repaymentId, ctx) => {
  const repayment = await ctx.get(kinds.repayment, repaymentId);
  const loan = repayment === undefined ? undefined : await ctx.get(kinds.loan, repayment.drawId);
  if (repayment?.status !== 'SUCCEEDED' || loan === undefined) return;
  const bar = reversalBar(repayment, loan);
  if (bar === undefined) await reverseRepayment(ctx, repayment, loan);
  else if (bar === 'under-way') ctx.schedule('repayment.reverse', repaymentId, REPAY_STEPS.reverseAgain);
};

/** Jobs that carry a repayment from its order to its outcome. */
export const repaymentJobs: Readonly<Record<string, JobHandler>> = {
  'repayment.settle': settle,
  'repayment.query': query,
  'repayment.reverse': reverse,
};
