import { addDays } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import { monthsBefore, stepsBack } from './consumer-credit.js';
import { actualDays, requireOrder } from './day-count.js';

/** A unit-period of Regulation Z: the interval a transaction's payments are measured in. */
export interface UnitPeriod {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** How many of them make one unit-period: 2 weeks, 3 months. 1 or more; 1 where the unit is a day or a year. */
  readonly count: number;
  /** Days of one unit-period where odd days are divided; default 7 a week, 30 a month, 365 a year. */
  readonly oddDayDivisor?: number;
}

/** A time measured in unit-periods: whole ones, and the odd days before them as a fraction of one. */
export interface UnitPeriods {
  readonly whole: number;
  readonly oddDays: number;
  /** Days that make one unit-period where odd days are divided. */
  readonly divisor: number;
  /** Unit-periods in a year, the factor that turns the unit rate into the annual rate. */
  readonly perYear: number;
}

const DAYS_A_YEAR = 365;
const DAYS_A_MONTH = 30;

/**
 * Measures the time between two dates in unit-periods, counted back from the later one: odd days stand at the start.
 *
 * Days that are left count as a fraction of a unit-period: a month has 30 of them, a week 7, a year 365.
 *
 * Source: 12 CFR 1026, Appendix J, (b)(3) to (b)(5).
 *
 * @throws {FinanceError} `not-a-date` - A date does not exist. `out-of-order` - `to` lies before `from`.
 * `out-of-range` - The unit-period is longer than a year or not whole.
 */
export function unitPeriodsBetween(from: LocalDate, to: LocalDate, period: UnitPeriod): UnitPeriods {
  requireOrder(from, to);
  const perYear = periodsPerYear(period);
  if (period.unit === 'day') {
    return { whole: actualDays(from, to), oddDays: 0, divisor: 1, perYear };
  }
  const { count: whole, reached } = stepsBack(from, to, stepperOf(to, period));
  return { whole, oddDays: actualDays(from, reached), divisor: divisorOf(period), perYear };
}

/**
 * Counts the unit-periods of a year: 12 months, 52 weeks, 365 days.
 *
 * @throws {FinanceError} `out-of-range` - The unit-period is longer than a year or not whole.
 */
export function periodsPerYear({ unit, count }: UnitPeriod): number {
  const single = { day: 1, week: 52, month: 12, year: 1 }[unit] as number | undefined;
  if (single === undefined || !Number.isInteger(count) || count < 1 || count > single) {
    throw new FinanceError(
      'unitPeriod',
      'out-of-range',
      'A unit-period is 1 day, 1 to 52 weeks, 1 to 12 months or 1 year.',
    );
  }
  return unit === 'day' ? DAYS_A_YEAR : single / count;
}

function divisorOf({ unit, count, oddDayDivisor }: UnitPeriod): number {
  if (oddDayDivisor !== undefined) return oddDayDivisor;
  if (unit === 'week') return 7 * count;
  return unit === 'month' ? DAYS_A_MONTH * count : DAYS_A_YEAR;
}

function stepperOf(to: LocalDate, { unit, count }: UnitPeriod): (n: number) => LocalDate {
  if (unit === 'week') return (n) => addDays(to, -7 * count * n);
  const months = unit === 'year' ? 12 : count;
  return (n) => monthsBefore(to, months * n);
}
