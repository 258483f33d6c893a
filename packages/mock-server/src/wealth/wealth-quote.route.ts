import { sharesFromDecimal, subtractFen, toFen, type FundLot, type Shares } from '@weidongli/finance';
import type {
  OrderDates,
  OrderEstimate,
  RiskMatch,
  WealthQuote,
  WealthQuoteOrderInput,
} from '@weidongli/contracts/wealth';
import type { Context } from '../engine/context.js';
import { keepDocuments } from '../engine/documents.js';
import { availableCredit } from '../engine/ledger.js';
import { refuse, type Refusal } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { WealthQuoteRecord } from '../engine/records-wealth.js';
import { businessDate, instant, momentOf } from '../engine/time.js';
import { productOf } from './wealth-catalogue.js';
import { renderPurchase } from './wealth-documents.js';
import { atOnce } from './wealth-order.rules.js';
import { lotsOf, positionOf } from './wealth-position.js';
import { nextPlanDates } from './wealth-plan.rules.js';
import {
  estimatePurchase,
  estimateRedemption,
  faultsOfQuote,
  isOrdered,
  isPurchase,
  knownNav,
  quoteExpiry,
  refuseAmount,
  refuseShares,
  refuseTrade,
} from './wealth-quote.rules.js';
import { takenAtOnce } from './wealth-redeem.js';
import { ageOf, riskMatchOf } from './wealth-suitability.js';
import { needsElderNotice } from './wealth-suitability.rules.js';
import type { Product } from './wealth-terms.js';
import { orderDates } from './wealth-times.js';

/** Days on which a plan would buy that a quote shows. */
const PLAN_DATES = 3;

/** Quotes an order and writes the documents that belong to it. Holds nothing. */
export const quoteOrder = async (input: WealthQuoteOrderInput, ctx: Context): Promise<WealthQuote> => {
  const errors = faultsOfQuote(input);
  if (errors.length > 0) throw refuse('validation-failed', { errors });
  const product = await orderedProduct(ctx, input);
  const dates = datesFor(ctx, product, input.side);
  const closed = refuseTrade(product, input.side, dates.tradeDate);
  if (closed !== undefined) throw refuse(closed);
  const riskMatch = await riskMatchOf(ctx, product);
  if (isPurchase(input.side) && riskMatch.reason === 'UNDER_AGE') throw refuse('not-eligible');
  const estimate = await estimateFor(ctx, product, input, dates);
  const { side, code, rhythm = null } = input;
  const record: WealthQuoteRecord = {
    ...{ id: ctx.newId('wqt'), customerId: ctx.customerId, side, code, name: product.name },
    ...{ amount: input.amount ?? null, shares: input.shares ?? null, rhythm, dates, estimate, riskMatch },
    planDates: rhythm === null ? [] : nextPlanDates(rhythm, dates.tradeDate, PLAN_DATES),
    agreements: isPurchase(input.side) ? await writeDocuments(ctx, product, input, { dates, riskMatch }) : [],
    minHold: isPurchase(input.side) ? null : product.minHold,
    expiresAt: instant(quoteExpiry(ctx.now, lastMoment(ctx, input.side, dates))),
    quotedAt: instant(ctx.now),
    usedAs: null,
  };
  ctx.put(kinds.wealthQuote, record.id, record);
  return record;
};

/** Reads the product of a quote, and requires that it offers what is asked. */
const orderedProduct = async (ctx: Context, { code, side }: WealthQuoteOrderInput): Promise<Product> => {
  const product = await productOf(ctx, code);
  if (!isOrdered(product))
    throw refuse('not-found', { detail: 'A deposit is quoted with wealth.quoteDeposit.' });
  const offered =
    (side !== 'PLAN' || product.planAllowed) && (side !== 'FAST_REDEEM' || product.fastRedemption !== null);
  if (offered) return product;
  const message = `This product does not offer ${side}.`;
  throw refuse('validation-failed', { errors: [{ pointer: '/side', message }] });
};

/** Returns the days of an order of now. */
export const datesFor = (ctx: Context, product: Product, side: string): OrderDates =>
  side === 'FAST_REDEEM'
    ? atOnce(businessDate(ctx.now), ctx.now)
    : orderDates(product, ctx.now, isPurchase(side) ? 'BUY' : 'REDEEM');

/** What is done at once counts for its day; anything else for its trade date. */
const lastMoment = (ctx: Context, side: string, dates: OrderDates): string =>
  side === 'FAST_REDEEM' ? instant(momentOf(dates.tradeDate, '23:59:59')) : dates.cancelUntil;

const estimateFor = async (
  ctx: Context,
  product: Product,
  input: WealthQuoteOrderInput,
  { tradeDate }: OrderDates,
): Promise<OrderEstimate> => {
  const known = knownNav(product, ctx.now);
  if (input.amount !== undefined) {
    const amount = toFen(input.amount);
    const reason = refuseAmount(product, amount);
    if (reason !== undefined) throw refuse(reason);
    return estimatePurchase(product.fees, amount, known);
  }
  const shares = sharesFromDecimal(input.shares ?? '0');
  const lots = await requireUnits(ctx, product, shares);
  const estimate = estimateRedemption({ fees: product.fees, lots, shares, date: tradeDate }, known);
  const beyond = input.side === 'FAST_REDEEM' ? await refuseAtOnce(ctx, product, estimate) : undefined;
  if (beyond !== undefined) throw beyond;
  return estimate;
};

/**
 * Requires that so many units are free, and that enough stay.
 *
 * @throws {Refusal} `shares-not-available`.
 */
export const requireUnits = async (
  ctx: Context,
  { code, minHold }: Product,
  shares: Shares,
): Promise<readonly FundLot[]> => {
  const [position, account] = await Promise.all([
    positionOf(ctx, ctx.customerId, code),
    ctx.ledger(`holding/${ctx.customerId}/${code}`),
  ]);
  const reason = refuseShares(shares, availableCredit(account), minHold);
  if (reason !== undefined) throw refuse(reason);
  return position === undefined ? [] : lotsOf(position);
};

/** Refuses what goes beyond what may be taken at once on one day; `undefined` when it does not. */
export const refuseAtOnce = async (
  ctx: Context,
  { code, fastRedemption }: Product,
  { payout }: Pick<OrderEstimate, 'payout'>,
): Promise<Refusal | undefined> => {
  const taken = await takenAtOnce(ctx, ctx.customerId, code);
  const left = fastRedemption === null ? 0n : subtractFen(toFen(fastRedemption.perDay), taken);
  if (payout === null || toFen(payout) <= left) return undefined;
  ctx.reached('order.fast-limit', code);
  return refuse('fast-redeem-limit');
};

const writeDocuments = async (
  ctx: Context,
  product: Product,
  { amount, rhythm }: WealthQuoteOrderInput,
  { dates, riskMatch }: { readonly dates: OrderDates; readonly riskMatch: RiskMatch },
): Promise<WealthQuote['agreements']> => {
  if (amount === undefined) return [];
  const customer = await ctx.get(kinds.customer, ctx.customerId);
  return keepDocuments(
    ctx,
    renderPurchase({
      ...{ product, amount, dates, riskMatch, rhythm: rhythm ?? null },
      ...{ bankName: ctx.tenant.bankName, customerMasked: customer?.nameMasked ?? '' },
      elder: needsElderNotice(product, await ageOf(ctx, ctx.customerId)),
    }),
  );
};
