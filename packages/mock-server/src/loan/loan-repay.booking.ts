import { fromFen, toFen } from '@weidongli/finance';
import type { Allocation, Repayment } from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import {
  kinds,
  type AccountCard,
  type BookedRepayment,
  type LoanRecord,
  type RepaymentRecord,
} from '../engine/records.js';
import { instant } from '../engine/time.js';
import type { RepaymentOutcome } from '../outcomes/outcomes.js';
import { moveRepayment, REPAY_STEPS } from './loan-repay.rules.js';
import { refreshLoan } from './loan-standing.js';

/** Ledger account in which each part of a repayment ends. */
export const DESTINATIONS = {
  penalty: () => 'bank/penalty-income',
  fee: () => 'bank/fee-income',
  interest: () => 'bank/interest-income',
  principal: (loanId: string) => `loan/${loanId}/principal`,
} as const satisfies Record<keyof Allocation, (loanId: string) => string>;

/** A repayment as it is ordered. */
export interface RepaymentOrder extends Pick<BookedRepayment, 'type' | 'date' | 'recalc'> {
  readonly loan: LoanRecord;
  readonly card: AccountCard;
  /** Fen. */
  readonly amount: bigint;
  readonly allocation: Allocation;
  readonly quoteId: string | null;
  readonly kind: Repayment['kind'];
  readonly course: RepaymentOutcome;
  /** Says that a header has asked for the outcome. @defaultValue false */
  readonly byHeader?: boolean;
}

/**
 * Orders a repayment: holds the money on the account and lets the outcome follow on the bank's clock.
 *
 * @param hold - `false` records an order that the caller refuses in the same unit. Default: true.
 */
export const orderRepayment = (ctx: Context, order: RepaymentOrder, hold = true): RepaymentRecord => {
  const { loan, card, amount, allocation, type, date, recalc, course, byHeader = false } = order;
  const id = ctx.newId('rpm');
  const at = instant(ctx.now);
  const record: RepaymentRecord = {
    ...{ id, drawId: loan.id, quoteId: order.quoteId, kind: order.kind, allocation, course, byHeader },
    customerId: loan.customerId,
    accountId: card.accountId,
    amount: fromFen(amount),
    status: 'PROCESSING',
    failure: null,
    cardMasked: card.panMasked,
    createdAt: at,
    succeededAt: null,
    statusHistory: [{ from: null, to: 'PROCESSING', at }],
    booking: { id, type, date, recalc, amount: amount.toString() },
    transferIds: hold ? holdMoney(ctx, order, id) : [],
    version: 1,
  };
  ctx.put(kinds.repayment, id, record);
  ctx.put(kinds.loan, loan.id, { ...loan, openRepaymentId: id, version: loan.version + 1 });
  const delay = course === 'repayment.late' ? REPAY_STEPS.late : REPAY_STEPS.settle;
  if (hold) ctx.schedule('repayment.settle', id, delay);
  return record;
};

const holdMoney = (ctx: Context, { loan, card, allocation }: RepaymentOrder, id: string): string[] =>
  Object.entries(DESTINATIONS).flatMap(([part, destination]) => {
    const amount = toFen(allocation[part as keyof Allocation]);
    if (amount === 0n) return [];
    const transfer = { currency: 'CNY', state: 'PENDING', purpose: 'LOAN_REPAYMENT', reference: id } as const;
    const [debit, credit] = [`account/${card.accountId}`, destination(loan.id)];
    return [ctx.transfer({ ...transfer, debit, credit, amount })];
  });

const requireLoan = async (repayment: RepaymentRecord, ctx: Context): Promise<LoanRecord> => {
  const loan = await ctx.get(kinds.loan, repayment.drawId);
  if (loan?.openRepaymentId !== repayment.id)
    throw new TypeError('A repayment under way is the open one of its loan.');
  return loan;
};

/** Books a repayment: the money moves, the line gets its principal back, the loan is aged again. */
export const succeedRepayment = async (
  ctx: Context,
  repayment: RepaymentRecord,
  outcome: RepaymentOutcome,
): Promise<RepaymentRecord> => {
  const loan = await requireLoan(repayment, ctx);
  repayment.transferIds.forEach((id) => ctx.post(id));
  const principal = toFen(repayment.allocation.principal);
  if (principal > 0n) giveBack(ctx, loan.lineId, principal, repayment.id);
  const succeeded: RepaymentRecord = {
    ...moveRepayment(repayment, 'SUCCEEDED', ctx.now),
    succeededAt: instant(ctx.now),
  };
  ctx.put(kinds.repayment, repayment.id, succeeded);
  ctx.emit('repayment.succeeded', succeeded);
  ctx.reached(repayment.kind === 'AUTO_DEBIT' ? 'loan.debited' : outcome, repayment.id);
  const booked = [...loan.booked, repayment.booking];
  await refreshLoan(ctx, { ...loan, booked, openRepaymentId: null, version: loan.version + 1 });
  return succeeded;
};

const giveBack = (ctx: Context, lineId: string, amount: bigint, reference: string): void => {
  ctx.transfer({
    ...{ debit: `line/${lineId}/used`, credit: `line/${lineId}/available`, amount, reference },
    ...{ currency: 'CNY_LIMIT', state: 'POSTED', purpose: 'LIMIT_RESTORED' },
  });
};

/** Ends a repayment without money: what was held is free again. */
export const failRepayment = async (
  ctx: Context,
  repayment: RepaymentRecord,
  failure: 'INSUFFICIENT_FUNDS' | 'CARD_DECLINED',
  outcome: RepaymentOutcome,
): Promise<RepaymentRecord> => {
  const loan = await requireLoan(repayment, ctx);
  repayment.transferIds.forEach((id) => ctx.void(id));
  const failed: RepaymentRecord = { ...moveRepayment(repayment, 'FAILED', ctx.now), failure };
  ctx.put(kinds.repayment, repayment.id, failed);
  ctx.emit('repayment.failed', failed);
  ctx.reached(outcome, repayment.id);
  await refreshLoan(ctx, { ...loan, openRepaymentId: null, version: loan.version + 1 });
  return failed;
};
