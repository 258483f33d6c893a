import {
  addDays,
  dailyFundIncome,
  purchaseFund,
  subtractFen,
  sharesOfLots,
  valueOf,
  type Fen,
  type Nav,
  type Shares,
} from '@weidongli/finance';
import type { PositionRecord } from '../engine/records-wealth.js';
import { dividendDays, incomePer10k } from './wealth-market.js';
import { lotsOf } from './wealth-position.rules.js';
import type { ProductTerms } from './wealth-terms.js';

/** Days ahead in which the next dividend is looked for: dividends come once a year, and a year may be left out. */
const AHEAD = 800;

/** Returns the first day from a day on whose close gives something to who holds a product; `undefined` when there is none. */
export const nextEarning = (terms: ProductTerms, from: string): string | undefined => {
  if (terms.kind === 'MONEY_FUND') return from;
  const [dividend] = terms.market?.dividend === null ? [] : dividendDays(terms, from, addDays(from, AHEAD));
  const end = terms.fixedTerm?.maturityDate ?? undefined;
  const days = [dividend, end].filter((day) => day !== undefined && day >= from);
  return days.sort()[0];
};

/** Returns the earliest of some days; null where there is none. */
export const earliest = (days: readonly (string | null | undefined)[]): string | null =>
  days.reduce<string | null>((first, day) => {
    if (day === null || day === undefined) return first;
    return first === null || day < first ? day : first;
  }, null);

/** Counts the units that are held at the end of a past day, the income of the days before included, that of the day not. */
export const bearingUnits = (position: Pick<PositionRecord, 'lots' | 'changes'>, date: string): Shares => {
  const later = position.changes.filter((change) => change.date > date).map(({ shares }) => BigInt(shares));
  return subtractFen(sharesOfLots(lotsOf(position)), ...later);
};

/** Works out the income of a day of a position in a money fund, fen and hundredths of a unit alike; 0 where nothing bears. */
export const incomeOfDay = (terms: ProductTerms, position: PositionRecord, date: string): Fen => {
  const units = bearingUnits(position, date);
  const rate = incomePer10k(terms, date);
  return units <= 0n || rate === undefined ? 0n : dailyFundIncome(units, rate);
};

/** A dividend of a position. */
export interface DividendFigures {
  readonly units: Shares;
  readonly amount: Fen;
  /** Units that it buys; 0 where it is paid out. */
  readonly reinvested: Shares;
}

/** Works out what a dividend pays to a position, and what it buys at the value after it; `undefined` where it is nothing. */
export const dividendFor = (
  position: PositionRecord,
  date: string,
  { perUnit, nav }: { readonly perUnit: Nav; readonly nav: Nav },
): DividendFigures | undefined => {
  const units = bearingUnits(position, date);
  const amount = units <= 0n ? 0n : valueOf(units, perUnit);
  if (amount === 0n) return undefined;
  // Who has sold everything meanwhile wants no units any more.
  const stays = sharesOfLots(lotsOf(position)) > 0n;
  const reinvested =
    position.dividendMode === 'REINVEST' && stays ? purchaseFund({ amount, nav }).shares : 0n;
  return { units, amount, reinvested };
};
