import {
  addFen,
  addDays,
  fromFen,
  navToDecimal,
  purchaseFund,
  sharesToDecimal,
  toFen,
} from '@weidongli/finance';
import type { Context } from '../engine/context.js';
import { kinds, type AccountCard } from '../engine/records.js';
import type { CreditRecord, PositionRecord, WealthOrderRecord } from '../engine/records-wealth.js';
import { businessDate, instant, momentOf } from '../engine/time.js';
import { catalogueOf } from './wealth-catalogue.js';
import { dividendRecord, keepPortfolio } from './wealth-day.js';
import { dividendFor, earliest, incomeOfDay, nextEarning } from './wealth-day.rules.js';
import { latestCreditedDay } from './wealth-holdings.rules.js';
import { dividendDays, dividendOn, navOn } from './wealth-market.js';
import { cashOf, FEES } from './wealth-order.js';
import { giveUnits, openUnits, positionId } from './wealth-position.js';
import { afterCredit, afterPurchase, newPosition, withCredit } from './wealth-position.rules.js';
import { purchaseFee } from './wealth-quote.rules.js';
import { purchaseDays, type StoryHolding } from './wealth-story.rules.js';
import type { ProductTerms } from './wealth-terms.js';
import { confirmAt, creditAt, cutOffAt, daysBetweenDates, tradingDayFrom } from './wealth-times.js';

/** Time of day of orders of stories. */
const ORDERED = '10:12:00';

/** Writes the positions of a story: each purchase as it was ordered and confirmed, and what it has earned since. */
export const openStoryPositions = (
  ctx: Context,
  card: AccountCard,
  holdings: readonly StoryHolding[],
): void => {
  const catalogue = catalogueOf(ctx.tenant);
  const closed = latestCreditedDay(ctx.now);
  const byCode = new Map<string, DatedPurchase[]>();
  for (const one of datedPurchases(ctx, holdings))
    byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  const next = [...byCode].map(([code, purchases]) => {
    const terms = catalogue.get(code);
    if (terms === undefined) return { code, close: undefined };
    openPosition(ctx, card, terms, purchases);
    return { code, close: nextEarning(terms, addDays(closed, 1)) };
  });
  const earning = next.filter(({ close }) => close !== undefined);
  if (earning.length === 0) return;
  const codes = earning.map(({ code }) => code);
  const nextClose = earliest(earning.map(({ close }) => close));
  keepPortfolio(ctx, { customerId: card.customerId, codes, nextClose });
};

/** Dates purchases, the oldest first, and names their orders in this order: lists of orders go by their ids. */
const datedPurchases = (ctx: Context, holdings: readonly StoryHolding[]): readonly DatedPurchase[] => {
  const today = businessDate(ctx.now);
  return holdings
    .map((one) => ({ code: one.code, amount: toFen(one.amount), ...purchaseDays(today, one) }))
    .sort((a, b) => (a.confirmDate < b.confirmDate ? -1 : 1))
    .map((one) => ({ ...one, orderId: ctx.newId('wor') }));
};

/** A position of a story as it grows. */
interface Telling {
  readonly terms: ProductTerms;
  position: PositionRecord;
  readonly credits: Map<string, CreditRecord>;
}

const openPosition = (
  ctx: Context,
  card: AccountCard,
  terms: ProductTerms,
  dated: readonly DatedPurchase[],
): void => {
  const { customerId, accountId } = card;
  const position = newPosition({ customerId, code: terms.code, accountId });
  const telling: Telling = { terms, position, credits: new Map() };
  dated.forEach((purchase, place) => {
    buy(ctx, card, telling, purchase);
    const until = dated[place + 1]?.confirmDate ?? addDays(latestCreditedDay(ctx.now), 1);
    earn(ctx, telling, purchase.confirmDate, addDays(until, -1));
  });
  ctx.put(kinds.position, positionId(telling.position), telling.position);
  keepCredits(ctx, telling);
};

interface Purchase {
  readonly orderId: string;
  readonly amount: bigint;
  readonly tradeDate: string;
  readonly confirmDate: string;
}

type DatedPurchase = Purchase & { readonly code: string };

/** Writes a purchase: money, fee, units, and the order that led to them. */
const buy = (ctx: Context, card: AccountCard, telling: Telling, purchase: Purchase): void => {
  const { terms, position } = telling;
  const { amount, tradeDate, confirmDate } = purchase;
  const nav = navOn(terms, tradeDate);
  if (nav === undefined) return;
  const fee = purchaseFee(terms.fees, amount);
  const bought = purchaseFund({ amount, nav, ...(fee === undefined ? {} : { fee }) });
  const order = orderOf(ctx, card, telling, { ...purchase, nav, bought });
  ctx.put(kinds.wealthOrder, order.id, order);
  ctx.put(kinds.wealthOrderNumber, order.number, { orderId: order.id });
  const cash = cashOf(terms.code);
  ctx.open({ id: cash, currency: 'CNY' });
  ctx.open({ id: FEES, currency: 'CNY' });
  const at = momentOf(tradeDate, ORDERED);
  const money = { currency: 'CNY', state: 'POSTED', reference: order.id } as const;
  ctx.transfer({
    ...money,
    debit: `account/${card.accountId}`,
    credit: cash,
    amount,
    purpose: 'WEALTH_PURCHASE',
    at,
  });
  if (bought.fee > 0n) {
    const fees = { debit: cash, credit: FEES, amount: bought.fee, purpose: 'WEALTH_FEE' };
    ctx.transfer({ ...money, ...fees, at: confirmAt(confirmDate) });
  }
  openUnits(ctx, position);
  giveUnits(ctx, position, bought.shares, 'WEALTH_PURCHASE', confirmAt(confirmDate));
  telling.position = afterPurchase(position, { shares: bought.shares, cost: amount, date: confirmDate });
};

