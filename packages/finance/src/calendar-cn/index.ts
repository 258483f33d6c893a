import { dayNumber } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { isWeekend } from '../calendar/business-calendar.js';
import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { CLOSED_WEEKDAYS, MAKE_UP_DAYS } from './generated/announced-days.js';

/** The Chinese calendar, with the weekends that are worked to make up for a holiday. */
export interface ChineseCalendar extends BusinessCalendar {
  /** Tells whether a date is a weekend on which people work; exchanges stay shut. */
  isMakeUpWorkday(date: LocalDate): boolean;
}

/**
 * The working and trading days of mainland China, from the yearly notices of the State Council since 2004.
 *
 * Trading days are derived: Monday to Friday and no holiday. A year that is not announced yet has weekends only, and
 * `isPublished` is false for it.
 */
export const chineseCalendar: ChineseCalendar = {
  isWorkingDay: (date) => (isWeekend(date) ? isListed(MAKE_UP_DAYS, date) : !isListed(CLOSED_WEEKDAYS, date)),
  isTradingDay: (date) => !isWeekend(date) && !isListed(CLOSED_WEEKDAYS, date),
  isPublished: (year) => Object.hasOwn(CLOSED_WEEKDAYS, String(year)),
  isMakeUpWorkday: (date) => isWeekend(date) && isListed(MAKE_UP_DAYS, date),
};

/** Looks a date up among the `MMDD` of its year. */
function isListed(days: Readonly<Record<string, string>>, date: LocalDate): boolean {
  dayNumber(date);
  const listed = days[date.slice(0, 4)];
  return listed !== undefined && listed.split(' ').includes(date.slice(5, 7) + date.slice(8, 10));
}
