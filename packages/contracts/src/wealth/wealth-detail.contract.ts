import * as z from 'zod/mini';
import type {
  NavSeries,
  TradingDayList,
  WealthGetProductInput,
  WealthListNavInput,
  WealthListTradingDaysInput,
  WealthProduct,
} from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { instant, localDate, MoneyShape, openEnum, rate, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import {
  change,
  dividendMode,
  FeeScheduleShape,
  HeadlineFigureShape,
  perUnit,
  ProductDocumentShape,
  productKind,
  productStatus,
  riskLevel,
  wealthCode,
} from './wealth.shapes.js';

/** Change of the unit value over a range, dividends included. */
export const PerformanceShape = shape(
  'Performance',
  z.object({
    /** Range. */
    range: openEnum(['ONE_MONTH', 'THREE_MONTHS', 'ONE_YEAR', 'THREE_YEARS', 'SINCE_INCEPTION']),
    /** Change as a fraction; null where the product is younger than the range. */
    value: z.nullable(change()),
    /** Largest fall from a high to a later low within the range, 0 or more. */
    maxDrawdown: z.nullable(rate()),
  }),
);

/** The latest unit value. */
export const LatestNavShape = shape(
  'LatestNav',
  z.object({
    /** Trading day that it is of. */
    date: localDate(),
    /** Unit value 单位净值. */
    nav: perUnit(),
    /** Change against the trading day before. */
    dayChange: change(),
    /** Income of the day per 10,000 units 万份收益; null where it is no money fund. */
    incomePer10k: z.nullable(perUnit()),
    /** Seven-day annualised yield 七日年化; null where it is no money fund. */
    sevenDayYield: z.nullable(change()),
  }),
);

/** Selling at once 快赎: money in minutes, without the income of the day. */
export const FastRedemptionShape = shape(
  'FastRedemption',
  z.object({
    /** Most that one customer may take on one day from one product. */
    perDay: MoneyShape,
    /** What the customer may still take today. */
    leftToday: MoneyShape,
  }),
);

/** Terms of a deposit or of a wealth product with fixed days. */
export const FixedTermShape = shape(
  'FixedTerm',
  z.object({
    /** Months that the money is bound. */
    months: z.int(),
    /** Rate a year of a deposit, or benchmark of a wealth product, which is no promise. */
    annualRate: rate(),
    /** Rate a year for what is taken out early; null where nothing can be. */
    earlyRate: z.nullable(rate()),
    /** End of the days for subscription; null where there is none. */
    raiseUntil: z.nullable(localDate()),
    /** First day that bears income; null where it is the day of the purchase. */
    valueDate: z.nullable(localDate()),
    /** Day on which the money comes back; null where it counts from the purchase. */
    maturityDate: z.nullable(localDate()),
  }),
);

/** A product with everything that a customer should know before buying. */
export const WealthProductShape = shape(
  'WealthProduct',
  z.object({
    /** Code, six digits. */
    code: wealthCode(),
    /** Name. */
    name: text(60),
    /** Kind. */
    kind: productKind(),
    /** Who manages it; the bank itself for deposits. */
    manager: text(60),
    /** Who keeps its assets; null for deposits. */
    custodian: z.nullable(text(60)),
    /** Risk level: the higher one of the manager’s and the bank’s. */
    riskLevel: riskLevel(),
    /** State. */
    status: productStatus(),
    /** What it buys, in a sentence. */
    invests: text(200),
    /** The figure to show first. */
    headline: HeadlineFigureShape,
    /** Latest unit value; null for deposits. */
    latest: z.nullable(LatestNavShape),
    /** First day with a unit value; null for deposits. */
    inceptionDate: z.nullable(localDate()),
    /** Changes over ranges, the shortest first; empty for deposits. */
    performance: z.array(PerformanceShape),
    /** Smallest purchase. */
    minBuy: MoneyShape,
    /** Purchases are multiples of this. */
    stepBuy: MoneyShape,
    /** Most that one purchase may be; null without bound. */
    maxBuy: z.nullable(MoneyShape),
    /** Units that must stay when not all is sold; null for deposits. */
    minHold: z.nullable(z.string()),
    /** Trading days from T to the confirmation. */
    confirmDays: z.int(),
    /** Trading days from T to the money of a redemption. */
    redeemSettleDays: z.int(),
    /** Time of day, `HH:mm`, before which an order counts for the same trading day. */
    cutOff: z.string(),
    /** What it costs; null for deposits, which cost nothing. */
    fees: z.nullable(FeeScheduleShape),
    /** Selling at once; null where it is not offered. */
    fastRedemption: z.nullable(FastRedemptionShape),
    /** What can happen with a dividend; empty where there is none. */
    dividendModes: z.array(dividendMode()),
    /** Terms with fixed days; null for funds. */
    fixedTerm: z.nullable(FixedTermShape),
    /** Whether a plan may buy it regularly. */
    planAllowed: z.boolean(),
    /** Whether deposit insurance covers it, up to 500,000.00 for each customer of a bank. */
    insured: z.boolean(),
    /** Documents. */
    documents: z.array(ProductDocumentShape),
    /** Moment to which the figures are true. */
    asOf: instant(),
  }),
);

/** Names a product. */
export const WealthGetProductInputShape = shape(
  'WealthGetProductInput',
  z.strictObject({
    /** Code, six digits. */
    code: wealthCode(),
  }),
);

/** Asks for unit values. */
export const WealthListNavInputShape = shape(
  'WealthListNavInput',
  z.strictObject({
    /** Code, six digits. */
    code: wealthCode(),
    /** First day. @defaultValue the first one of the product */
    from: z.optional(localDate()),
    /** Last day. @defaultValue the latest that is known */
    to: z.optional(localDate()),
  }),
);

/** The unit value of one day. */
export const NavPointShape = shape(
  'NavPoint',
  z.object({
    /** Day: trading days, for money funds every day. */
    date: localDate(),
    /** Unit value. */
    nav: perUnit(),
    /** Unit value with all dividends added 累计净值. */
    accumulatedNav: perUnit(),
    /** Income per 10,000 units; only of money funds. */
    incomePer10k: z.optional(perUnit()),
    /** Seven-day annualised yield; only of money funds, from the seventh day on. */
    sevenDayYield: z.optional(change()),
  }),
);

/** Unit values of a product, oldest first. */
export const NavSeriesShape = shape(
  'NavSeries',
  z.object({
    /** Code. */
    code: wealthCode(),
    /** Unit values. */
    data: z.array(NavPointShape),
  }),
);

/** Asks for trading days. */
export const WealthListTradingDaysInputShape = shape(
  'WealthListTradingDaysInput',
  z.strictObject({
    /** First day. */
    from: localDate(),
    /** Last day, at most 400 days later. */
    to: localDate(),
  }),
);

/** One day of the calendar. */
export const TradingDayShape = shape(
  'TradingDay',
  z.object({
    /** Day. */
    date: localDate(),
    /** Whether exchanges and fund registrars work. */
    trading: z.boolean(),
    /** Says that the holidays of its year are not announced yet. */
    provisional: z.boolean(),
  }),
);

/** Days of the calendar. */
export const TradingDayListShape = shape(
  'TradingDayList',
  z.object({
    /** Every day of the range, oldest first. */
    data: z.array(TradingDayShape),
  }),
);

/** Reads a product. */
export const getProduct: Operation<WealthGetProductInput, WealthProduct> = operation({
  id: 'wealth.getProduct',
  summary: 'Read a product',
  method: 'GET',
  path: '/v1/wealth/products/{code}',
  actor: 'customer',
  level: 'A1',
  scope: 'products:read',
  input: WealthGetProductInputShape,
  output: WealthProductShape,
  errors: ['not-found'],
});

/** Lists the unit values of a product. */
export const listNav: Operation<WealthListNavInput, NavSeries> = operation({
  id: 'wealth.listNav',
  summary: 'List the unit values of a product',
  method: 'GET',
  path: '/v1/wealth/products/{code}/nav',
  actor: 'customer',
  level: 'A1',
  scope: 'products:read',
  input: WealthListNavInputShape,
  output: NavSeriesShape,
  errors: ['not-found'],
});

/** Lists days with what the market does on them. */
export const listTradingDays: Operation<WealthListTradingDaysInput, TradingDayList> = operation({
  id: 'wealth.listTradingDays',
  summary: 'List trading days',
  method: 'GET',
  path: '/v1/wealth/trading-days',
  actor: 'customer',
  level: 'A1',
  scope: 'products:read',
  input: WealthListTradingDaysInputShape,
  output: TradingDayListShape,
});
