import { addDays, fromFen, navToDecimal, sharesOfLots, sharesToDecimal, valueOf } from '@weidongli/finance';
import type { Context, JobHandler } from '../engine/context.js';
import { kinds, type AccountCard } from '../engine/records.js';
import type { PositionRecord } from '../engine/records-wealth.js';
import { businessDate, instant } from '../engine/time.js';
import { catalogueOf } from './wealth-catalogue.js';
import { dividendFor, earliest, incomeOfDay, nextEarning } from './wealth-day.rules.js';
import { dividendRecord, keepPortfolio } from './wealth-day.js';
import { dividendOn, navOn } from './wealth-market.js';
import { cashOf, changeOrder, newOrder } from './wealth-order.js';
import { atOnce } from './wealth-order.rules.js';
import { giveUnits, positionId, positionOf, takeUnits } from './wealth-position.js';
import {
  afterCredit,
  afterPayment,
  afterPurchase,
  afterRedemption,
  lotsOf,
  withCredit,
} from './wealth-position.rules.js';
import { settleRedemption } from './wealth-redeem.js';
import type { ProductTerms } from './wealth-terms.js';

/** Closes a day of a customer: income of money funds, dividends, products that have ended. */
const closeDay: JobHandler = async (customerId, ctx) => {
  const date = addDays(businessDate(ctx.now), -1);
  const portfolio = await ctx.get(kinds.portfolio, customerId);
  // A purchase may have planned an earlier close; then that one has planned this one anew.
  if (portfolio?.nextClose !== date) return;
  const catalogue = catalogueOf(ctx.tenant);
  const earning: { readonly code: string; readonly next: string | undefined }[] = [];
  for (const code of portfolio.codes) {
    const terms = catalogue.get(code);
    if (terms === undefined) continue;
    const stays =
      nextEarning(terms, date) !== date || (await closePosition(ctx, { customerId, terms, date }));
    if (stays) earning.push({ code, next: nextEarning(terms, addDays(date, 1)) });
  }
  const codes = earning.flatMap(({ code, next }) => (next === undefined ? [] : [code]));
  const nextClose = earliest(earning.map(({ next }) => next));
  keepPortfolio(ctx, { customerId, codes, nextClose }, date);
};

/** A position at the end of a day. */
interface Close {
  readonly customerId: string;
  readonly terms: ProductTerms;
  readonly date: string;
}

/** Books what a day gives to a position, and answers whether anything of it is left. */
const closePosition = async (ctx: Context, { customerId, terms, date }: Close): Promise<boolean> => {
  const position = await positionOf(ctx, customerId, terms.code);
  if (position === undefined) return false;
  const closed = await booked(ctx, position, terms, date);
  if (closed !== position) ctx.put(kinds.position, positionId(closed), closed);
  return closed.lots.length > 0;
};

const booked = async (
  ctx: Context,
  position: PositionRecord,
  terms: ProductTerms,
  date: string,
): Promise<PositionRecord> => {
  if (terms.kind === 'MONEY_FUND') return creditIncome(ctx, position, terms, date);
  const paid = payDividend(ctx, position, terms, date);
  return terms.fixedTerm?.maturityDate === date ? mature(ctx, paid, terms, date) : paid;
};

/** Credits the income of a day as units; where all units were sold meanwhile, it is paid out. */
const creditIncome = async (
  ctx: Context,
  position: PositionRecord,
  terms: ProductTerms,
  date: string,
): Promise<PositionRecord> => {
  const income = incomeOfDay(terms, position, date);
  if (income === 0n) return position;
  if (position.lots.length === 0) {
    payCash(ctx, position, income);
    return afterPayment(position, income, date);
  }
  const id = `${positionId(position)} ${date.slice(0, 7)}`;
  ctx.put(kinds.credit, id, withCredit(await ctx.get(kinds.credit, id), position, { date, shares: income }));
  giveUnits(ctx, position, income, 'WEALTH_INCOME');
  return afterCredit(position, income);
};

const payCash = (ctx: Context, { code, accountId }: PositionRecord, amount: bigint): void => {
  ctx.open({ id: cashOf(code), currency: 'CNY' });
  ctx.transfer({
    ...{ debit: cashOf(code), credit: `account/${accountId}`, amount, currency: 'CNY' },
    ...{ state: 'POSTED', purpose: 'WEALTH_DIVIDEND', reference: code },
  });
};

/** Pays a dividend out, or buys units with it at the value of the day. */
const payDividend = (
  ctx: Context,
  position: PositionRecord,
  terms: ProductTerms,
  date: string,
): PositionRecord => {
  const perUnit = dividendOn(terms, date);
  const nav = navOn(terms, date);
  const paid =
    perUnit === undefined || nav === undefined ? undefined : dividendFor(position, date, { perUnit, nav });
  if (perUnit === undefined || paid === undefined) return position;
  const dividend = dividendRecord(ctx, position, { ...paid, name: terms.name, perUnit, date });
  ctx.put(kinds.dividend, dividend.id, dividend);
  ctx.emit('wealth.dividend.paid', { id: dividend.id, status: dividend.mode, version: 1 });
  if (paid.reinvested === 0n) {
    payCash(ctx, position, paid.amount);
    return afterPayment(position, paid.amount, date);
  }
  giveUnits(ctx, position, paid.reinvested, 'WEALTH_DIVIDEND');
  return afterPurchase(position, { shares: paid.reinvested, cost: 0n, date });
};

/** A product ends: all units go, and their money comes at once, as an order of the bank that the customer can see. */
const mature = async (
  ctx: Context,
  position: PositionRecord,
  terms: ProductTerms,
  date: string,
): Promise<PositionRecord> => {
  const units = sharesOfLots(lotsOf(position));
  const nav = navOn(terms, date);
  if (units === 0n || nav === undefined) return position;
  const today = businessDate(ctx.now);
  const payout = valueOf(units, nav);
  takeUnits(ctx, position, units);
  const { customerId } = position;
  const made = newOrder(ctx, {
    ...{ customerId, card: await cardOf(ctx, position), side: 'MATURITY' },
    product: { ...terms, status: 'MATURED' },
    ...{ quoteId: null, planId: null, amount: null, shares: sharesToDecimal(units) },
    dates: { ...atOnce(today, ctx.now), tradeDate: date },
    wished: { course: 'order.confirmed', byHeader: false },
  });
  const confirmation = {
    ...{ nav: navToDecimal(nav), navDate: date, shares: sharesToDecimal(units), fee: fromFen(0n) },
    ...{ net: fromFen(payout), paidOut: fromFen(payout), confirmedAt: instant(ctx.now) },
  };
  ctx.open({ id: cashOf(terms.code), currency: 'CNY' });
  settleRedemption(ctx, changeOrder(ctx, { ...made, confirmation }, 'CONFIRMED', 'confirmed'));
  return afterRedemption(position, { shares: units, payout, date: today });
};

/** Finds a card of the account that a position pays to: the order names it, and nothing rests on it. */
const cardOf = async (
  ctx: Context,
  { customerId, accountId }: PositionRecord,
): Promise<Pick<AccountCard, 'id' | 'accountId' | 'panMasked'>> => {
  const cards = await ctx.listAll(kinds.card.name, 'customer', customerId);
  const card = cards.map(({ body }) => body as AccountCard).find((one) => one.accountId === accountId);
  return card ?? { id: accountId, accountId, panMasked: '-' };
};

/** Jobs of the end of a day. */
export const dayJobs: Readonly<Record<string, JobHandler>> = { 'wealth.close-day': closeDay };
