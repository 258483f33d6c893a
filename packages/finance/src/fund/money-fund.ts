import { powerOfTen, scaledToText } from '../decimal.js';
import { FinanceError } from '../finance-error.js';
import type { Fen } from '../money.js';
import type { Rate } from '../rate.js';
import { requireAmount } from '../require-amount.js';
import { roundHalfUp } from '../rounding.js';
import { requireShares } from './share.js';
import type { Shares } from './share.js';

/** Income of one day per 10,000 shares (万份收益) in yuan, exact, scaled by 1e4: 0.5123 yuan is `5_123n`. */
export type IncomePerTenThousand = bigint;

/** Writes an income per 10,000 shares with four decimals. */
export function incomeToDecimal(income: IncomePerTenThousand): string {
  return scaledToText(income, 4);
}

const DAYS_A_WEEK = 7;
const DAYS_A_YEAR = 365n;
const TEN_THOUSAND = 10_000n;

/**
 * Computes a fund's income of one day per 10,000 shares, half-up to four decimals.
 *
 * @param income - Net income of the day; negative on a day of loss.
 * @param shares - All shares of the fund, more than 0.
 * @throws {FinanceError} `out-of-range`.
 */
export function incomePerTenThousand(income: Fen, shares: Shares): IncomePerTenThousand {
  requireShares(shares);
  // Fen and hundredths of a share cancel out; four decimals and 10,000 shares remain.
  return roundHalfUp(income * TEN_THOUSAND * powerOfTen(4), shares);
}

/**
 * Computes a holder's income of one day, half-up to the fen: shares × income per 10,000 ÷ 10,000.
 *
 * @throws {FinanceError} `out-of-range` - There are no shares, or the income is negative.
 */
export function dailyFundIncome(shares: Shares, perTenThousand: IncomePerTenThousand): Fen {
  requireShares(shares);
  requireAmount('perTenThousand', perTenThousand);
  return roundHalfUp(shares * perTenThousand, TEN_THOUSAND * powerOfTen(4));
}

/**
 * Computes the seven-day annualised yield (七日年化) of a fund that pays its income out: Σ ÷ 7 × 365 ÷ 10,000.
 *
 * @param week - Income per 10,000 shares of seven days in a row, days off included.
 * @returns The yield with nine decimals, half-up.
 * @throws {FinanceError} `out-of-range` - There are not seven days.
 */
export function sevenDayYieldSimple(week: readonly IncomePerTenThousand[]): Rate {
  requireWeek(week);
  const sum = week.reduce((total, income) => total + income, 0n);
  return roundHalfUp(sum * DAYS_A_YEAR * powerOfTen(9), BigInt(DAYS_A_WEEK) * TEN_THOUSAND * powerOfTen(4));
}

/**
 * Computes the seven-day annualised yield of a fund that adds its income to the shares every day:
 * Π(1 + income ÷ 10,000) ^ (365 ÷ 7) − 1.
 *
 * @param week - Income per 10,000 shares of seven days in a row, days off included.
 * @returns The yield with nine decimals.
 * @throws {FinanceError} `out-of-range` - There are not seven days, or a day loses everything.
 */
export function sevenDayYieldCompound(week: readonly IncomePerTenThousand[]): Rate {
  requireWeek(week);
  const scale = TEN_THOUSAND * powerOfTen(4);
  if (week.some((income) => income <= -scale)) {
    throw new FinanceError('week', 'out-of-range', 'A day must not lose all its shares are worth.');
  }
  // The exponent is no whole number, so the power is a float; the sum of logarithms keeps its digits.
  const growth = week.reduce((total, income) => total + Math.log1p(Number(income) / Number(scale)), 0);
  return BigInt(Math.round(Math.expm1((growth * Number(DAYS_A_YEAR)) / DAYS_A_WEEK) * 1e9));
}

function requireWeek(week: readonly IncomePerTenThousand[]): void {
  if (week.length === DAYS_A_WEEK) return;
  throw new FinanceError('week', 'out-of-range', `A seven-day yield needs seven days; got ${week.length}.`);
}
