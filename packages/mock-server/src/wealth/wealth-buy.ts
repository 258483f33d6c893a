import {
  confirmPartly,
  fromFen,
  navToDecimal,
  purchaseFund,
  rateFromDecimal,
  sharesToDecimal,
} from '@weidongli/finance';
import type { Money } from '@weidongli/contracts';
import type { RiskMatch } from '@weidongli/contracts/wealth';
import type { Context } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { kinds, type AccountCard } from '../engine/records.js';
import type { PlanRecord, WealthOrderRecord } from '../engine/records-wealth.js';
import { instant } from '../engine/time.js';
import { wishedOutcome } from '../engine/wished.js';
import { productOf } from './wealth-catalogue.js';
import { writeEvidence } from './wealth-evidence.route.js';
import { holdQuota, quotaLeft, settleQuota } from './wealth-order.quota.js';
import { courseOf, isShutFor, moveOrder } from './wealth-order.rules.js';
import {
  amountOf,
  cashOf,
  changeOrder,
  failOrder,
  FEES,
  newOrder,
  openProduct,
  payFrom,
  requireNavOn,
  submitOrder,
} from './wealth-order.js';
import { bookPurchase } from './wealth-position.js';
import { purchaseFee, refuseTrade } from './wealth-quote.rules.js';
import { riskMatchOf, suitabilityRefusal } from './wealth-suitability.js';
import type { Product } from './wealth-terms.js';
import { orderDates } from './wealth-times.js';

/** Part of a purchase that a partial confirmation confirms. */
const PART = rateFromDecimal('0.6');

/**
 * Holds the money of a purchase, and its part of the quota, and submits the order. More than there is fails in the ledger
 * itself, whatever was read.
 */
export const submitPurchase = async (
  ctx: Context,
  order: WealthOrderRecord,
  product: Product,
  contractSha256?: string,
): Promise<WealthOrderRecord> => {
  openProduct(ctx, order.code);
  const amount = amountOf(order);
  const holdId = ctx.transfer({
    ...{ debit: `account/${order.accountId}`, credit: cashOf(order.code), amount, currency: 'CNY' },
    ...{ state: 'PENDING', purpose: 'WEALTH_PURCHASE', reference: order.id },
    ...(contractSha256 === undefined ? {} : { contractSha256 }),
  });
  const held = { ...order, holdId, quotaHoldId: await holdQuota(ctx, product, amount, order.id) };
  submitOrder(ctx, held);
  return held;
};

/** Confirms a purchase at the unit value of its trade date: wholly, in part, or not at all. */
export const confirmPurchase = async (ctx: Context, order: WealthOrderRecord): Promise<void> => {
  const product = await productOf(ctx, order.code);
  if (isShutFor(product, true)) {
    failOrder(ctx, order, 'TRADING_SUSPENDED', 'order.suspended');
    return;
  }
  if (order.course === 'order.failed') {
    failOrder(ctx, order, 'REGISTRAR_REFUSED', 'order.failed');
    return;
  }
  const isPart = order.course === 'order.partial';
  const amount = amountOf(order);
  const { confirmed, refund } = isPart ? confirmPartly(amount, PART) : { confirmed: amount, refund: 0n };
  const nav = requireNavOn(product, order.dates.tradeDate);
  const fee = purchaseFee(product.fees, confirmed);
  const bought = purchaseFund({ amount: confirmed, nav, ...(fee === undefined ? {} : { fee }) });
  if (order.holdId !== null) ctx.post(order.holdId);
  settleQuota(ctx, order, refund);
  const back = { account: `account/${order.accountId}`, amount: refund, purpose: 'WEALTH_REFUND' };
  payFrom(ctx, order, back);
  payFrom(ctx, order, { account: FEES, amount: bought.fee, purpose: 'WEALTH_FEE' });
  const { customerId, code, accountId, dates } = order;
  const booked = { customerId, code, accountId, shares: bought.shares, cost: confirmed };
  await bookPurchase(ctx, { ...booked, date: dates.confirmDate });
  const confirmation: WealthOrderRecord['confirmation'] = {
    ...{ nav: navToDecimal(nav), navDate: dates.tradeDate, shares: sharesToDecimal(bought.shares) },
    ...{ net: fromFen(bought.netAmount), fee: fromFen(bought.fee), paidOut: fromFen(refund) },
    confirmedAt: instant(ctx.now),
  };
  const settled = { ...order, confirmation, holdId: null, quotaHoldId: null };
  changeOrder(ctx, settled, isPart ? 'PARTIALLY_CONFIRMED' : 'CONFIRMED', 'confirmed');
  ctx.reached(isPart ? 'order.partial' : 'order.confirmed', order.id);
};

