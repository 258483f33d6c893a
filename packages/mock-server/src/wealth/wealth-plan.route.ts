import type { ConfirmedTerms } from '@weidongli/contracts';
import type {
  WealthCreatePlanInput,
  WealthEndPlanInput,
  WealthListPlansInput,
  WealthPausePlanInput,
  WealthPlan,
  WealthPlanPage,
  WealthResumePlanInput,
} from '@weidongli/contracts/wealth';
import { fromFen } from '@weidongli/finance';
import { requireAccountCard } from '../engine/account-guard.js';
import type { Context } from '../engine/context.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds, type AccountCard } from '../engine/records.js';
import type { PlanRecord, WealthQuoteRecord } from '../engine/records-wealth.js';
import { requireStepUp } from '../engine/step-up.js';
import { instant } from '../engine/time.js';
import { productOf } from './wealth-catalogue.js';
import { faultsOfShown, refuseOrder } from './wealth-order.rules.js';
import { firstOpenDay, planPurchase } from './wealth-plan.jobs.js';
import { firstPlanDay, resumeFrom, stopPlan } from './wealth-plan.rules.js';
import { requireSuitable } from './wealth-suitability.js';
import { orderDates } from './wealth-times.js';

/** A quote that a plan can be made of: it has what a plan needs. */
interface PlanQuote extends WealthQuoteRecord {
  readonly amount: NonNullable<WealthQuoteRecord['amount']>;
  readonly rhythm: NonNullable<WealthQuoteRecord['rhythm']>;
}

/** Starts a plan. Every check comes before the second factor; nothing is bought before its first day. */
export const createPlan = async (input: WealthCreatePlanInput, ctx: Context): Promise<WealthPlan> => {
  const { quote, card } = await requireReady(input, ctx);
  await requireStepUp(ctx, { purpose: 'WEALTH_PLAN', confirms: termsOf(quote) });
  const plan = newPlan(ctx, quote, card, input);
  ctx.put(kinds.wealthQuote, quote.id, { ...quote, usedAs: plan.id });
  ctx.put(kinds.wealthPlan, plan.id, plan);
  ctx.emit('wealth.plan.created', plan);
  planPurchase(ctx, plan);
  return plan;
};

const requireReady = async (
  input: WealthCreatePlanInput,
  ctx: Context,
): Promise<{ readonly quote: PlanQuote; readonly card: AccountCard }> => {
  const [found, card, acceptance] = await Promise.all([
    ctx.own(kinds.wealthQuote, input.quoteId),
    ctx.own(kinds.card, input.cardId),
    ctx.own(kinds.acceptance, input.acceptanceId),
  ]);
  const quote = asPlanQuote(found);
  const errors = faultsOfShown(input.shown ?? [], quote);
  if (errors.length > 0) throw refuse('validation-failed', { errors });
  const product = await productOf(ctx, quote.code);
  const { tradeDate } = orderDates(product, ctx.now, 'PLAN');
  const reason = refuseOrder({ quote, product, acceptance, tradeDate, now: ctx.now });
  if (reason === 'invalid-state')
    throw refuse(reason, { detail: `The quote was used already as ${quote.usedAs ?? ''}.` });
  // The first day of the plan may have passed with the cut-off; a new quote says which one is next.
  if (reason !== undefined) throw refuse(reason === 'after-cut-off' ? 'quote-expired' : reason);
  await requireSuitable(ctx, product);
  return { quote, card: await requireAccountCard(ctx, card, 'INVEST') };
};

const asPlanQuote = (quote: WealthQuoteRecord): PlanQuote => {
  const { amount, rhythm } = quote;
  if (quote.side === 'PLAN' && amount !== null && rhythm !== null) return { ...quote, amount, rhythm };
  throw refuse('invalid-state', { detail: 'Order this quote with wealth.order; it is not of a plan.' });
};

/** What the customer confirms: so much each time, for this product, under this contract. */
const termsOf = ({ amount, name, agreements }: PlanQuote): ConfirmedTerms => {
  const contract = agreements.find(({ kind }) => kind === 'WEALTH_CONTRACT');
  return {
    ...{ amount, payee: name },
    ...(contract === undefined ? {} : { contractVersion: contract.sha256 }),
  };
};

const newPlan = (
  ctx: Context,
  { id: quoteId, code, name, amount, rhythm, dates }: PlanQuote,
  card: AccountCard,
  { acceptanceId, shown = [] }: WealthCreatePlanInput,
): PlanRecord => {
  const { slot, date } = firstPlanDay(rhythm, dates.tradeDate);
  return {
    ...{ id: ctx.newId('wpl'), customerId: ctx.customerId, quoteId, code, name, amount, rhythm },
    ...{ status: 'ACTIVE', suspension: null, slot, nextDate: date, purchases: 0, failures: 0 },
    ...{ accountId: card.accountId, cardId: card.id, cardMasked: card.panMasked, acceptanceId, shown },
    invested: fromFen(0n),
    createdAt: instant(ctx.now),
    version: 1,
  };
};

/** Lists plans, newest first. */
export const listPlans = (input: WealthListPlansInput, ctx: Context): Promise<WealthPlanPage> =>
  listPage(
    ctx,
    { kind: kinds.wealthPlan.name, index: 'customer', key: ctx.customerId },
    input,
    ({ body }) => body as PlanRecord,
  );

/** Pauses a plan: nothing is bought until it is resumed. */
export const pausePlan = async ({ planId }: WealthPausePlanInput, ctx: Context): Promise<WealthPlan> => {
  const plan = await ownPlan(ctx, planId, ['ACTIVE']);
  return keep(ctx, stopPlan(plan, 'PAUSED'), 'paused');
};

/** Resumes a plan. It must fit the customer now, as if it were made now. */
export const resumePlan = async ({ planId }: WealthResumePlanInput, ctx: Context): Promise<WealthPlan> => {
  const plan = await ownPlan(ctx, planId, ['PAUSED', 'SUSPENDED']);
  await requireSuitable(ctx, await productOf(ctx, plan.code));
  const resumed = keep(ctx, resumeFrom(plan, firstOpenDay(ctx.now)), 'resumed');
  planPurchase(ctx, resumed);
  return resumed;
};

/** Ends a plan. What it has bought stays. */
export const endPlan = async ({ planId }: WealthEndPlanInput, ctx: Context): Promise<WealthPlan> => {
  const plan = await ownPlan(ctx, planId, ['ACTIVE', 'PAUSED', 'SUSPENDED']);
  return keep(ctx, stopPlan(plan, 'ENDED'), 'ended');
};

const ownPlan = async (ctx: Context, planId: string, states: readonly string[]): Promise<PlanRecord> => {
  const plan = await ctx.own(kinds.wealthPlan, planId);
  if (!states.includes(plan.status)) throw refuse('invalid-state', { detail: `The plan is ${plan.status}.` });
  return plan;
};

const keep = (ctx: Context, plan: PlanRecord, event: 'paused' | 'resumed' | 'ended'): PlanRecord => {
  ctx.put(kinds.wealthPlan, plan.id, plan);
  ctx.emit(`wealth.plan.${event}`, plan);
  return plan;
};
