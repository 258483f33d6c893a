import { addDays, dayNumber } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';

/** Port: tells the working and trading days of a country. */
export interface BusinessCalendar {
  /** Tells whether people work on a day; make-up weekends are working days. */
  isWorkingDay(date: LocalDate): boolean;
  /** Tells whether exchanges and fund registrars work; they never do on weekends. */
  isTradingDay(date: LocalDate): boolean;
  /** Tells whether the days off of a year have been announced. Before, every weekday counts as open. */
  isPublished(year: number): boolean;
}

/** A date that follows from a calendar. */
export interface CalendarDate {
  readonly date: LocalDate;
  /** True where the calendar of a year on the way is not announced yet, so the date may still move. */
  readonly provisional: boolean;
}

/** The moment of an order on the clock of the market. */
export interface OrderTime {
  readonly date: LocalDate;
  /** Time of day `HH:mm`, 24 hours. */
  readonly time: string;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MAX_STEP = 10_000;

/**
 * Finds the trade date T of an order: its own day if that is a trading day and the order came before the cut-off,
 * otherwise the next trading day.
 *
 * @param cutOff - `HH:mm`; an order at this very minute is too late. Default `15:00`.
 * @throws {FinanceError} `not-a-date` - The date does not exist. `out-of-range` - A time is not written `HH:mm`.
 */
export function tradeDate(calendar: BusinessCalendar, order: OrderTime, cutOff = '15:00'): CalendarDate {
  requireTime('order.time', order.time);
  requireTime('cutOff', cutOff);
  const sameDay = order.time < cutOff && calendar.isTradingDay(order.date);
  return sameDay ? at(calendar, order.date, order.date) : addTradingDays(calendar, order.date, 1);
}

/**
 * Counts trading days on from a date (T+n); the date itself need not be one.
 *
 * @param n - Whole days, 0 or more; 0 gives the date itself if it is a trading day, otherwise the next one.
 * @throws {FinanceError} `not-a-date`, `not-an-integer` or `out-of-range`.
 */
export function addTradingDays(calendar: BusinessCalendar, date: LocalDate, n: number): CalendarDate {
  return step(calendar, date, n, (day) => calendar.isTradingDay(day));
}

/**
 * Counts working days on from a date; the date itself need not be one.
 *
 * @param n - Whole days, 0 or more; 0 gives the date itself if it is a working day, otherwise the next one.
 * @throws {FinanceError} `not-a-date`, `not-an-integer` or `out-of-range`.
 */
export function addWorkingDays(calendar: BusinessCalendar, date: LocalDate, n: number): CalendarDate {
  return step(calendar, date, n, (day) => calendar.isWorkingDay(day));
}

/** Tells whether a date is a Saturday or a Sunday. */
export function isWeekend(date: LocalDate): boolean {
  // Day 1 of the calendar was a Monday.
  return (dayNumber(date) - 1) % 7 >= 5;
}

function step(
  calendar: BusinessCalendar,
  from: LocalDate,
  n: number,
  isOpen: (day: LocalDate) => boolean,
): CalendarDate {
  requireSteps(n);
  let date = from;
  let left = n;
  // With n = 0 the first open day from the date on counts, the date included.
  if (n === 0) while (!isOpen(date)) date = addDays(date, 1);
  while (left > 0) {
    date = addDays(date, 1);
    if (isOpen(date)) left -= 1;
  }
  return at(calendar, from, date);
}

function at(calendar: BusinessCalendar, from: LocalDate, date: LocalDate): CalendarDate {
  const last = Number(date.slice(0, 4));
  let provisional = false;
  for (let year = Number(from.slice(0, 4)); year <= last; year += 1) {
    provisional ||= !calendar.isPublished(year);
  }
  return { date, provisional };
}

function requireSteps(n: number): void {
  if (!Number.isInteger(n))
    throw new FinanceError('n', 'not-an-integer', 'Days are counted in whole numbers.');
  if (n >= 0 && n <= MAX_STEP) return;
  throw new FinanceError('n', 'out-of-range', `Days are counted on from 0 to ${MAX_STEP}.`);
}

function requireTime(argument: string, time: string): void {
  if (TIME.test(time)) return;
  throw new FinanceError(argument, 'out-of-range', `"${argument}" must be a time of day written HH:mm.`);
}
