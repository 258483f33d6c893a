import { addDays, addMonths, civilOf, dayNumber, isLeapYear } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import { actualDays, isMonthEnd, requireOrder } from './day-count.js';
import { yearFraction } from './year-fraction.js';
import type { FractionPart, YearFraction } from './year-fraction.js';

/** The whole periods in which the EU rule counts first. */
export type CreditPeriod = 'year' | 'month' | 'week';

/** How the UK rule counts. */
export interface UkCreditOptions {
  /** Default `month`. */
  readonly period?: 'month' | 'week';
  /** The agreement is secured on land and repaid at once: months go before weeks. Default false. */
  readonly securedSinglePayment?: boolean;
  /**
   * Whether the night of 31 December counts where odd days run across New Year. Default `counted`, as the calendar
   * does. `dropped` gives the figures of calculators that count up to 31 December and on from 1 January.
   */
  readonly newYearNight?: 'counted' | 'dropped';
}

const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 52;
const STEP_MONTHS = { year: 12, month: 1 } as const;

/**
 * Computes the fraction of a year under the EU consumer credit rules: whole years, twelfths or 52nds counted back from
 * the payment, then the days that are left over the length of the year before them.
 *
 * Source: Directive 2008/48/EC, Annex I, part I, remarks (b) and (c), taken over by Directive (EU) 2023/2225, Annex III.
 *
 * @param period - Default `month`.
 * @throws {FinanceError} `not-a-date` - A date does not exist. `out-of-order` - `to` lies before `from`.
 */
export function euCreditFraction(
  from: LocalDate,
  to: LocalDate,
  period: CreditPeriod = 'month',
): YearFraction {
  requireOrder(from, to);
  const { count, reached } = stepsBack(from, to, stepper(to, period));
  const perYear = period === 'week' ? WEEKS_A_YEAR : period === 'month' ? MONTHS_A_YEAR : 1;
  const parts: FractionPart[] = count > 0 ? [{ numerator: count, denominator: perYear }] : [];
  const oddDays = actualDays(from, reached);
  if (oddDays > 0)
    parts.push({ numerator: oddDays, denominator: actualDays(addMonths(reached, -12), reached) });
  return yearFraction(parts);
}

/**
 * Computes the fraction of a year under the UK rules: whole months (or weeks) counted forward from the drawdown, then
 * the days that are left over 365, or 366 in a leap year.
 *
 * Source: FCA Handbook, CONC App 1.1 (secured on land) and 1.2 (other credit).
 *
 * @throws {FinanceError} `not-a-date` - A date does not exist. `out-of-order` - `to` lies before `from`.
 */
export function ukCreditFraction(
  from: LocalDate,
  to: LocalDate,
  options: UkCreditOptions = {},
): YearFraction {
  requireOrder(from, to);
  const inMonths = options.period !== 'week' || options.securedSinglePayment === true;
  const count = inMonths ? wholeMonths(from, to) : Math.floor(actualDays(from, to) / 7);
  const reached = inMonths ? addMonths(from, count) : addDays(from, 7 * count);
  const perYear = inMonths ? MONTHS_A_YEAR : WEEKS_A_YEAR;
  const whole: FractionPart[] = count > 0 ? [{ numerator: count, denominator: perYear }] : [];
  return yearFraction([...whole, ...oddDayParts(reached, to, options.newYearNight ?? 'counted')]);
}

/** Counts how often a step back from the end stays on or after the start, and where it arrives. */
export function stepsBack(
  from: LocalDate,
  to: LocalDate,
  step: (n: number) => LocalDate,
): { readonly count: number; readonly reached: LocalDate } {
  const first = dayNumber(from);
  let count = 0;
  let reached = to;
  for (let next = step(1); dayNumber(next) >= first; next = step(count + 1)) {
    reached = next;
    count += 1;
    // The calendar ends at 0001-01-01.
    if (actualDays(from, reached) === 0) break;
  }
  return { count, reached };
}

/** Steps whole months back from a date; a month-end stays a month-end. */
export function monthsBefore(date: LocalDate, months: number): LocalDate {
  const civil = civilOf(date);
  return addMonths(date, -months, isMonthEnd(civil) ? 31 : civil.day);
}

function stepper(to: LocalDate, period: CreditPeriod): (n: number) => LocalDate {
  if (period === 'week') return (n) => addDays(to, -7 * n);
  if (!Object.hasOwn(STEP_MONTHS, period)) {
    throw new FinanceError('period', 'out-of-range', 'The period must be "year", "month" or "week".');
  }
  return (n) => monthsBefore(to, n * STEP_MONTHS[period]);
}

function wholeMonths(from: LocalDate, to: LocalDate): number {
  const start = civilOf(from);
  const end = civilOf(to);
  const months = 12 * (end.year - start.year) + end.month - start.month;
  return dayNumber(addMonths(from, months)) <= dayNumber(to) ? months : months - 1;
}

function oddDayParts(start: LocalDate, end: LocalDate, newYearNight: 'counted' | 'dropped'): FractionPart[] {
  const lastYear = civilOf(end).year;
  const firstYear = civilOf(start).year;
  const denominator = (year: number): number => (isLeapYear(year) ? 366 : 365);
  if (firstYear === lastYear) return keepDays(actualDays(start, end), denominator(lastYear));
  const upToNight = actualDays(start, `${start.slice(0, 4)}-12-31`);
  return [
    ...keepDays(upToNight + (newYearNight === 'counted' ? 1 : 0), denominator(firstYear)),
    ...keepDays(actualDays(`${end.slice(0, 4)}-01-01`, end), denominator(lastYear)),
  ];
}

function keepDays(numerator: number, denominator: number): FractionPart[] {
  return numerator > 0 ? [{ numerator, denominator }] : [];
}
