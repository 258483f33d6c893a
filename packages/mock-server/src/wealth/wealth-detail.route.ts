import { fromFen, subtractFen, toFen } from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import type {
  FastRedemption,
  NavSeries,
  TradingDayList,
  WealthGetProductInput,
  WealthListNavInput,
  WealthListTradingDaysInput,
  WealthProduct,
} from '@weidongli/contracts/wealth';
import type { Context } from '../engine/context.js';
import { businessDate, instant } from '../engine/time.js';
import { documentsOf } from './wealth-catalogue.documents.js';
import { productOf, type Product } from './wealth-catalogue.js';
import { headlineOf, latestOf, navPoint, performanceOf } from './wealth-market.figures.js';
import { navSeries } from './wealth-market.js';
import { requireRange } from './wealth-range.js';
import { takenAtOnce } from './wealth-redeem.js';
import { daysBetweenDates, latestKnownDay } from './wealth-times.js';

/** Days that can be asked for at once. */
const MOST_DAYS = 400;

/** Reads a product, with what the customer may still take out of it at once today. */
export const getProduct = async ({ code }: WealthGetProductInput, ctx: Context): Promise<WealthProduct> => {
  const product = await productOf(ctx, code);
  const { market } = product;
  return {
    ...onTheWire(product),
    headline: headlineOf(product, ctx.now),
    latest: latestOf(product, ctx.now),
    inceptionDate: market === null ? null : product.inceptionDate,
    performance: performanceOf(product, ctx.now),
    fastRedemption: await fastRedemptionOf(ctx, product),
    documents: documentsOf(product),
    asOf: instant(ctx.now),
  };
};

/** Picks what travels as it stands in the catalogue: its seed and its quota do not. */
const onTheWire = (product: Product) => {
  const { code, name, kind, manager, custodian, riskLevel, status, invests } = product;
  const { minBuy, stepBuy, maxBuy, minHold, confirmDays, redeemSettleDays, cutOff } = product;
  const { fees, dividendModes, fixedTerm, planAllowed, insured } = product;
  return {
    ...{ code, name, kind, manager, custodian, riskLevel, status, invests },
    ...{ minBuy, stepBuy, maxBuy, minHold, confirmDays, redeemSettleDays, cutOff },
    ...{ fees, dividendModes, fixedTerm, planAllowed, insured },
  };
};

const fastRedemptionOf = async (
  ctx: Context,
  { code, fastRedemption }: Product,
): Promise<FastRedemption | null> => {
  if (fastRedemption === null) return null;
  const { perDay } = fastRedemption;
  const taken = await takenAtOnce(ctx, ctx.customerId, code);
  return { perDay, leftToday: fromFen(subtractFen(toFen(perDay), taken)) };
};

/** Lists the unit values of a product that are known: every trading day, of a money fund every day. */
export const listNav = async ({ code, from, to }: WealthListNavInput, ctx: Context): Promise<NavSeries> => {
  requireRange({ from, to });
  const product = await productOf(ctx, code);
  const first = from ?? product.inceptionDate ?? businessDate(ctx.now);
  const points = navSeries(product, first, to ?? latestKnownDay(ctx.now), ctx.now);
  return { code, data: points.map((point) => navPoint(product, point)) };
};

/** Lists every day of a range with what the market does on it. */
export const listTradingDays = async ({ from, to }: WealthListTradingDaysInput): Promise<TradingDayList> => {
  requireRange({ from, to }, MOST_DAYS);
  const data = daysBetweenDates(from, to).map((date) => ({
    date,
    trading: chineseCalendar.isTradingDay(date),
    provisional: !chineseCalendar.isPublished(Number(date.slice(0, 4))),
  }));
  return { data };
};
