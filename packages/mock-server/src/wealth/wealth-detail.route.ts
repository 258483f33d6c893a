import { daysBetween, fromFen, isLocalDate, subtractFen, toFen, type LocalDate } from '@weidongli/finance';
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
import { refuse } from '../engine/problem.js';
import { businessDate, instant } from '../engine/time.js';
import { documentsOf } from './wealth-catalogue.documents.js';
import { productOf, type Product } from './wealth-catalogue.js';
import { headlineOf, latestOf, navPoint, performanceOf } from './wealth-market.figures.js';
import { navSeries } from './wealth-market.js';
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

/** Refuses days that do not exist, or a range that ends before it begins. */
const requireRange = (range: { readonly from?: LocalDate; readonly to?: LocalDate }): void => {
  for (const [name, date] of Object.entries(range))
    if (!isLocalDate(date)) throw invalid(`/${name}`, 'This day does not exist.');
  const { from, to } = range;
  if (from !== undefined && to !== undefined && from > to)
    throw invalid('/to', 'The last day must not come before the first.');
};

const invalid = (pointer: string, message: string): Error =>
  refuse('validation-failed', { errors: [{ pointer, message }] });

/** Lists the unit values of a product that are known: every trading day, of a money fund every day. */
export const listNav = async ({ code, from, to }: WealthListNavInput, ctx: Context): Promise<NavSeries> => {
  requireRange({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
  const product = await productOf(ctx, code);
  const first = from ?? product.inceptionDate ?? businessDate(ctx.now);
  const points = navSeries(product, first, to ?? latestKnownDay(ctx.now), ctx.now);
  return { code, data: points.map((point) => navPoint(product, point)) };
};

/** Lists every day of a range with what the market does on it. */
export const listTradingDays = async ({ from, to }: WealthListTradingDaysInput): Promise<TradingDayList> => {
  requireRange({ from, to });
  if (daysBetween(from, to) > MOST_DAYS)
    throw invalid('/to', `The last day must be at most ${MOST_DAYS} days after the first.`);
  const data = daysBetweenDates(from, to).map((date) => ({
    date,
    trading: chineseCalendar.isTradingDay(date),
    provisional: !chineseCalendar.isPublished(Number(date.slice(0, 4))),
  }));
  return { data };
};
