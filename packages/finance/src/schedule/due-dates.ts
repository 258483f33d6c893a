import { addDays, addMonths, daysBetween } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import type { Frequency, Period } from './period-factor.js';

/** What happens to a due date that is no business day; `MODIFIED_FOLLOWING` never leaves the month. */
export type HolidayRule = 'NONE' | 'FOLLOWING' | 'MODIFIED_FOLLOWING';

/** When instalments fall due. */
export interface DueDateRules {
  readonly frequency: Frequency;
  /** Default one step after the value date. The value date itself makes the first instalment payable at once. */
  readonly firstDueDate?: LocalDate;
  /** Day of month, 1 to 31, for steps of months and years; default the day of the value date. */
  readonly dueDay?: number;
  /** Default `NONE`. */
  readonly holidayRule?: HolidayRule;
  /** Tells business days; needed for any holiday rule but `NONE`. */
  readonly isBusinessDay?: (date: LocalDate) => boolean;
}

/** More days in a row without business than any calendar has. */
const LONGEST_HOLIDAY = 31;

/**
 * Lists the periods of a schedule. Month steps are clamped to the month's end and always counted from the original day:
 * 31 January → 28 February → 31 March.
 *
 * @param count - Number of instalments, 1 to 1,200.
 * @throws {FinanceError} A date does not exist or a rule is out of its range.
 */
export function duePeriods(valueDate: LocalDate, count: number, rules: DueDateRules): Period[] {
  const dates = Array.from({ length: count }, (_, index) => adjust(dueDate(valueDate, index, rules), rules));
  return dates.map((due, index) => ({ from: dates[index - 1] ?? valueDate, due }));
}

/**
 * Moves a date to a business day.
 *
 * @throws {FinanceError} The rule needs `isBusinessDay`, or no business day lies within a month.
 */
export function adjust(
  date: LocalDate,
  rules: Pick<DueDateRules, 'holidayRule' | 'isBusinessDay'>,
): LocalDate {
  const { holidayRule = 'NONE', isBusinessDay } = rules;
  if (holidayRule === 'NONE') return date;
  if (isBusinessDay === undefined) {
    throw new FinanceError(
      'isBusinessDay',
      'not-found',
      'A holiday rule needs a function that knows business days.',
    );
  }
  const after = search(date, 1, isBusinessDay);
  const sameMonth = after.slice(0, 7) === date.slice(0, 7);
  return holidayRule === 'FOLLOWING' || sameMonth ? after : search(date, -1, isBusinessDay);
}

function search(date: LocalDate, step: 1 | -1, isBusinessDay: (date: LocalDate) => boolean): LocalDate {
  for (let days = 0; days <= LONGEST_HOLIDAY; days += 1) {
    const candidate = addDays(date, days * step);
    if (isBusinessDay(candidate)) return candidate;
  }
  throw new FinanceError('isBusinessDay', 'not-found', `No business day lies within a month of ${date}.`);
}

function dueDate(valueDate: LocalDate, index: number, rules: DueDateRules): LocalDate {
  const { frequency, firstDueDate, dueDay } = rules;
  const { unit, every } = frequency;
  const months = unit === 'MONTH' ? every : unit === 'YEAR' ? 12 * every : 0;
  const steps = firstDueDate === undefined ? index + 1 : index;
  const start = firstDueDate ?? valueDate;
  if (months > 0) return addMonths(start, months * steps, dueDay);
  return addDays(start, (unit === 'WEEK' ? 7 : 1) * every * steps);
}

/**
 * Checks the rules of due dates.
 *
 * @throws {FinanceError} A rule is out of its range.
 */
export function requireDueDateRules(valueDate: LocalDate, rules: DueDateRules): void {
  const { frequency, firstDueDate, dueDay } = rules;
  if (!Number.isInteger(frequency.every) || frequency.every < 1 || frequency.every > 366) {
    throw new FinanceError('terms.frequency', 'out-of-range', 'A step must be 1 to 366 whole units.');
  }
  if (dueDay !== undefined && (!Number.isInteger(dueDay) || dueDay < 1 || dueDay > 31)) {
    throw new FinanceError('terms.dueDay', 'out-of-range', 'The due day must be a whole day from 1 to 31.');
  }
  if (firstDueDate !== undefined && daysBetween(valueDate, firstDueDate) < 0) {
    throw new FinanceError(
      'terms.firstDueDate',
      'out-of-order',
      'The first due date lies before the value date.',
    );
  }
}
