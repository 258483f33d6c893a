/** A civil date `YYYY-MM-DD` of the proleptic Gregorian calendar, years 0001 to 9999, without time zone. */
export type LocalDate = string;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
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
 * @throws {RangeError} A date does not exist, `n` or `originalDay` is not valid, or the result leaves 0001–9999.
 */
export function addMonths(date: LocalDate, n: number, originalDay?: number): LocalDate {
  const start = parse(date);
  const wanted = originalDay ?? start.day;
  requireInteger('The number of months', n);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 31) {
    throw new RangeError(`The original day must be an integer from 1 to 31; got ${wanted}.`);
  }
  const months = start.year * 12 + (start.month - 1) + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  requireYear(year);
  return format({ year, month, day: Math.min(wanted, daysInMonth(year, month)) });
}

/**
 * Adds days to a date.
 *
 * @param n - Whole days, negative to go back.
 * @throws {RangeError} The date does not exist, `n` is not an integer, or the result leaves 0001–9999.
 */
export function addDays(date: LocalDate, n: number): LocalDate {
  requireInteger('The number of days', n);
  return format(fromOrdinal(ordinal(parse(date)) + n));
}

/**
 * Counts the days from `start` (counted) to `end` (not counted); negative if `end` lies before `start`.
 *
 * @throws {RangeError} A date does not exist or is not in the form `YYYY-MM-DD`.
 */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return ordinal(parse(end)) - ordinal(parse(start));
}

function parse(date: LocalDate): Civil {
  const civil = readCivil(date);
  if (civil === undefined) {
    const shown = typeof date === 'string' ? JSON.stringify(date.slice(0, 24)) : `a ${typeof date}`;
    throw new RangeError(
      `A date must exist and be written YYYY-MM-DD, for example "2026-11-22"; got ${shown}.`,
    );
  }
  return civil;
}

function readCivil(text: string): Civil | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

function format({ year, month, day }: Civil): LocalDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** Numbers the days of the calendar; 0001-01-01 is 1. */
function ordinal({ year, month, day }: Civil): number {
  let days = daysBeforeYear(year) + day;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days;
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
  if (!Number.isSafeInteger(n)) throw new RangeError(`${what} must be an integer; got ${n}.`);
}

function requireYear(year: number): void {
  if (year < 1 || year > 9999) throw new RangeError('A date must stay between the years 0001 and 9999.');
}
