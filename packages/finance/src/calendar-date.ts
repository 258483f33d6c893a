import { FinanceError } from './finance-error.js';

/** A civil date `YYYY-MM-DD` of the proleptic Gregorian calendar, years 0001 to 9999, without time zone. */
export type LocalDate = string;

/** The three numbers of a civil date. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days of a common year before each month. */
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
const LAST_ORDINAL = ordinal({ year: 9999, month: 12, day: 31 });

/** Tells whether a text is a date that exists, in the strict form `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  return readCivil(text) !== undefined;
}

/**
 * Adds calendar months, counting the day from the original one: 31 January → 28 February → 31 March.
 *
 * @param n - Whole months, negative to go back.
 * @param originalDay - Day of month the series started on, 1 to 31; default the day of `date`. Pass it when stepping
 * from an already clamped date.
 * @throws {FinanceError} A date does not exist, `n` or `originalDay` is not valid, or the result leaves 0001–9999.
 */
export function addMonths(date: LocalDate, n: number, originalDay?: number): LocalDate {
  const start = parse(date);
  const wanted = originalDay ?? start.day;
  requireInteger('The number of months', n);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 31) {
    throw new FinanceError(
      'originalDay',
      'out-of-range',
      `The original day must be an integer from 1 to 31; got ${wanted}.`,
    );
  }
  const months = start.year * 12 + (start.month - 1) + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  requireYear(year);
  return format({ year, month, day: Math.min(wanted, daysInMonth(year, month)) });
}

/** A date with its number in the calendar, so that days between two of them are a difference. */
export interface NumberedDate {
  readonly date: LocalDate;
  /** See {@link dayNumber}. */
  readonly number: number;
}

/**
 * Lists a date and the same day of the months that follow, each clamped to its month's end from the original day.
 *
 * @param months - How many months follow, 0 or more.
 * @throws {FinanceError} The date does not exist, `months` is not an integer, or the last date leaves 0001–9999.
 */
export function monthlyDates(date: LocalDate, months: number): NumberedDate[] {
  const start = parse(date);
  requireInteger('The number of months', months);
  const dates: NumberedDate[] = [];
  let { year, month } = start;
  let prefix = yearPrefix(year);
  let before = daysBeforeYear(year);
  for (let n = 0; n <= months; n += 1) {
    const day = Math.min(start.day, daysInMonth(year, month));
    const number = before + daysBeforeMonth(year, month) + day;
    dates.push({ date: `${prefix}${TWO_DIGITS[month] ?? ''}-${TWO_DIGITS[day] ?? ''}`, number });
    month += 1;
    if (month > 12 && n < months) {
      month = 1;
      year += 1;
      requireYear(year);
      prefix = yearPrefix(year);
      before = daysBeforeYear(year);
    }
  }
  return dates;
}

/**
 * Adds days to a date.
 *
 * @param n - Whole days, negative to go back.
 * @throws {FinanceError} The date does not exist, `n` is not an integer, or the result leaves 0001–9999.
 */
export function addDays(date: LocalDate, n: number): LocalDate {
  requireInteger('The number of days', n);
  return format(fromOrdinal(ordinal(parse(date)) + n));
}

/**
 * Counts the days from `start` (counted) to `end` (not counted); negative if `end` lies before `start`.
 *
 * @throws {FinanceError} A date does not exist or is not in the form `YYYY-MM-DD`.
 */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return ordinal(parse(end)) - ordinal(parse(start));
}

/**
 * Reads a date into its year, month and day.
 *
 * @throws {FinanceError} `not-a-date` - The date does not exist or is not in the form `YYYY-MM-DD`.
 */
export function civilOf(date: LocalDate): Civil {
  return parse(date);
}

/**
 * Numbers the days of the calendar: 0001-01-01 is 1, and it was a Monday.
 *
 * @throws {FinanceError} `not-a-date` - The date does not exist or is not in the form `YYYY-MM-DD`.
 */
export function dayNumber(date: LocalDate): number {
  return ordinal(parse(date));
}

function parse(date: LocalDate): Civil {
  const civil = readCivil(date);
  if (civil === undefined) {
    const shown = typeof date === 'string' ? JSON.stringify(date.slice(0, 24)) : `a ${typeof date}`;
    throw new FinanceError(
      'date',
      'not-a-date',
      `A date must exist and be written YYYY-MM-DD, for example "2026-11-22"; got ${shown}.`,
    );
  }
  return civil;
}

/*
 * Schedules read and write thousands of dates, so this goes by character codes: about ten times as fast as a pattern.
 */
function readCivil(text: string): Civil | undefined {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

/** Reads two digits as a number; anything else makes it so negative that no date comes of it. */
function digitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const units = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1_000_000;
}

function format({ year, month, day }: Civil): LocalDate {
  return `${yearPrefix(year)}${TWO_DIGITS[month] ?? ''}-${TWO_DIGITS[day] ?? ''}`;
}

function yearPrefix(year: number): string {
  return `${TWO_DIGITS[Math.floor(year / 100)] ?? ''}${TWO_DIGITS[year % 100] ?? ''}-`;
}

/** Tells whether a year has 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Counts the days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Numbers the days of the calendar; 0001-01-01 is 1. */
function ordinal({ year, month, day }: Civil): number {
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
}

function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0);
}

function fromOrdinal(days: number): Civil {
  if (days < 1 || days > LAST_ORDINAL) requireYear(days < 1 ? 0 : 10_000);
  // 400 years have 146,097 days, so the estimate is at most one year off.
  let year = Math.max(1, Math.floor((days * 400) / 146_097));
  while (daysBeforeYear(year + 1) < days) year += 1;
  let day = days - daysBeforeYear(year);
  let month = 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day };
}

function requireInteger(what: string, n: number): void {
  if (!Number.isSafeInteger(n)) {
    throw new FinanceError('n', 'not-an-integer', `${what} must be an integer; got ${n}.`);
  }
}

function requireYear(year: number): void {
  if (year < 1 || year > 9999)
    throw new FinanceError('date', 'out-of-range', 'A date must stay between the years 0001 and 9999.');
}
