import { addDays } from '@weidongli/finance';
import type { Context, JobHandler } from '../engine/context.js';
import { priorityOf } from '../engine/end-of-day.js';
import { kinds } from '../engine/records.js';
import type { PlanRecord } from '../engine/records-wealth.js';
import { businessDate, momentOf } from '../engine/time.js';
import { orderPlanPurchase } from './wealth-buy.js';
import { afterTry } from './wealth-plan.rules.js';

/** Time of day at which plans buy. */
const BUYS = '10:00:00';

/** Returns the first day whose purchases are still to come. */
export const firstOpenDay = (now: number): string => {
  const today = businessDate(now);
  return now < momentOf(today, BUYS) ? today : addDays(today, 1);
};

/** Plans the next purchase; one whose time of day has passed already is made at once. */
export const planPurchase = (ctx: Context, { id, nextDate }: PlanRecord): void => {
  if (nextDate === null) return;
  const delay = Math.max(0, momentOf(nextDate, BUYS) - ctx.now);
  ctx.schedule('wealth.plan-buy', id, delay, priorityOf('auto-debit'));
};

/** Orders the purchase of the day, on the way that every purchase goes. */
const buy: JobHandler = async (planId, ctx) => {
  const plan = await ctx.get(kinds.wealthPlan, planId);
  // A plan that was paused and resumed meanwhile has a job of its own for its day.
  if (plan?.status !== 'ACTIVE' || plan.nextDate !== businessDate(ctx.now)) return;
  const card = await ctx.get(kinds.card, plan.cardId);
  if (card === undefined) return;
  const order = await orderPlanPurchase(ctx, {
    ...{ plan, amount: plan.amount },
    card: { ...card, accountId: plan.accountId },
  });
  const tried = afterTry(plan, order);
  ctx.put(kinds.wealthPlan, tried.id, tried);
  if (tried.status === 'SUSPENDED') ctx.emit('wealth.plan.suspended', tried);
  planPurchase(ctx, tried);
};

/** Jobs of plans. */
export const planJobs: Readonly<Record<string, JobHandler>> = { 'wealth.plan-buy': buy };
