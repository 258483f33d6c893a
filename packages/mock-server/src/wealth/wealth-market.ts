import {
  accumulatedNav,
  addDays,
  sevenDayYieldSimple,
  type IncomePerTenThousand,
  type LocalDate,
  type Nav,
  type Rate,
  type ValuePoint,
} from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import { walkDay, walkOn } from './wealth-market.walk.js';
import type { MarketTerms, ProductTerms } from './wealth-terms.js';
import {
  daysBetweenDates,
  latestKnownDay,
  tradingDayFrom,
  tradingDayUpTo,
  tradingDaysBetween,
} from './wealth-times.js';

// No value is stored: every one follows from the terms and the day, the same in every process.

/** The value of a unit on one day. */
export interface MarketPoint extends ValuePoint {
  readonly date: LocalDate;
}

/** Parts of a yuan in which values are worked out: the four decimals that are published. */
const TEN_THOUSANDTHS = 10_000;
const DAYS_A_YEAR = 365;
/** Unit value of every product on its first day, and of a money fund for ever. */
export const FIRST_NAV: Nav = 1_000_000n;

/** Widens ten-thousandths to the six decimals of finance. */
const toNav = (parts: number): Nav => BigInt(parts * 100);

const isMoneyFund = ({ kind }: ProductTerms): boolean => kind === 'MONEY_FUND';

/** A dividend as it was worked out. */
interface PaidDividend {
  readonly date: LocalDate;
  /** Ten-thousandths of a yuan for one unit. */
  readonly perUnit: number;
}

/** Dividends of a product up to the end of a year. */
interface DividendHistory {
  readonly until: number;
  readonly paid: readonly PaidDividend[];
}

const histories = new WeakMap<MarketTerms, DividendHistory>();

/** Lists the dividends of a product up to the end of a year, oldest first. */
const dividendsUpTo = (terms: ProductTerms, year: number): readonly PaidDividend[] => {
  const { market, inceptionDate } = terms;
  if (market === null || market.dividend === null || inceptionDate === null) return [];
  let history = histories.get(market) ?? { until: Number(inceptionDate.slice(0, 4)) - 1, paid: [] };
  while (history.until < year) {
    const next = history.until + 1;
    const due = dividendOf(market, next, history.paid, inceptionDate);
    history = { until: next, paid: due === undefined ? history.paid : [...history.paid, due] };
  }
  histories.set(market, history);
  return history.paid;
};

const dividendOf = (
  { walk, dividend }: MarketTerms,
  year: number,
  paid: readonly PaidDividend[],
  inceptionDate: LocalDate,
): PaidDividend | undefined => {
  if (dividend === null || dividend.skipped.includes(year)) return undefined;
  const date = tradingDayFrom(`${year}-${dividend.monthDay}`);
  if (date <= inceptionDate) return undefined;
  const before = Math.round(walkOn(walk, walkDay(date) - 1) * TEN_THOUSANDTHS) - sumOf(paid);
  const { perUnit } = dividend;
  return before - perUnit >= TEN_THOUSANDTHS ? { date, perUnit } : undefined;
};

const sumOf = (paid: readonly PaidDividend[]): number => paid.reduce((sum, { perUnit }) => sum + perUnit, 0);

const paidBy = (terms: ProductTerms, date: LocalDate): readonly PaidDividend[] =>
  dividendsUpTo(terms, Number(date.slice(0, 4))).filter((dividend) => dividend.date <= date);

/** Tells whether a product has a unit value on a day: it lives, and the market is open; that of a money fund never changes. */
const hasValue = (terms: ProductTerms, date: LocalDate): boolean => {
  const { market, inceptionDate, fixedTerm } = terms;
  if (market === null || inceptionDate === null || date < inceptionDate) return false;
  const end = fixedTerm?.maturityDate ?? null;
  if (end !== null && date > end) return false;
  return isMoneyFund(terms) || chineseCalendar.isTradingDay(date);
};

/** Returns what one unit was paid on a day; `undefined` on days without a dividend. */
export const dividendOn = (terms: ProductTerms, date: LocalDate): Nav | undefined => {
  const paid = dividendsUpTo(terms, Number(date.slice(0, 4))).find((dividend) => dividend.date === date);
  return paid === undefined ? undefined : toNav(paid.perUnit);
};

