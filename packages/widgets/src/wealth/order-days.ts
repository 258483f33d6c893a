import type { OrderDates } from '@weidongli/contracts/wealth';
import { businessDate, showDayOf, showMinute, type DateTexts } from '../screen/show-date.js';
import { showShortDay } from '../screen/show-short-day.js';

/** Texts that name days near today. */
export interface DayTexts extends Pick<DateTexts, 'day'> {
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly shortDay: (month: number, day: number) => string;
  readonly dayColumn: (name: string, date: string) => string;
  readonly today: string;
}

const dayMs = 86_400_000;

/** Gives the business date of the bank's time: `2026-11-22`. */
export const dateOf = (now: number): string => businessDate(new Date(now).toISOString());

const momentOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Gives the weekday of a date, 0 for Sunday. */
const weekdayOf = (date: string): number => new Date(momentOf(date)).getUTCDay();

/** Names a day in a sentence: its weekday within a week from today, else its date. */
export const nameDay = (date: string, today: string, t: DayTexts): string => {
  if (date === today) return t.today;
  const ahead = (momentOf(date) - momentOf(today)) / dayMs;
  return ahead > 0 && ahead < 7 ? (t.weekdays[weekdayOf(date)] ?? '') : showDayOf(date, t);
};

/** Names a day in a column: `周一 11-23`, and `今天 11-22`. */
export const showNearDay = (date: string, today: string, t: DayTexts): string =>
  t.dayColumn(date === today ? t.today : (t.weekdays[weekdayOf(date)] ?? ''), showShortDay(date, t));

/** Why an order of now counts for its trade date. */
export type TradeDayReason = 'today' | 'weekend' | 'holiday' | 'after-cut-off';

/** Says why an order of now counts for its trade date. */
export const tradeDayReason = ({ tradeDate, cancelUntil }: OrderDates, now: number): TradeDayReason => {
  const today = dateOf(now);
  if (tradeDate === today) return 'today';
  const weekday = weekdayOf(today);
  if (weekday === 0 || weekday === 6) return 'weekend';
  return showMinute(new Date(now).toISOString()) < showMinute(cancelUntil) ? 'holiday' : 'after-cut-off';
};
