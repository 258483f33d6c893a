import { addMonths, isLocalDate } from '@weidongli/finance';

/** Moves a moment of the bank a month ahead, to the same time of day; the 31st becomes the last day of a shorter month. */
export const monthLater = (now: string): string => `${addMonths(now.slice(0, 10), 1)}${now.slice(10)}`;

/** Why a day cannot be gone to. */
export type DayProblem = 'wrong' | 'past';

/** Reads a day to go to, as typed: its first moment at the bank, or why it is none. */
export const readDay = (
  text: string,
  now: string,
): { readonly at: string } | { readonly problem: DayProblem } => {
  const day = text.trim();
  if (!isLocalDate(day)) return { problem: 'wrong' };
  return day <= now.slice(0, 10) ? { problem: 'past' } : { at: `${day}T00:00:00.000+08:00` };
};
