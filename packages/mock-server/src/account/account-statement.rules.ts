import { addDays, addFen, addMonths, fromFen, subtractFen, toFen } from '@weidongli/finance';
import type { AccountStatement, Transaction } from '@weidongli/contracts/account';
import { isWithin } from './account-home.rules.js';

/** First and last day of a statement. */
export type Period = Pick<AccountStatement, 'from' | 'to'>;

/**
 * Says which days the statement of a month has: from the opening in the month of the opening, and until today in the month that
 * runs; nothing for a month before the opening or after today.
 */
export const periodOf = (month: string, opened: string, today: string): Period | undefined => {
  const first = `${month}-01`;
  const last = addDays(addMonths(first, 1), -1);
  if (last < opened || first > today) return undefined;
  return { from: first < opened ? opened : first, to: last > today ? today : last };
};

/**
 * Adds up the statement of a period.
 *
 * @param movements - All movements of the account, newest first, each with the balance that it left.
 */
export const statementOf = (
  movements: readonly Transaction[],
  period: Period,
): Omit<AccountStatement, 'accountId'> => {
  const rows = movements.filter(({ bookedAt }) => isWithin(bookedAt, period));
  const before = movements.find(({ bookedAt }) => bookedAt.slice(0, 10) < period.from);
  const opening = before === undefined ? 0n : toFen(before.balanceAfter);
  const sum = (direction: string): bigint =>
    addFen(...rows.filter((row) => row.direction === direction).map(({ amount }) => toFen(amount)));
  const [credits, debits] = [sum('CREDIT'), sum('DEBIT')];
  return {
    ...period,
    opening: fromFen(opening),
    credits: fromFen(credits),
    debits: fromFen(debits),
    closing: fromFen(subtractFen(addFen(opening, credits), debits)),
    movements: rows.length,
  };
};
