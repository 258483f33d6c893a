import type { JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import { confirmPurchase } from './wealth-buy.js';
import { changeOrder } from './wealth-order.js';
import { confirmRedemption, scheduleConfirmation, settleRedemption } from './wealth-redeem.js';

/** The cut-off has passed: what was not cancelled goes to the registrar. */
const accept: JobHandler = async (orderId, ctx) => {
  const order = await ctx.get(kinds.wealthOrder, orderId);
  if (order?.status !== 'SUBMITTED') return;
  changeOrder(ctx, order, 'ACCEPTED', 'accepted');
  scheduleConfirmation(ctx, orderId, order.dates.confirmDate);
};

const confirm: JobHandler = async (orderId, ctx) => {
  const order = await ctx.get(kinds.wealthOrder, orderId);
  if (order === undefined || !['ACCEPTED', 'DELAYED'].includes(order.status)) return;
  await (order.amount === null ? confirmRedemption(ctx, order) : confirmPurchase(ctx, order));
};

const settle: JobHandler = async (orderId, ctx) => {
  const order = await ctx.get(kinds.wealthOrder, orderId);
  if (order?.status !== 'CONFIRMED') return;
  settleRedemption(ctx, order);
  ctx.reached('order.settled', orderId);
};

/** Jobs that carry an order from its cut-off to units or money. */
export const orderJobs: Readonly<Record<string, JobHandler>> = {
  'wealth.accept': accept,
  'wealth.confirm': confirm,
  'wealth.settle': settle,
};
