import {
  addFen,
  addTradingDays,
  fromFen,
  navToDecimal,
  redeemFund,
  sharesFromDecimal,
  toFen,
  type Fen,
  type FundLot,
  type Redemption,
} from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import type { Context } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import type { FastUseRecord, WealthOrderRecord } from '../engine/records-wealth.js';
import { businessDate, instant } from '../engine/time.js';
import { priorityOf } from '../engine/end-of-day.js';
import { productOf } from './wealth-catalogue.js';
import {
  changeOrder,
  failOrder,
  FEES,
  openProduct,
  payFrom,
  requireNavOn,
  submitOrder,
} from './wealth-order.js';
import { isShutFor } from './wealth-order.rules.js';
import { bookRedemption, freezeUnits, lotsOf, positionOf } from './wealth-position.js';
import { knownNav, redemptionFees, type KnownNav } from './wealth-quote.rules.js';
import type { Product } from './wealth-terms.js';
import { confirmAt, settleAt } from './wealth-times.js';

/** Freezes the units of a redemption and submits the order. More than there are fails in the ledger itself. */
export const submitRedemption = (ctx: Context, order: WealthOrderRecord): WealthOrderRecord => {
  const held = { ...order, holdId: freeze(ctx, order) };
  submitOrder(ctx, held);
  return held;
};

const freeze = (ctx: Context, order: WealthOrderRecord): string => {
  openProduct(ctx, order.code);
  const { customerId, code, id } = order;
  return freezeUnits(ctx, { customerId, code, shares: sharesOf(order), reference: id });
};

/** Confirms a redemption at the unit value of its trade date, or lets it wait for the next one. */
export const confirmRedemption = async (ctx: Context, order: WealthOrderRecord): Promise<void> => {
  const product = await productOf(ctx, order.code);
  if (isShutFor(product, false)) {
    failOrder(ctx, order, 'TRADING_SUSPENDED', 'order.suspended');
    return;
  }
  if (order.course === 'order.failed') {
    failOrder(ctx, order, 'REGISTRAR_REFUSED', 'order.failed');
    return;
  }
  if (order.course === 'order.delayed' && order.status !== 'DELAYED') {
    delay(ctx, order, product);
    return;
  }
  const { tradeDate, settleDate } = order.dates;
  const nav = requireNavOn(product, tradeDate);
  const sold = await sell(ctx, order, product, { nav, date: tradeDate });
  changeOrder(ctx, sold, 'CONFIRMED', 'confirmed');
  if (order.course === 'order.delayed') ctx.reached('order.delayed', order.id);
  ctx.schedule('wealth.settle', order.id, settleAt(settleDate) - ctx.now);
};

/** Lets a large redemption wait: the next trading day is its trade date, and its other days move with it. */
const delay = (ctx: Context, order: WealthOrderRecord, product: Product): void => {
  const next = addTradingDays(chineseCalendar, order.dates.tradeDate, 1).date;
  const confirm = addTradingDays(chineseCalendar, next, product.confirmDays);
  const settle = addTradingDays(chineseCalendar, next, product.redeemSettleDays);
  const dates = {
    ...order.dates,
    ...{ tradeDate: next, confirmDate: confirm.date, settleDate: settle.date },
    provisional: confirm.provisional || settle.provisional,
  };
  changeOrder(ctx, { ...order, dates }, 'DELAYED', 'delayed');
  scheduleConfirmation(ctx, order.id, confirm.date);
};

/** Lets an order be confirmed in the morning of a day. */
export const scheduleConfirmation = (ctx: Context, orderId: string, date: string): void => {
  ctx.schedule('wealth.confirm', orderId, confirmAt(date) - ctx.now, priorityOf('confirm-orders'));
};

/** Takes the units of a redemption, the oldest lots first, and its fee. */
const sell = async (
  ctx: Context,
  order: WealthOrderRecord,
  product: Product,
  { nav, date }: KnownNav,
): Promise<WealthOrderRecord> => {
  const { customerId, code, holdId, shares } = order;
  if (holdId === null || shares === null) throw new TypeError(`The order ${order.id} holds no units.`);
  const sold = await redemptionOf(ctx, order, product, { nav, date });
  const fee = addFen(sold.fee, sold.backEndFee);
  const booked = {
    customerId,
    code,
    shares: sharesOf(order),
    payout: sold.payout,
    date: order.dates.confirmDate,
  };
  await bookRedemption(ctx, { ...booked, transferId: holdId });
  payFrom(ctx, order, { account: FEES, amount: fee, purpose: 'WEALTH_FEE' });
  const confirmation: WealthOrderRecord['confirmation'] = {
    ...{ nav: navToDecimal(nav), navDate: date, shares },
    ...{ net: fromFen(sold.gross), fee: fromFen(fee), paidOut: fromFen(sold.payout) },
    confirmedAt: instant(ctx.now),
  };
  return { ...order, confirmation, holdId: null };
};

const redemptionOf = async (
  ctx: Context,
  order: WealthOrderRecord,
  { fees }: Product,
  { nav, date }: KnownNav,
): Promise<Redemption> => {
  const position = await positionOf(ctx, order.customerId, order.code);
  const lots: readonly FundLot[] = position === undefined ? [] : lotsOf(position);
  return redeemFund({ lots, shares: sharesOf(order), nav, date, fees: redemptionFees(fees) });
};

/** Pays the money of a redemption out. */
export const settleRedemption = (ctx: Context, order: WealthOrderRecord): WealthOrderRecord => {
  const amount = order.confirmation === null ? 0n : toFen(order.confirmation.paidOut);
  payFrom(ctx, order, { account: `account/${order.accountId}`, amount, purpose: 'WEALTH_REDEMPTION' });
  return changeOrder(ctx, order, 'SETTLED', 'settled');
};

/** Sells at once and pays at once, and counts it against the day. The units earn nothing for the day any more. */
export const redeemAtOnce = async (
  ctx: Context,
  order: WealthOrderRecord,
  product: Product,
): Promise<WealthOrderRecord> => {
  const { customerId, code } = order;
  ctx.emit('wealth.order.submitted', order);
  const date = businessDate(ctx.now);
  const sold = await sell(ctx, { ...order, holdId: freeze(ctx, order) }, product, {
    nav: knownNav(product, ctx.now).nav,
    date,
  });
  const paid = toFen(sold.confirmation?.paidOut ?? fromFen(0n));
  const amount = addFen(await takenAtOnce(ctx, customerId, code), paid);
  ctx.put(kinds.fastUse, `${customerId} ${code}`, { customerId, date, amount: amount.toString() });
  return settleRedemption(ctx, sold);
};

/** Returns what a customer has taken at once from a product today, fen. It is a record, because a limit rests on it. */
export const takenAtOnce = async (ctx: Context, customerId: string, code: string): Promise<Fen> => {
  const used: FastUseRecord | undefined = await ctx.get(kinds.fastUse, `${customerId} ${code}`);
  return used?.date === businessDate(ctx.now) ? BigInt(used.amount) : 0n;
};

/** Reads the units of a redemption. */
export const sharesOf = ({ id, shares }: WealthOrderRecord): bigint => {
  if (shares === null) throw new TypeError(`The order ${id} is no redemption.`);
  return sharesFromDecimal(shares);
};
