import { civilOf } from './calendar-date.js';
import type { LocalDate } from './calendar-date.js';
import { actualDays, dayCountFraction, requireOrder } from './day-count/day-count.js';
import type { YearFraction } from './day-count/year-fraction.js';
import { yearFraction } from './day-count/year-fraction.js';
import { powerOfTen, scaledToText } from './decimal.js';
import { FinanceError } from './finance-error.js';
import { RATE_DECIMALS } from './rate.js';
import type { Rate } from './rate.js';
import { divideRounded } from './rounding.js';
import type { RoundingMode } from './rounding.js';

/** The period and the rules of a rate factor. */
export interface RateFactorTerms {
  /** Rate per year, 0 or more. */
  readonly annualRate: Rate;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Days of a year; `ACTUAL` splits the period at New Year. Default 365. */
  readonly daysInYear?: 360 | 364 | 365 | 'ACTUAL';
  /** Days of a month; 30 counts whole months as 30 days. Default `ACTUAL`. */
  readonly daysInMonth?: 30 | 'ACTUAL';
  /** Decimals of the factor, 0 to 30; default 12. */
  readonly scale?: number;
  /** Default `HALF_EVEN`. */
  readonly rounding?: RoundingMode;
}

/**
 * Computes the factor that turns a principal into the interest of one period: annual rate × days ÷ days of the year.
 *
 * @returns Decimal text with `scale` decimals, rounded once: `"0.008053375342"`.
 * @throws {FinanceError} `not-a-date`, `out-of-order` or `out-of-range` - names the term.
 */
export function rateFactor(terms: RateFactorTerms): string {
  const { annualRate, scale = 12, rounding = 'HALF_EVEN' } = terms;
  if (annualRate < 0n) {
    throw new FinanceError('annualRate', 'out-of-range', 'The annual rate must be 0 or more.');
  }
  if (!Number.isInteger(scale) || scale < 0 || scale > 30) {
    throw new FinanceError(
      'scale',
      'out-of-range',
      `The scale must be an integer from 0 to 30; got ${scale}.`,
    );
  }
  const { numerator, denominator } = periodFraction(terms);
  const scaled = annualRate * numerator * powerOfTen(scale);
  return scaledToText(divideRounded(scaled, denominator * powerOfTen(RATE_DECIMALS), rounding), scale);
}

function periodFraction({
  from,
  to,
  daysInYear = 365,
  daysInMonth = 'ACTUAL',
}: RateFactorTerms): YearFraction {
  requireOrder(from, to);
  if (daysInYear !== 'ACTUAL' && ![360, 364, 365].includes(daysInYear)) {
    throw new FinanceError(
      'daysInYear',
      'out-of-range',
      'The days of a year must be 360, 364, 365 or "ACTUAL".',
    );
  }
  if (daysInMonth === 'ACTUAL') {
    if (daysInYear === 'ACTUAL') return dayCountFraction('ACT/ACT', from, to);
    return yearFraction([{ numerator: actualDays(from, to), denominator: daysInYear }]);
  }
  const days = dayCountFraction('30E/360', from, to).parts[0]?.numerator ?? 0;
  const denominator = daysInYear === 'ACTUAL' ? yearLength(from) : daysInYear;
  return yearFraction([{ numerator: days, denominator }]);
}

function yearLength(date: LocalDate): number {
  const year = civilOf(date).year;
  return actualDays(`${String(year).padStart(4, '0')}-01-01`, `${String(year).padStart(4, '0')}-12-31`) + 1;
}
