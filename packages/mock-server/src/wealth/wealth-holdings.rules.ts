import {
  addDays,
  addFen,
  addMonths,
  averageCost,
  averageCostToDecimal,
  daysBetween,
  followHolding,
  fromFen,
  incomeOfDays,
  navToDecimal,
  profitRate,
  rateFromDecimal,
  rateToDecimal,
  sharesToDecimal,
  subtractFen,
  unrealisedProfit,
  valueOf,
  xirr,
  type Fen,
  type HoldingChange,
  type HoldingDay,
  type LocalDate,
  type Nav,
  type Rate,
  type Shares,
  type ValuedDay,
} from '@weidongli/finance';
import type { Holding, HoldingDetail, IncomeDay } from '@weidongli/contracts/wealth';
import type { CreditRecord, PositionRecord } from '../engine/records-wealth.js';
import { businessDate } from '../engine/time.js';
import { bearingUnits } from './wealth-day.rules.js';
import { dividendOn, FIRST_NAV, navUpTo } from './wealth-market.js';
import { changesOf, heldOf, lotsOf } from './wealth-position.rules.js';
import type { ProductTerms } from './wealth-terms.js';
import {
  creditAt,
  daysBetweenDates,
  latestKnownDay,
  tradingDaysBetween,
  tradingDayUpTo,
} from './wealth-times.js';

/** Days from the first purchase on before which a return a year says nothing. */
const YOUNG = 30;

/** First rate that the wire cannot bear. */
const MOST_RATE: Rate = rateFromDecimal('1000');

/** Returns the latest day whose income was credited to positions in money funds. */
export const latestCreditedDay = (now: number): LocalDate => {
  const yesterday = addDays(businessDate(now), -1);
  return creditAt(yesterday) <= now ? yesterday : addDays(yesterday, -1);
};

/** Returns the latest day whose income is known for a product. */
export const latestIncomeDay = ({ kind }: Pick<ProductTerms, 'kind'>, now: number): LocalDate =>
  kind === 'MONEY_FUND' ? latestCreditedDay(now) : tradingDayUpTo(latestKnownDay(now));

/** A position with what its figures follow from. */
export interface Held {
  readonly terms: ProductTerms;
  readonly position: PositionRecord;
  /** Daily income of a money fund, of the months that are asked for. */
  readonly credits: readonly CreditRecord[];
}

/** Values a product on a day: at its last value, and at the one that it is subscribed to before it has another. */
const valueOn = (terms: ProductTerms, date: LocalDate): ValuedDay =>
  (terms.kind === 'MONEY_FUND' ? undefined : navUpTo(terms, date)) ?? { date, nav: FIRST_NAV };

/** A day before every other one. */
const BEFORE_ALL = '0001-01-01';

/**
 * Lists what has changed about a position. Of a money fund only differences count: units that came as income of months that
 * are not given stand before everything, and are worth the same on every day.
 */
const allChanges = ({ terms, position, credits }: Held, now: number): readonly HoldingChange[] => {
  const changes = changesOf(position, credits);
  if (terms.kind !== 'MONEY_FUND') return [...changes, ...dueDividend(terms, position, now)];
  const known = addFen(...changes.map(({ shares }) => shares));
  const missing = subtractFen(heldOf(position).shares, known);
  return [...changes, { date: BEFORE_ALL, shares: missing, paidIn: 0n, paidOut: 0n }];
};

/** A dividend has left the unit value in the evening and is booked in the morning: between them it counts all the same. */
const dueDividend = (
  terms: ProductTerms,
  position: PositionRecord,
  now: number,
): readonly HoldingChange[] => {
  const date = latestIncomeDay(terms, now);
  const perUnit = now < creditAt(date) ? dividendOn(terms, date) : undefined;
  const units = bearingUnits(position, date);
  if (perUnit === undefined || units <= 0n) return [];
  return [{ date, shares: 0n, paidIn: 0n, paidOut: valueOf(units, perUnit) }];
};

const follow = (held: Held, days: readonly LocalDate[], now: number): readonly HoldingDay[] =>
  followHolding(
    allChanges(held, now),
    days.map((date) => ({ date, nav: valueOn(held.terms, date).nav })),
  );

/** Lists the days of a range on which a product can gain or lose, after the last one before it, up to the latest that is known. */
const incomeDays = (
  terms: ProductTerms,
  from: LocalDate,
  to: LocalDate,
  now: number,
): readonly LocalDate[] => {
  const latest = latestIncomeDay(terms, now);
  const end = to < latest ? to : latest;
  const before = addDays(from, -1);
  return terms.kind === 'MONEY_FUND'
    ? daysBetweenDates(before, end)
    : [tradingDayUpTo(before), ...tradingDaysBetween(from, end)];
};

/**
 * Lists the income of a position by day, days without left out. The last day before the range is where it begins: all days of
 * any ranges that follow each other add up to the income of all of them.
 */
export const incomeOf = (
  held: Held,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  now: number,
): readonly { readonly date: LocalDate; readonly income: Fen }[] => {
  const first = firstDay(held.position);
  if (first === undefined || first > to) return [];
  const start = first > from ? first : from;
  const days = follow(held, incomeDays(held.terms, start, to, now), now);
  return incomeOfDays(days).filter(({ income }) => income !== 0n);
};