/** Lists the days of a range on which a dividend was paid. */
export const dividendDays = (terms: ProductTerms, from: LocalDate, to: LocalDate): readonly LocalDate[] =>
  paidBy(terms, to).flatMap(({ date }) => (date >= from ? [date] : []));

/** Returns the unit value of a day; `undefined` before the product begins, after it ends, and while the market is shut. */
export const navOn = (terms: ProductTerms, date: LocalDate): Nav | undefined => {
  if (!hasValue(terms, date) || terms.market === null) return undefined;
  if (isMoneyFund(terms)) return FIRST_NAV;
  const total = Math.round(walkOn(terms.market.walk, walkDay(date)) * TEN_THOUSANDTHS);
  return toNav(total - sumOf(paidBy(terms, date)));
};

/** Returns the unit value at which an order of a trade date is done: that of the day, or the first one before a product begins. */
export const dealingNav = (terms: ProductTerms, date: LocalDate): Nav | undefined =>
  terms.market !== null && terms.inceptionDate !== null && date < terms.inceptionDate
    ? FIRST_NAV
    : navOn(terms, date);

/** Returns the last unit value up to a day, with the day that it is of; `undefined` before the product begins. */
export const navUpTo = (terms: ProductTerms, date: LocalDate): MarketPoint | undefined => {
  const end = terms.fixedTerm?.maturityDate ?? date;
  const last = end < date ? end : date;
  const day = isMoneyFund(terms) ? last : tradingDayUpTo(last);
  const nav = navOn(terms, day);
  return nav === undefined ? undefined : { date: day, nav, dividend: dividendOn(terms, day) };
};

/** Returns the latest unit value that is known; `undefined` where there is none yet. */
export const latestNav = (terms: ProductTerms, now: number): MarketPoint | undefined =>
  navUpTo(terms, latestKnownDay(now));

/** Returns the income of a day for 10,000 units of a money fund; `undefined` for others and before it begins. */
export const incomePer10k = (terms: ProductTerms, date: LocalDate): IncomePerTenThousand | undefined => {
  if (!isMoneyFund(terms) || terms.market === null || !hasValue(terms, date)) return undefined;
  const annual = walkOn(terms.market.walk, walkDay(date));
  return BigInt(Math.round((annual * TEN_THOUSANDTHS * TEN_THOUSANDTHS) / DAYS_A_YEAR));
};

/** Returns the seven-day annualised yield of a money fund on a day; `undefined` before its seventh day. */
export const sevenDayYieldOn = (terms: ProductTerms, date: LocalDate): Rate | undefined => {
  if (!isMoneyFund(terms)) return undefined;
  const week = daysBetweenDates(addDays(date, -6), date).map((day) => incomePer10k(terms, day));
  const known = week.filter((income) => income !== undefined);
  return known.length === week.length ? sevenDayYieldSimple(known) : undefined;
};

/** Lists the days of a range on which a product has a value, up to the latest that is known. */
const daysOf = (terms: ProductTerms, from: LocalDate, to: LocalDate, now: number): readonly LocalDate[] => {
  const { inceptionDate } = terms;
  const latest = latestNav(terms, now);
  if (inceptionDate === null || latest === undefined) return [];
  const first = from > inceptionDate ? from : inceptionDate;
  const last = to < latest.date ? to : latest.date;
  return isMoneyFund(terms) ? daysBetweenDates(first, last) : tradingDaysBetween(first, last);
};

/** Lists the unit values of a range that are known, oldest first. */
export const navSeries = (
  terms: ProductTerms,
  from: LocalDate,
  to: LocalDate,
  now: number,
): readonly MarketPoint[] =>
  daysOf(terms, from, to, now).flatMap((date) => {
    const nav = navOn(terms, date);
    return nav === undefined ? [] : [{ date, nav, dividend: dividendOn(terms, date) }];
  });

/** Returns the unit value of a day with all dividends added that were paid until then. */
export const accumulatedOn = (terms: ProductTerms, { date, nav }: MarketPoint): Nav =>
  accumulatedNav(
    nav,
    paidBy(terms, date).map(({ perUnit }) => toNav(perUnit)),
  );
