import type { PlanRhythm } from '@weidongli/contracts/wealth';
import { fromFen, type Money } from '@weidongli/finance/money';
import { readPlanAmount } from './wealth-plan.amount.js';
import type { PlanState, PlanWish } from './wealth-plan.state.js';

/** Gives what is entered as the bank takes it; undefined while it is not complete, or cannot be bought for. */
export const wishOf = ({ product, amountText, frequency, day }: PlanState): PlanWish | undefined => {
  const amount = product === undefined ? undefined : readPlanAmount(amountText, product);
  if (amount?.ok !== true || frequency === undefined || day === undefined) return undefined;
  return { amount: fromFen(amount.fen), rhythm: { frequency, day } };
};

/** Amount and rhythm as the bank names them. */
interface Wished {
  readonly amount: Money;
  readonly rhythm: PlanRhythm;
}

/** Tells whether two wishes are the same: a quote counts only for what it was asked for. */
export const isSameWish = (wish: Wished | undefined, { amount, rhythm }: Wished): boolean =>
  wish !== undefined &&
  wish.amount.amount === amount.amount &&
  wish.rhythm.frequency === rhythm.frequency &&
  wish.rhythm.day === rhythm.day;
