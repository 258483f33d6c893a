import type { Context, JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import { failRepayment, succeedRepayment } from './loan-repay.booking.js';
import { moveRepayment, REPAY_STEPS } from './loan-repay.rules.js';

/** The paying bank answers, or does not. Whoever simulated an outcome was first: then nothing is left to do. */
const settle: JobHandler = async (repaymentId, ctx) => {
  const repayment = await ctx.get(kinds.repayment, repaymentId);
  if (repayment?.status !== 'PROCESSING') return;
  switch (repayment.course) {
    case 'SUCCEED':
    case 'SUCCEED_LATE':
      await succeedRepayment(ctx, repayment);
      return;
    case 'NO_FUNDS':
      await failRepayment(ctx, repayment, 'INSUFFICIENT_FUNDS');
      return;
    case 'UNKNOWN_SUCCEED':
    case 'UNKNOWN_FAIL':
      ctx.put(kinds.repayment, repaymentId, moveRepayment(repayment, 'UNKNOWN', ctx.now));
      ctx.schedule('repayment.query', repaymentId, REPAY_STEPS.query);
  }
};

/** Asks the paying bank what became of the money; it is never sent twice. */
const query = async (repaymentId: string, ctx: Context): Promise<void> => {
  const repayment = await ctx.get(kinds.repayment, repaymentId);
  if (repayment?.status !== 'UNKNOWN') return;
  if (repayment.course === 'UNKNOWN_SUCCEED') await succeedRepayment(ctx, repayment);
  else await failRepayment(ctx, repayment, 'CARD_DECLINED');
};

/** Jobs that carry a repayment from its order to its outcome. */
export const repaymentJobs: Readonly<Record<string, JobHandler>> = {
  'repayment.settle': settle,
  'repayment.query': query,
};
