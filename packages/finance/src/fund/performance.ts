import { powerOfTen } from '../decimal.js';
import { FinanceError } from '../finance-error.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { roundHalfUp } from '../rounding.js';
import type { IncomePerTenThousand } from './money-fund.js';
import { requireNav } from './share.js';
import type { Nav } from './share.js';

/** The value of a share on one day. */
export interface ValuePoint {
  /** Value after what was paid out on the day. */
  readonly nav: Nav;
  /** Dividend for one share that left the value on the day, scaled as the value; default none. */
  readonly dividend?: Nav | undefined;
}

/** Digits that factors carry on the way: far more than a rate shows, so that rounding on the way is never seen. */
const FACTOR_ONE = powerOfTen(18);
const TEN_THOUSAND = 10_000n;

/**
 * Computes the value per share with all dividends added (累计净值).
 *
 * @param dividends - Dividends for one share up to the day, each 0 or more.
 * @throws {FinanceError} `out-of-range` - The value is 0 or less, or a dividend is negative.
 */
export function accumulatedNav(nav: Nav, dividends: readonly Nav[]): Nav {
  return dividends.reduce((sum, dividend) => sum + requireDividend(dividend), requireNav(nav));
}

/**
 * Computes the change of a fund from the first to the last of its days, dividends reinvested at the value of their day.
 * Days without a dividend may be left out. A dividend of the first day was paid before and does not count.
 *
 * @param points - Values, oldest first; at least one.
 * @returns A fraction with its sign and nine decimals, half-up.
 * @throws {FinanceError} `out-of-range` - There is no value, a value is 0 or less, or a dividend is negative.
 */
export function fundPerformance(points: readonly ValuePoint[]): Rate {
  const [first, ...later] = adjustedValues(points);
  const last = later.at(-1) ?? first;
  return changeBetween(first, last);
}

/**
 * Computes the largest fall from a high to a later low (最大回撤), dividends reinvested.
 *
 * @param points - Values of every day, oldest first; at least one.
 * @returns A fraction, 0 or more, with nine decimals, half-up.
 * @throws {FinanceError} As {@link fundPerformance}.
 */
export function maxDrawdown(points: readonly ValuePoint[]): Rate {
  let high = 0n;
  let largest = 0n;
  for (const value of adjustedValues(points)) {
    if (value > high) high = value;
    const fall = roundHalfUp((high - value) * RATE_ONE, high);
    if (fall > largest) largest = fall;
  }
  return largest;
}

/**
 * Computes the change over days in a row of a fund that adds its income to the shares every day.
 *
 * @param days - Income per 10,000 shares of each day; none gives 0.
 * @returns A fraction with nine decimals, half-up.
 */
export function compoundIncome(days: readonly IncomePerTenThousand[]): Rate {
  const scale = TEN_THOUSAND * powerOfTen(4);
  const factor = days.reduce((grown, income) => roundHalfUp(grown * (scale + income), scale), FACTOR_ONE);
  return changeBetween(FACTOR_ONE, factor);
}

/** Values as if dividends had bought shares: they can be compared across the days on which a dividend was paid. */
function adjustedValues(points: readonly ValuePoint[]): [bigint, ...bigint[]] {
  const [first, ...later] = points;
  if (first === undefined)
    throw new FinanceError('points', 'out-of-range', 'A change needs a value at least.');
  let factor = FACTOR_ONE;
  const adjusted = later.map(({ nav, dividend }) => {
    requireNav(nav);
    if (dividend !== undefined) factor = roundHalfUp(factor * (nav + requireDividend(dividend)), nav);
    return nav * factor;
  });
  return [requireNav(first.nav) * FACTOR_ONE, ...adjusted];
}

function changeBetween(from: bigint, to: bigint): Rate {
  return roundHalfUp((to - from) * RATE_ONE, from);
}

function requireDividend(dividend: Nav): Nav {
  if (dividend >= 0n) return dividend;
  throw new FinanceError('dividend', 'out-of-range', 'A dividend must be 0 or more.');
}
