import { FinanceError } from './finance-error.js';
import type { Rate } from './rate.js';

/**
 * Computes the simple annual rate (单利) of a daily rate: daily rate × days of the year, exact.
 *
 * @param yearBasis - 365 (default) or 360, as the product says.
 * @throws {FinanceError} The year basis is neither 365 nor 360.
 */
export function simpleAnnualRate(dailyRate: Rate, yearBasis = 365): Rate {
  if (yearBasis !== 365 && yearBasis !== 360) {
    throw new FinanceError(
      'yearBasis',
      'out-of-range',
      `The year basis must be 365 or 360; got ${yearBasis}.`,
    );
  }
  return dailyRate * BigInt(yearBasis);
}
