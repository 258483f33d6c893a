import { fromFen, subtractFen, toFen, addFen } from '@weidongli/finance';
import type { Allocation } from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { kinds, type LoanRecord, type RepaymentRecord } from '../engine/records.js';
import { businessDate } from '../engine/time.js';
import { moveLimit } from './credit-line.js';
import { planAfterReversal } from './loan-day.jobs.js';
import { DESTINATIONS } from './loan-repay.booking.js';
import { moveRepayment } from './loan-repay.rules.js';
import { refreshLoan } from './loan-standing.js';

/**
 * Says why a repayment cannot be taken back now. A later one was divided by what this one had left, so it comes in its
 * way for good; one under way only until it has an outcome.
 */
export const reversalBar = (
  { id }: RepaymentRecord,
  { booked, openRepaymentId }: LoanRecord,
): 'superseded' | 'under-way' | undefined => {
  if (booked.at(-1)?.id !== id) return 'superseded';
  return openRepaymentId === null ? undefined : 'under-way';
};

/**
 * Takes a repayment back: mirrored transfers, the line used as before, the plan aged as if it had never been paid. A
 * loan that it had settled is open again.
 */
export const reverseRepayment = async (
  ctx: Context,
  repayment: RepaymentRecord,
  loan: LoanRecord,
): Promise<RepaymentRecord> => {
  returnMoney(ctx, repayment, loan);
  await useLimitAgain(ctx, loan, repayment);
  const reversed = moveRepayment(repayment, 'REVERSED', ctx.now);
  ctx.put(kinds.repayment, repayment.id, reversed);
  ctx.emit('repayment.reversed', reversed);
  ctx.reached('repayment.reversed', repayment.id);
  const [id, date] = [ctx.newId('rpr'), businessDate(ctx.now)];
  const booked = [...loan.booked, { id, type: 'REVERSAL', date, repaymentId: repayment.id } as const];
  const aged = await refreshLoan(ctx, { ...loan, booked, version: loan.version + 1 });
  planAfterReversal(ctx, aged, { paidOn: repayment.booking.date, settled: loan.status === 'SETTLED' });
  return reversed;
};

const returnMoney = (
  ctx: Context,
  { id, allocation, accountId }: RepaymentRecord,
  loan: LoanRecord,
): void => {
  for (const [part, destination] of Object.entries(DESTINATIONS)) {
    const amount = toFen(allocation[part as keyof Allocation]);
    if (amount === 0n) continue;
    ctx.transfer({
      ...{
        debit: destination(loan.id),
        credit: `account/${accountId ?? loan.accountId}`,
        amount,
        currency: 'CNY',
      },
      ...{ state: 'POSTED', purpose: 'LOAN_REPAYMENT_RETURNED', reference: id },
    });
  }
};

/** Uses the limit that the repayment had freed; what was drawn since is granted on top, so that nothing is owed beyond it. */
const useLimitAgain = async (ctx: Context, loan: LoanRecord, repayment: RepaymentRecord): Promise<void> => {
  const principal = toFen(repayment.allocation.principal);
  if (principal === 0n) return;
  const { lineId } = loan;
  const short = subtractFen(principal, availableCredit(await ctx.ledger(`line/${lineId}/available`)));
  const line = await ctx.get(kinds.line, lineId);
  if (short > 0n && line !== undefined) {
    moveLimit(ctx, lineId, short);
    const raised = { ...line, limit: fromFen(addFen(toFen(line.limit), short)), version: line.version + 1 };
    ctx.put(kinds.line, lineId, raised);
    ctx.emit('credit.line.limit_changed', raised);
  }
  ctx.transfer({
    ...{ debit: `line/${lineId}/available`, credit: `line/${lineId}/used`, amount: principal },
    ...{ currency: 'CNY_LIMIT', state: 'POSTED', purpose: 'LIMIT_USED_AGAIN', reference: repayment.id },
  });
};