type Confirmed = Purchase & { readonly nav: bigint; readonly bought: ReturnType<typeof purchaseFund> };

const orderOf = (
  ctx: Context,
  card: AccountCard,
  { terms }: Telling,
  purchase: Confirmed,
): WealthOrderRecord => {
  const { orderId, amount, tradeDate, confirmDate } = purchase;
  const at = momentOf(tradeDate, ORDERED);
  const cutOff = instant(cutOffAt(tradeDate, terms));
  return {
    ...{ id: orderId, customerId: card.customerId, side: 'BUY', quoteId: null, planId: null },
    number: tradeDate.replaceAll('-', '') + ctx.newDigits(8),
    ...{ code: terms.code, name: terms.name, amount: fromFen(amount), shares: null },
    ...{ accountId: card.accountId, cardId: card.id, cardMasked: card.panMasked },
    dates: {
      ...{ tradeDate, confirmDate, settleDate: tradingDayFrom(addDays(confirmDate, 1)) },
      ...{ cancelUntil: cutOff, provisional: false },
    },
    ...{ status: 'CONFIRMED', failure: null, holdId: null, quotaHoldId: null, course: 'order.confirmed' },
    confirmation: confirmationOf(purchase),
    createdAt: instant(at),
    statusHistory: [
      { from: null, to: 'SUBMITTED', at: instant(at) },
      { from: 'SUBMITTED', to: 'ACCEPTED', at: cutOff },
      { from: 'ACCEPTED', to: 'CONFIRMED', at: instant(confirmAt(confirmDate)) },
    ],
    version: 3,
  };
};

const confirmationOf = ({
  tradeDate,
  confirmDate,
  nav,
  bought,
}: Confirmed): WealthOrderRecord['confirmation'] => ({
  ...{ nav: navToDecimal(nav), navDate: tradeDate, shares: sharesToDecimal(bought.shares) },
  ...{ net: fromFen(bought.netAmount), fee: fromFen(bought.fee), paidOut: fromFen(0n) },
  confirmedAt: instant(confirmAt(confirmDate)),
});

/** Lets a position earn from a day to another one: income of a money fund by day, dividends as units. */
const earn = (ctx: Context, telling: Telling, from: string, to: string): void => {
  const { terms } = telling;
  if (terms.kind === 'MONEY_FUND') for (const date of daysBetweenDates(from, to)) credit(telling, date);
  else for (const date of dividendDays(terms, from, to)) reinvest(ctx, telling, date);
};

const credit = (telling: Telling, date: string): void => {
  const { terms, position, credits } = telling;
  const income = incomeOfDay(terms, position, date);
  if (income === 0n) return;
  const month = date.slice(0, 7);
  credits.set(month, withCredit(credits.get(month), position, { date, shares: income }));
  telling.position = afterCredit(position, income);
};

/** Keeps the income by month; its units came in one transfer for each month, where the bank at work makes one for each day. */
const keepCredits = (ctx: Context, { position, credits }: Telling): void => {
  for (const [month, record] of credits) {
    ctx.put(kinds.credit, `${positionId(position)} ${month}`, record);
    const units = addFen(...Object.values(record.days).map(BigInt));
    const [last = '01'] = Object.keys(record.days).sort().reverse();
    giveUnits(ctx, position, units, 'WEALTH_INCOME', creditAt(`${month}-${last}`));
  }
};

const reinvest = (ctx: Context, telling: Telling, date: string): void => {
  const { terms, position } = telling;
  const perUnit = dividendOn(terms, date);
  const nav = navOn(terms, date);
  const paid =
    perUnit === undefined || nav === undefined ? undefined : dividendFor(position, date, { perUnit, nav });
  if (perUnit === undefined || paid === undefined || paid.reinvested === 0n) return;
  const at = creditAt(date);
  const dividend = dividendRecord(ctx, position, { ...paid, name: terms.name, perUnit, date }, at);
  ctx.put(kinds.dividend, dividend.id, dividend);
  giveUnits(ctx, position, paid.reinvested, 'WEALTH_DIVIDEND', at);
  telling.position = afterPurchase(position, { shares: paid.reinvested, cost: 0n, date });
};
