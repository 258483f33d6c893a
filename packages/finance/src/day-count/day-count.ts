import { civilOf, dayNumber, daysInMonth, isLeapYear } from '../calendar-date.js';
import type { Civil, LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import { yearFraction } from './year-fraction.js';
import type { FractionPart, YearFraction } from './year-fraction.js';

/**
 * A rule that turns two dates into a fraction of a year. `ACT` counts the days of the calendar, `30` gives every month
 * thirty days, `NL` leaves out 29 February.
 *
 * - `ACT/ACT` splits at New Year and divides each part by the length of its year (ISDA).
 * - `30/360` is the bond basis: the 31st becomes the 30th; at the end only if the start is the 30th.
 * - `30E/360` (Eurobond): the 31st becomes the 30th on both sides. `30E+/360`: at the end it becomes the next 1st.
 * - `30E/360 ISDA` (German): the last day of February counts as the 30th as well.
 * - `30/360 SIA`: as `30/360`, and a start on the last day of February counts as the 30th.
 * - `30U/360`: the last day of February stands for every day from itself to the 30th, so that month-ends are whole
 *   months apart; before it, it counts as the 30th.
 */
export type DayCount =
  | 'ACT/360'
  | 'ACT/364'
  | 'ACT/365F'
  | 'ACT/365.25'
  | 'ACT/ACT'
  | '30/360'
  | '30/360 SIA'
  | '30E/360'
  | '30E+/360'
  | '30E/360 ISDA'
  | '30U/360'
  | 'NL/360'
  | 'NL/365';

/** Counts the days between two dates and says what a year of them is. */
type Rule = (from: LocalDate, to: LocalDate) => readonly FractionPart[];

const RULES: Readonly<Record<DayCount, Rule>> = {
  'ACT/360': actual(360),
  'ACT/364': actual(364),
  'ACT/365F': actual(365),
  'ACT/365.25': (from, to) => [{ numerator: 4 * actualDays(from, to), denominator: 1461 }],
  'ACT/ACT': splitByYear,
  '30/360': thirty((start, end) => [cap(start.day), cap(start.day) === 30 ? cap(end.day) : end.day]),
  '30/360 SIA': thirty(siaDays),
  '30E/360': thirty((start, end) => [cap(start.day), cap(end.day)]),
  // The first of the next month is the 31st of a month of thirty days.
  '30E+/360': thirty((start, end) => [cap(start.day), end.day]),
  '30E/360 ISDA': thirty((start, end) => [germanDay(start), germanDay(end)]),
  '30U/360': thirty(monthEndDays),
  'NL/360': noLeapDays(360),
  'NL/365': noLeapDays(365),
};

/**
 * Computes the fraction of a year between two dates, exactly.
 *
 * @param from - First day, counted.
 * @param to - Last day, not counted; on or after `from`.
 * @throws {FinanceError} `not-a-date` - A date does not exist. `out-of-order` - `to` lies before `from`.
 * `out-of-range` - There is no such convention.
 */
export function dayCountFraction(convention: DayCount, from: LocalDate, to: LocalDate): YearFraction {
  if (!Object.hasOwn(RULES, convention)) {
    throw new FinanceError('convention', 'out-of-range', 'The day count is not one of those known.');
  }
  requireOrder(from, to);
  return yearFraction(RULES[convention](from, to));
}

/**
 * Refuses an end before its start.
 *
 * @throws {FinanceError} `not-a-date` or `out-of-order`.
 */
export function requireOrder(from: LocalDate, to: LocalDate): void {
  if (dayNumber(to) < dayNumber(from)) {
    throw new FinanceError(
      'to',
      'out-of-order',
      'The last day of a day count must not lie before the first.',
    );
  }
}

/** Counts the days of the calendar between two dates that are known to be in order. */
export function actualDays(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Tells whether a date is the last of its month. */
export function isMonthEnd({ year, month, day }: Civil): boolean {
  return day === daysInMonth(year, month);
}

function actual(denominator: number): Rule {
  return (from, to) => [{ numerator: actualDays(from, to), denominator }];
}

function noLeapDays(denominator: number): Rule {
  return (from, to) => [{ numerator: actualDays(from, to) - leapDays(from, to), denominator }];
}

/** Counts each 29 February after `from`, up to and including `to`. */
function leapDays(from: LocalDate, to: LocalDate): number {
  const upTo = ({ year, month, day }: Civil): number => {
    const past = month > 2 || (month === 2 && day === 29) ? year : year - 1;
    return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  };
  return upTo(civilOf(to)) - upTo(civilOf(from));
}

function splitByYear(from: LocalDate, to: LocalDate): FractionPart[] {
  const first = civilOf(from).year;
  const last = civilOf(to).year;
  const parts: FractionPart[] = [];
  for (let year = first; year <= last; year += 1) {
    const start = year === first ? from : `${String(year).padStart(4, '0')}-01-01`;
    const numerator = year === last ? actualDays(start, to) : daysLeft(start);
    if (numerator > 0 || first === last) parts.push({ numerator, denominator: isLeapYear(year) ? 366 : 365 });
  }
  return parts;
}

/** Counts the days from a date, counted, to the end of its year, counted. */
function daysLeft(date: LocalDate): number {
  return actualDays(date, `${date.slice(0, 4)}-12-31`) + 1;
}

/** Builds a 30/360 rule from the days of month that it gives to the two dates. */
function thirty(days: (start: Civil, end: Civil) => readonly [number, number]): Rule {
  return (from, to) => {
    const start = civilOf(from);
    const end = civilOf(to);
    // A day is no distance from itself, though one rule moves the 31st as an end and not as a start.
    const [first, last] = from === to ? [1, 1] : days(start, end);
    const months = 12 * (end.year - start.year) + end.month - start.month;
    return [{ numerator: 30 * months + last - first, denominator: 360 }];
  };
}

function cap(day: number): number {
  return Math.min(day, 30);
}

function isFebruaryEnd(date: Civil): boolean {
  return date.month === 2 && isMonthEnd(date);
}

function germanDay(date: Civil): number {
  return isFebruaryEnd(date) ? 30 : cap(date.day);
}

function siaDays(start: Civil, end: Civil): readonly [number, number] {
  const first = germanDay(start);
  if (isFebruaryEnd(start) && isFebruaryEnd(end)) return [first, 30];
  return [first, first === 30 ? cap(end.day) : end.day];
}

function monthEndDays(start: Civil, end: Civil): readonly [number, number] {
  const first = cap(start.day);
  const last = cap(end.day);
  if (isFebruaryEnd(start) && last >= first) return [last, last];
  if (isFebruaryEnd(end) && first >= last) return [first, first];
  return [germanDay(start), germanDay(end)];
}
