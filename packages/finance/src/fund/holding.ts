import { FinanceError } from '../finance-error.js';
import { dayNumber } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import { valueOf } from './redemption.js';
import type { FundLot } from './redemption.js';
import { requireShares } from './share.js';
import type { Nav, Shares } from './share.js';

/** What has changed about a holding on a day. */
export interface HoldingChange {
  readonly date: LocalDate;
  /** Shares that came; negative for those that went, 0 where only money moved. */
  readonly shares: Shares;
  /** Money that the holder paid, 0 or more. */
  readonly paidIn: Fen;
  /** Money that the holder received, 0 or more. */
  readonly paidOut: Fen;
}

/** A day with the value per share that counts for it. */
export interface ValuedDay {
  readonly date: LocalDate;
  readonly nav: Nav;
}

/** A holding at the end of a day. */
export interface HoldingDay {
  readonly date: LocalDate;
  readonly shares: Shares;
  readonly value: Fen;
  /** Gained or lost since the first change: value + paid out − paid in. */
  readonly cumulative: Fen;
}

/**
 * Follows a holding over days: what is held, what it is worth, and what it has gained or lost (累计收益). The income of a
 * stretch is the difference of two of its figures, so the incomes of all days add up to the last figure exactly.
 *
 * @param changes - In any order; a change counts from its day on.
 * @param days - Ascending.
 * @throws {FinanceError} `out-of-order` - The days do not ascend. `out-of-range` - A value is 0 or less.
 */
export function followHolding(changes: readonly HoldingChange[], days: readonly ValuedDay[]): HoldingDay[] {
  const ordered = [...changes].sort((a, b) => compareDates(a.date, b.date));
  let next = 0;
  let shares: Shares = 0n;
  let gained: Fen = 0n;
  return days.map(({ date, nav }, index) => {
    if (index > 0 && date <= (days[index - 1]?.date ?? '')) {
      throw new FinanceError('days', 'out-of-order', 'The days must ascend.');
    }
    for (let change = ordered[next]; change !== undefined && change.date <= date; change = ordered[next]) {
      shares += change.shares;
      gained += change.paidOut - change.paidIn;
      next += 1;
    }
    const value = valueOf(shares, nav);
    return { date, shares, value, cumulative: value + gained };
  });
}

/** Computes the income of each day but the first, which the second one is compared with. */
export function incomeOfDays(days: readonly HoldingDay[]): { date: LocalDate; income: Fen }[] {
  return days.slice(1).map(({ date, cumulative }, index) => {
    return { date, income: cumulative - (days[index]?.cumulative ?? 0n) };
  });
}

/** Counts the shares that are held at the end of a day. */
export function sharesOn(
  changes: readonly Pick<HoldingChange, 'date' | 'shares'>[],
  date: LocalDate,
): Shares {
  return changes.reduce((sum, change) => (change.date <= date ? sum + change.shares : sum), 0n);
}

/** Counts the shares of lots; none make 0. */
export function sharesOfLots(lots: readonly FundLot[]): Shares {
  return lots.reduce((sum, lot) => sum + lot.shares, 0n);
}

/**
 * Adds shares to the newest lot, as the daily income of a money fund does: it has no date of its own that a fee would count
 * from.
 *
 * @throws {FinanceError} `not-found` - There is no lot. `out-of-range` - Nothing is added.
 */
export function addToNewestLot(lots: readonly FundLot[], shares: Shares): FundLot[] {
  const ordered = [...lots].sort((a, b) => compareDates(a.confirmDate, b.confirmDate));
  const newest = ordered.pop();
  if (newest === undefined) throw new FinanceError('lots', 'not-found', 'There is no lot to add to.');
  return [...ordered, { ...newest, shares: newest.shares + requireShares(shares) }];
}

/** Dates in the form `YYYY-MM-DD` are in the order of their text; one that does not exist is refused. */
function compareDates(a: LocalDate, b: LocalDate): number {
  return dayNumber(a) - dayNumber(b);
}
