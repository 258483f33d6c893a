import {
  addDays,
  addMonths,
  compoundIncome,
  fundPerformance,
  incomeToDecimal,
  maxDrawdown,
  navToDecimal,
  rateToDecimal,
  type LocalDate,
  type Rate,
} from '@weidongli/finance';
import type { HeadlineFigure, LatestNav, NavPoint, Performance } from '@weidongli/contracts/wealth';
import {
  accumulatedOn,
  dividendDays,
  incomePer10k,
  latestNav,
  navSeries,
  navUpTo,
  sevenDayYieldOn,
  type MarketPoint,
} from './wealth-market.js';
import type { MarketTerms, ProductTerms } from './wealth-terms.js';
import { daysBetweenDates, latestKnownDay } from './wealth-times.js';

/** Ranges that a product's past is shown over, with their months; none for all of it. */
const RANGES = [
  ['ONE_MONTH', 1],
  ['THREE_MONTHS', 3],
  ['ONE_YEAR', 12],
  ['THREE_YEARS', 36],
  ['SINCE_INCEPTION', undefined],
] as const;
const NO_FALL = rateToDecimal(0n);

const isMoneyFund = ({ kind }: ProductTerms): boolean => kind === 'MONEY_FUND';

/** Returns the day on which a range begins; `undefined` where the product is younger. */
const beginOf = (terms: ProductTerms, latest: MarketPoint, months?: number): LocalDate | undefined => {
  const { inceptionDate } = terms;
  if (inceptionDate === null) return undefined;
  if (months === undefined) return inceptionDate;
  return navUpTo(terms, addMonths(latest.date, -months))?.date;
};

/** Lists what 10,000 units earned on each day after the first up to the last. */
const incomesAfter = (terms: ProductTerms, from: LocalDate, to: LocalDate): readonly bigint[] =>
  daysBetweenDates(addDays(from, 1), to).map((day) => incomePer10k(terms, day) ?? 0n);

/** Works out the change of a product from one day with a value to another, dividends included. */
const changeBetween = (terms: ProductTerms, from: LocalDate, to: MarketPoint): Rate => {
  if (isMoneyFund(terms)) return compoundIncome(incomesAfter(terms, from, to.date));
  const days = [from, ...dividendDays(terms, addDays(from, 1), addDays(to.date, -1))];
  const points = days.flatMap((date) => navUpTo(terms, date) ?? []);
  return fundPerformance(from === to.date ? points : [...points, to]);
};

/** Works out how a product has done over the usual ranges; nothing where it has no value yet. */
export const performanceOf = (terms: ProductTerms, now: number): readonly Performance[] => {
  const latest = latestNav(terms, now);
  if (latest === undefined || terms.inceptionDate === null) return [];
  const series = isMoneyFund(terms) ? [] : navSeries(terms, terms.inceptionDate, latest.date, now);
  return RANGES.map(([range, months]) => {
    const from = beginOf(terms, latest, months);
    if (from === undefined) return { range, value: null, maxDrawdown: null };
    return {
      range,
      value: rateToDecimal(changeBetween(terms, from, latest)),
      maxDrawdown: isMoneyFund(terms)
        ? NO_FALL
        : rateToDecimal(maxDrawdown(series.filter(({ date }) => date >= from))),
    };
  });
};

/** Shows the latest unit value; null where there is none yet. */
export const latestOf = (terms: ProductTerms, now: number): LatestNav | null => {
  const latest = latestNav(terms, now);
  if (latest === undefined) return null;
  const before = navUpTo(terms, addDays(latest.date, -1)) ?? latest;
  const income = incomePer10k(terms, latest.date);
  const week = sevenDayYieldOn(terms, latest.date);
  return {
    date: latest.date,
    nav: navToDecimal(latest.nav),
    dayChange: rateToDecimal(changeBetween(terms, before.date, latest)),
    incomePer10k: income === undefined ? null : incomeToDecimal(income),
    sevenDayYield: week === undefined ? null : rateToDecimal(week),
  };
};

/** Shows the unit value of a day. */
export const navPoint = (terms: ProductTerms, point: MarketPoint): NavPoint => {
  const income = incomePer10k(terms, point.date);
  const week = sevenDayYieldOn(terms, point.date);
  return {
    date: point.date,
    nav: navToDecimal(point.nav),
    accumulatedNav: navToDecimal(accumulatedOn(terms, point)),
    ...(income === undefined ? {} : { incomePer10k: incomeToDecimal(income) }),
    ...(week === undefined ? {} : { sevenDayYield: rateToDecimal(week) }),
  };
};

/** The headline of a product, with the day whose figures it is of. */
interface KnownHeadline {
  readonly day: LocalDate;
  readonly headline: HeadlineFigure;
}

const headlines = new WeakMap<MarketTerms, KnownHeadline>();

/** Returns the figure that a product is shown with in a list. It is worked out once a day. */
export const headlineOf = (terms: ProductTerms, now: number): HeadlineFigure => {
  const { market, fixedTerm } = terms;
  if (market === null) return { kind: 'FIXED_RATE', value: fixedTerm?.annualRate ?? NO_FALL };
  const day = latestKnownDay(now);
  const known = headlines.get(market);
  if (known?.day === day) return known.headline;
  const headline = workOut(terms, now);
  headlines.set(market, { day, headline });
  return headline;
};

const workOut = (terms: ProductTerms, now: number): HeadlineFigure => {
  const { benchmark } = terms;
  if (benchmark !== null) return { kind: 'BENCHMARK', value: benchmark };
  const latest = latestNav(terms, now);
  const week = latest === undefined ? undefined : sevenDayYieldOn(terms, latest.date);
  if (week !== undefined) return { kind: 'SEVEN_DAY_YIELD', value: rateToDecimal(week) };
  const from = latest === undefined ? undefined : beginOf(terms, latest, 12);
  if (latest !== undefined && from !== undefined)
    return { kind: 'ONE_YEAR', value: rateToDecimal(changeBetween(terms, from, latest)) };
  const inception = terms.inceptionDate;
  if (latest === undefined || inception === null) return { kind: 'SINCE_INCEPTION', value: NO_FALL };
  return { kind: 'SINCE_INCEPTION', value: rateToDecimal(changeBetween(terms, inception, latest)) };
};