/** A purchase of a plan. */
export interface PlanPurchase {
  readonly plan: PlanRecord;
  readonly card: AccountCard;
  readonly amount: Money;
}

/**
 * Orders a purchase of a plan, on the way that every purchase goes: suitability, money, dates, evidence. One that cannot be
 * ordered is kept as REJECTED with the reason, so that the customer can see why nothing was bought.
 *
 * @returns The order, SUBMITTED or REJECTED.
 */
export const orderPlanPurchase = async (
  ctx: Context,
  { plan, card, amount }: PlanPurchase,
): Promise<WealthOrderRecord> => {
  const { customerId } = plan;
  const product = await productOf(ctx, plan.code);
  const match = await riskMatchOf(ctx, product, customerId);
  const { course, byHeader } = await wishedOutcome(ctx, 'wealth.order', amount.amount.slice(-2), customerId);
  const order = newOrder(ctx, {
    ...{ customerId, product, card, amount, shares: null, side: 'PLAN', planId: plan.id, quoteId: null },
    dates: orderDates(product, ctx.now, 'PLAN'),
    wished: { course: courseOf(course, true), byHeader },
  });
  const failure = await failureOf(ctx, order, { product, match });
  if (failure !== undefined) return reject(ctx, order, failure);
  const quote = await ctx.get(kinds.wealthQuote, plan.quoteId);
  const contract = quote?.agreements.find(({ kind }) => kind === 'WEALTH_CONTRACT');
  const submitted = await submitPurchase(ctx, order, product, contract?.sha256);
  const seen = quote ?? { agreements: [], quotedAt: plan.createdAt };
  const { acceptanceId, shown } = plan;
  await writeEvidence(ctx, { order: submitted, quote: seen, match, acceptanceId, shown });
  return submitted;
};

/** Says why a purchase of a plan cannot be ordered; `undefined` when it can. */
const failureOf = async (
  ctx: Context,
  order: WealthOrderRecord,
  { product, match }: { readonly product: Product; readonly match: RiskMatch },
): Promise<NonNullable<WealthOrderRecord['failure']> | undefined> => {
  if (refuseTrade(product, 'PLAN', order.dates.tradeDate) !== undefined) return 'TRADING_SUSPENDED';
  if (suitabilityRefusal(ctx, match) !== undefined) return 'SUITABILITY';
  if (order.course === 'order.quota-exhausted') return 'QUOTA_EXHAUSTED';
  const [left, ledger, account] = await Promise.all([
    quotaLeft(ctx, product),
    ctx.ledger(`account/${order.accountId}`),
    ctx.get(kinds.account, order.accountId),
  ]);
  if (account?.status !== 'ACTIVE') return 'ACCOUNT_RESTRICTED';
  if (left !== undefined && left < amountOf(order)) return 'QUOTA_EXHAUSTED';
  return availableCredit(ledger) < amountOf(order) ? 'INSUFFICIENT_FUNDS' : undefined;
};

const reject = (
  ctx: Context,
  order: WealthOrderRecord,
  failure: NonNullable<WealthOrderRecord['failure']>,
): WealthOrderRecord => {
  const rejected = { ...moveOrder(order, 'REJECTED', ctx.now), failure };
  ctx.put(kinds.wealthOrder, rejected.id, rejected);
  ctx.emit('wealth.order.failed', rejected);
  return rejected;
};
