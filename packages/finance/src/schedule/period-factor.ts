import type { LocalDate } from '../calendar-date.js';
import { civilOf, daysBetween, isLeapYear } from '../calendar-date.js';
import { dayCountFraction } from '../day-count/day-count.js';
import type { DayCount } from '../day-count/day-count.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { FACTOR_ONE } from './annuity.js';
import type { PeriodFactor } from './annuity.js';

/** How often an instalment falls due. */
export interface Frequency {
  readonly unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
  /** Units from one due date to the next, 1 or more. */
  readonly every: number;
}

/** How an annual rate becomes the interest of a period. */
export type InterestBasis =
  /** Actual days or another day count between the dates. */
  | { readonly kind: 'DAYS'; readonly dayCount: DayCount }
  /** Each period counts months of 30 days and weeks of 7; `ACTUAL` divides by the year its first day lies in. */
  | { readonly kind: 'PERIODS'; readonly daysInYear: 360 | 364 | 365 | 'ACTUAL' };

/** A period of a schedule. */
export interface Period {
  /** First day that bears interest. */
  readonly from: LocalDate;
  /** Due date; bears no interest itself. */
  readonly due: LocalDate;
}

const DAYS_OF = { DAY: 1, WEEK: 7, MONTH: 30, YEAR: 360 } as const;

/**
 * Computes the interest of a part of a period on an amount of 1.
 *
 * @param days - Days of the period to count; default all. A part bears its share of the period by days.
 */
export function periodFactor(
  annualRate: Rate,
  basis: InterestBasis,
  frequency: Frequency,
  period: Period,
  days?: number,
): PeriodFactor {
  const length = daysBetween(period.from, period.due);
  if (length === 0) return 0n;
  const part = BigInt(days ?? length);
  const scaled = annualRate * FACTOR_ONE * part;
  if (basis.kind === 'PERIODS') {
    const counted = BigInt(DAYS_OF[frequency.unit] * frequency.every);
    const year = basis.daysInYear === 'ACTUAL' ? yearLength(period.from) : basis.daysInYear;
    return (scaled * counted) / (BigInt(year) * BigInt(length) * RATE_ONE);
  }
  const { numerator, denominator } = dayCountFraction(basis.dayCount, period.from, period.due);
  return (scaled * numerator) / (denominator * BigInt(length) * RATE_ONE);
}

function yearLength(date: LocalDate): number {
  return isLeapYear(civilOf(date).year) ? 366 : 365;
}