const firstDay = ({ changes }: Pick<PositionRecord, 'changes'>): LocalDate | undefined =>
  changes.map(({ date }) => date).sort()[0];

/** Adds the income of positions up by day, oldest first. */
export const incomeCalendar = (
  incomes: readonly (readonly { readonly date: LocalDate; readonly income: Fen }[])[],
): readonly IncomeDay[] => {
  const byDay = new Map<LocalDate, Fen>();
  for (const { date, income } of incomes.flat()) byDay.set(date, addFen(byDay.get(date) ?? 0n, income));
  return [...byDay]
    .filter(([, income]) => income !== 0n)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, income]) => ({ date, income: fromFen(income) }));
};

/** Returns everything that a position has gained or lost up to the latest day whose income is known. */
export const cumulativeOf = (held: Held, now: number): Fen => {
  if (held.terms.kind === 'MONEY_FUND') return parCumulative(held.position);
  const [day] = follow(held, [latestIncomeDay(held.terms, now)], now);
  return day?.cumulative ?? 0n;
};

/** A unit of a money fund is worth one yuan for ever, so its income is what is there and went out, less what came in. */
const parCumulative = (position: PositionRecord): Fen => {
  const changes = changesOf(position);
  const gone = addFen(...changes.map(({ paidOut }) => paidOut));
  const paid = addFen(...changes.map(({ paidIn }) => paidIn));
  return subtractFen(addFen(heldOf(position).shares, gone), paid);
};

/** Figures of a position in the bank's own form; those of the wire follow from them. */
export interface HoldingFigures {
  readonly marketValue: Fen;
  readonly cumulative: Fen;
  readonly latestIncome: Fen;
  readonly latestDay: LocalDate;
  readonly nav: Nav;
  readonly navDate: LocalDate;
}

/** Works out the figures of a position. */
export const figuresOf = (held: Held, now: number): HoldingFigures => {
  const { terms, position } = held;
  const latest = valueOn(terms, latestKnownDay(now));
  const latestDay = latestIncomeDay(terms, now);
  const income = incomeOf(held, { from: latestDay, to: latestDay }, now);
  return {
    marketValue: valueOf(heldOf(position).shares, latest.nav),
    cumulative: cumulativeOf(held, now),
    latestIncome: addFen(...income.map((day) => day.income)),
    ...{ latestDay, nav: latest.nav, navDate: latest.date },
  };
};

/** Shows a position. */
export const holdingOf = ({ terms, position }: Held, figures: HoldingFigures, frozen: Shares): Holding => {
  const held = heldOf(position);
  const { code, name, kind, riskLevel, dividendModes } = terms;
  const cost = averageCost(held);
  const profit = unrealisedProfit(held, figures.nav);
  return {
    ...{ code, name, kind, riskLevel },
    shares: {
      total: sharesToDecimal(held.shares),
      available: sharesToDecimal(subtractFen(held.shares, frozen)),
      frozen: sharesToDecimal(frozen),
    },
    ...{ nav: navToDecimal(figures.nav), navDate: figures.navDate },
    marketValue: fromFen(figures.marketValue),
    costBasis: fromFen(held.costBasis),
    averageCost: cost === undefined ? null : averageCostToDecimal(cost),
    unrealisedProfit: fromFen(profit),
    realisedProfit: fromFen(held.realised),
    cumulativeIncome: fromFen(figures.cumulative),
    latestIncome: fromFen(figures.latestIncome),
    latestIncomeDate: figures.latestDay,
    profitRate: rateOrNull(profitRate(held, figures.nav)),
    dividendMode: dividendModes.includes(position.dividendMode) ? position.dividendMode : null,
  };
};

/** Writes a rate as far as the wire can: one of 1,000 times or more says nothing to anybody. */
const rateOrNull = (rate: Rate | undefined): string | null =>
  rate === undefined || rate >= MOST_RATE ? null : rateToDecimal(rate);

/** Shows a position with its lots. */
export const detailOf = (
  held: Held,
  figures: HoldingFigures,
  { frozen, now }: { readonly frozen: Shares; readonly now: number },
): HoldingDetail => {
  const today = businessDate(now);
  return {
    holding: holdingOf(held, figures, frozen),
    lots: lotsOf(held.position).map(({ confirmDate, shares }) => ({
      confirmDate,
      shares: sharesToDecimal(shares),
      daysHeld: daysBetween(confirmDate, today),
    })),
    annualReturn: rateOrNull(annualReturn(held, figures, today)),
  };
};

/** Works out the money-weighted return a year; nothing within the first 30 days. */
const annualReturn = (
  { position }: Held,
  { marketValue }: HoldingFigures,
  today: LocalDate,
): Rate | undefined => {
  const first = firstDay(position);
  if (first === undefined || daysBetween(first, today) < YOUNG) return undefined;
  const flows = changesOf(position).map(({ date, paidIn, paidOut }) => ({
    date,
    amount: subtractFen(paidOut, paidIn),
  }));
  return xirr([...flows, { date: today, amount: marketValue }]);
};

/** Returns the months that touch a range of days. */
export const monthsBetween = (from: LocalDate, to: LocalDate): readonly string[] => {
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) months.push(day.slice(0, 7));
  return months;
};
