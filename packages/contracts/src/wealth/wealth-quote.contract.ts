import * as z from 'zod/mini';
import type { WealthQuote, WealthQuoteOrderInput } from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, localDate, MoneyInputShape, MoneyShape, openEnum, rate } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import {
  OrderDatesShape,
  perUnit,
  RiskMatchShape,
  shares,
  WealthAgreementRefShape,
  wealthCode,
} from './wealth.shapes.js';

/** How often a plan buys. */
export const PlanRhythmInputShape = shape(
  'PlanRhythmInput',
  z.strictObject({
    /** Every week, every second week, or every month. */
    frequency: z.enum(['WEEKLY', 'BIWEEKLY', 'MONTHLY']),
    /** Weekday 1 (Monday) to 5, or day of the month 1 to 28. */
    day: z.int().check(z.gte(1), z.lte(28)),
  }),
);

/** How often a plan buys. */
export const PlanRhythmShape = shape(
  'PlanRhythm',
  z.object({
    /** Every week, every second week, or every month. */
    frequency: openEnum(['WEEKLY', 'BIWEEKLY', 'MONTHLY']),
    /** Weekday 1 (Monday) to 5, or day of the month 1 to 28. */
    day: z.int(),
  }),
);

/** Asks what an order would cost and when it would count. A purchase and a plan name an amount, a redemption names units. */
export const WealthQuoteOrderInputShape = shape(
  'WealthQuoteOrderInput',
  z.strictObject({
    /** What is wanted: buy, sell, sell with the money at once, or a plan that buys regularly. */
    side: z.enum(['BUY', 'REDEEM', 'FAST_REDEEM', 'PLAN']),
    /** Product. */
    code: wealthCode(),
    /** Money to invest; with `BUY` and `PLAN`. */
    amount: z.optional(MoneyInputShape),
    /** Units to sell; with `REDEEM` and `FAST_REDEEM`. */
    shares: z.optional(shares()),
    /** Rhythm of the plan; with `PLAN`. */
    rhythm: z.optional(PlanRhythmInputShape),
  }),
);

/** The fee of a quote with the way to it. Estimates rest on the latest unit value; the one of the trade date counts. */
export const OrderEstimateShape = shape(
  'OrderEstimate',
  z.object({
    /** Unit value that the estimate rests on. */
    nav: perUnit(),
    /** Day of that unit value. */
    navDate: localDate(),
    /** Fee rate; null where the fee is flat or differs by lot. */
    feeRate: z.nullable(rate()),
    /** Fee. */
    fee: MoneyShape,
    /** Purchase: money that buys units. Redemption: what the units are worth before the fee. */
    net: MoneyShape,
    /** Units that come or go. */
    shares: shares(),
    /** Redemption: money that would arrive; null for a purchase. */
    payout: z.nullable(MoneyShape),
    /** Redemption: what each lot pays, the oldest first; empty for a purchase. */
    lots: z.array(z.lazy(() => LotEstimateShape)),
    /** What the investment would be worth if the unit value fell by 10 % until it counts: purchase value, or payout. */
    ifMarketFalls: MoneyShape,
    /** The same if it rose by 10 %. */
    ifMarketRises: MoneyShape,
  }),
);

/** What one lot pays in a redemption. */
export const LotEstimateShape = shape(
  'LotEstimate',
  z.object({
    /** Day on which the lot was confirmed. */
    confirmDate: localDate(),
    /** Calendar days held until the trade date. */
    daysHeld: z.int(),
    /** Units sold from it. */
    shares: shares(),
    /** Fee rate by days held. */
    feeRate: rate(),
    /** Fee. */
    fee: MoneyShape,
  }),
);

/** What an order would cost and when it would count. */
export const WealthQuoteShape = shape(
  'WealthQuote',
  z.object({
    /** Id, `wqt_…`. It can be ordered once. */
    id: id('wqt'),
    /** What is wanted. */
    side: openEnum(['BUY', 'REDEEM', 'FAST_REDEEM', 'PLAN']),
    /** Product. */
    code: wealthCode(),
    /** Its name. */
    name: z.string(),
    /** Money to invest; null for a redemption. */
    amount: z.nullable(MoneyShape),
    /** Units to sell; null for a purchase. */
    shares: z.nullable(shares()),
    /** Rhythm of the plan; null for an order. */
    rhythm: z.nullable(PlanRhythmShape),
    /** The next days on which the plan would buy, at most three; empty for an order. */
    planDates: z.array(localDate()),
    /** Days of the order; of the first purchase of a plan. */
    dates: OrderDatesShape,
    /** Figures at the latest unit value. */
    estimate: OrderEstimateShape,
    /** How far the customer’s type and the product fit. */
    riskMatch: RiskMatchShape,
    /** Documents that must be accepted; empty for a redemption. */
    agreements: z.array(WealthAgreementRefShape),
    /** Smallest amount of units that may stay; null where all or nothing is left. */
    minHold: z.nullable(shares()),
    /** Until when it counts: 15 minutes, and never past the cut-off of its trade date. */
    expiresAt: instant(),
  }),
);

/** Quotes an order: fee by formula, dates from the trading calendar, and whether the product fits the customer. */
export const quoteOrder: Operation<WealthQuoteOrderInput, WealthQuote> = operation({
  id: 'wealth.quoteOrder',
  summary: 'Quote an order',
  method: 'POST',
  path: '/v1/wealth/quotes',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthQuoteOrderInputShape,
  output: WealthQuoteShape,
  errors: [
    'not-found',
    'amount-out-of-range',
    'shares-not-available',
    'fast-redeem-limit',
    'trading-suspended',
    'not-eligible',
  ],
});
