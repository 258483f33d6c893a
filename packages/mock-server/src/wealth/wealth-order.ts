import type { Money } from '@weidongli/contracts';
import type { OrderDates } from '@weidongli/contracts/wealth';
import { toFen, type Nav } from '@weidongli/finance';
import type { Context } from '../engine/context.js';
import { kinds, type AccountCard } from '../engine/records.js';
import type { WealthOrderRecord } from '../engine/records-wealth.js';
import { businessDate, instant, readInstant } from '../engine/time.js';
import type { Wished } from '../engine/wished.js';
import type { OrderOutcome, OutcomeId } from '../outcomes/outcomes.js';
import type { Product } from './wealth-terms.js';
import { dealingNav } from './wealth-market.js';
import { moveOrder } from './wealth-order.rules.js';

/** What a new order is made of. */
export interface OrderParts {
  readonly customerId: string;
  readonly product: Product;
  readonly card: Pick<AccountCard, 'id' | 'accountId' | 'panMasked'>;
  readonly side: WealthOrderRecord['side'];
  readonly quoteId: string | null;
  readonly planId: string | null;
  /** Money to invest; null for a redemption. */
  readonly amount: Money | null;
  /** Units to sell; null for a purchase. */
  readonly shares: string | null;
  readonly dates: OrderDates;
  readonly wished: Wished<OrderOutcome>;
}

/** Ledger account of the money of a product. */
export const cashOf = (code: string): string => `fund/${code}/cash`;
/** Ledger account of the fees that the bank takes. */
export const FEES = 'bank/wealth-fees';

/** Makes an order that has neither held nor moved anything yet. */
export const newOrder = (ctx: Context, parts: OrderParts): WealthOrderRecord => {
  const { customerId, product, card, side, quoteId, planId, amount, shares, dates, wished } = parts;
  const id = ctx.newId('wor');
  const at = instant(ctx.now);
  return {
    ...{ id, customerId, side, quoteId, planId, amount, shares, dates },
    ...{ code: product.code, name: product.name },
    number: newNumber(id, ctx),
    ...{ accountId: card.accountId, cardId: card.id, cardMasked: card.panMasked },
    status: 'SUBMITTED',
    failure: null,
    confirmation: null,
    createdAt: at,
    statusHistory: [{ from: null, to: 'SUBMITTED', at }],
    ...{ holdId: null, quotaHoldId: null, ...wished },
    version: 1,
  };
};

/** Draws a number for people. Its record must be new, so a number that exists makes the engine decide again. */
const newNumber = (orderId: string, ctx: Context): string => {
  const number = businessDate(ctx.now).replaceAll('-', '') + ctx.newDigits(8);
  ctx.put(kinds.wealthOrderNumber, number, { orderId });
  return number;
};

/** Keeps an order that has held what it needs, and lets the cut-off accept it. */
export const submitOrder = (ctx: Context, order: WealthOrderRecord): void => {
  ctx.put(kinds.wealthOrder, order.id, order);
  ctx.emit('wealth.order.submitted', order);
  ctx.schedule('wealth.accept', order.id, (readInstant(order.dates.cancelUntil) ?? ctx.now) - ctx.now);
};

/** Keeps an order in its next state and tells of it. */
export const changeOrder = (
  ctx: Context,
  order: WealthOrderRecord,
  to: WealthOrderRecord['status'],
  event: 'accepted' | 'delayed' | 'confirmed' | 'failed' | 'settled' | 'cancelled',
): WealthOrderRecord => {
  const moved = moveOrder(order, to, ctx.now);
  ctx.put(kinds.wealthOrder, moved.id, moved);
  ctx.emit(`wealth.order.${event}`, moved);
  return moved;
};

/** Lets go of what an order holds: money or units, and the quota. */
export const releaseHolds = (ctx: Context, order: WealthOrderRecord): WealthOrderRecord => {
  if (order.holdId !== null) ctx.void(order.holdId);
  if (order.quotaHoldId !== null) ctx.void(order.quotaHoldId);
  return { ...order, holdId: null, quotaHoldId: null };
};

/** Ends an order that the registrar does not confirm: money or units are free at once. */
export const failOrder = (
  ctx: Context,
  order: WealthOrderRecord,
  failure: NonNullable<WealthOrderRecord['failure']>,
  outcome: OutcomeId,
): WealthOrderRecord => {
  ctx.reached(outcome, order.id);
  return changeOrder(ctx, { ...releaseHolds(ctx, order), failure }, 'FAILED', 'failed');
};

/** Opens the ledger accounts of a product in this unit; opening again changes nothing. */
export const openProduct = (ctx: Context, code: string): void => {
  ctx.open({ id: cashOf(code), currency: 'CNY' });
  ctx.open({ id: FEES, currency: 'CNY' });
};

/** Moves money of a product to another account at once; nothing is moved where there is none. */
export const payFrom = (
  ctx: Context,
  { code, id }: WealthOrderRecord,
  to: { readonly account: string; readonly amount: bigint; readonly purpose: string },
): void => {
  if (to.amount === 0n) return;
  ctx.transfer({
    ...{ debit: cashOf(code), credit: to.account, amount: to.amount, currency: 'CNY' },
    ...{ state: 'POSTED', purpose: to.purpose, reference: id },
  });
};

/** Reads the amount of a purchase, fen. */
export const amountOf = ({ id, amount }: WealthOrderRecord): bigint => {
  if (amount === null) throw new TypeError(`The order ${id} is no purchase.`);
  return toFen(amount);
};

/** Returns the unit value at which an order of a trade date is done. */
export const requireNavOn = (product: Product, tradeDate: string): Nav => {
  const nav = dealingNav(product, tradeDate);
  if (nav === undefined) throw new TypeError(`The product ${product.code} has no value of ${tradeDate}.`);
  return nav;
};
