import { addFen, addDays, addMonths, type Fen } from '@weidongli/finance';

/** Time that a limit counts for, by the bank's calendar: it begins anew at midnight, never in the middle of a day. */
export type LimitWindow = 'DAY' | 'MONTH' | 'YEAR';

/** What was used of each window in its last period; fen, as a decimal integer. */
export type Spent = Readonly<
  Partial<Record<LimitWindow, { readonly period: string; readonly amount: string }>>
>;

/** Limits by window, in fen; a window without one is not limited. */
export type WindowLimits = Readonly<Partial<Record<LimitWindow, Fen>>>;

const LENGTH: Readonly<Record<LimitWindow, number>> = { DAY: 10, MONTH: 7, YEAR: 4 };

/** Names the period of a date: the day, the month or the year itself. */
const periodOf = (window: LimitWindow, date: string): string => date.slice(0, LENGTH[window]);

/** Says how much of a window is used on a date; what an earlier period has used does not count. */
export const usedOn = (spent: Spent, window: LimitWindow, date: string): Fen => {
  const last = spent[window];
  return last?.period === periodOf(window, date) ? BigInt(last.amount) : 0n;
};

/** Finds the first window that an amount would take past its limit; none when it fits into all. */
export const brokenBy = (
  spent: Spent,
  limits: WindowLimits,
  { amount, date }: { readonly amount: Fen; readonly date: string },
): LimitWindow | undefined =>
  (Object.keys(LENGTH) as LimitWindow[]).find((window) => {
    const limit = limits[window];
    return limit !== undefined && addFen(usedOn(spent, window, date), amount) > limit;
  });

/**
 * Counts an amount in windows.
 *
 * @param amount - Fen; negative for what came back. What came back in a later period frees nothing.
 */
export const withSpent = (
  spent: Spent,
  windows: readonly LimitWindow[],
  { amount, date }: { readonly amount: Fen; readonly date: string },
): Spent => ({
  ...spent,
  ...Object.fromEntries(
    windows.map((window) => {
      const used = addFen(usedOn(spent, window, date), amount);
      return [window, { period: periodOf(window, date), amount: String(used < 0n ? 0n : used) }];
    }),
  ),
});

/** Returns the date on which a window begins anew. */
export const renewsOn = (window: LimitWindow, date: string): string => {
  if (window === 'DAY') return addDays(date, 1);
  if (window === 'MONTH') return addMonths(`${date.slice(0, 7)}-01`, 1);
  return addMonths(`${date.slice(0, 4)}-01-01`, 12);
};
