import { daysBetween, isLocalDate, type LocalDate } from '@weidongli/finance';
import { refuse } from '../engine/problem.js';

/** Days that a read asks for; both ends count. */
export interface DayRange {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/**
 * Refuses days that do not exist, a range that ends before it begins, and one that is too long.
 *
 * @param mostDays - Days that the last one may come after the first.
 * @throws {Refusal} `validation-failed`.
 */
export const requireRange = ({ from, to }: DayRange, mostDays = Infinity): void => {
  for (const [name, date] of Object.entries({ from, to }))
    if (date !== undefined && !isLocalDate(date)) throw invalid(`/${name}`, 'This day does not exist.');
  if (from === undefined || to === undefined) return;
  if (from > to) throw invalid('/to', 'The last day must not come before the first.');
  if (daysBetween(from, to) > mostDays)
    throw invalid('/to', `The last day must be at most ${mostDays} days after the first.`);
};

const invalid = (pointer: string, message: string): Error =>
  refuse('validation-failed', { errors: [{ pointer, message }] });
