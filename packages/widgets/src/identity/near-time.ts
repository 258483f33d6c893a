import { addDays } from '@weidongli/finance';
import { businessDate, showDay, showMinute, type DateTexts } from '../screen/show-date.js';

/** Texts that name a moment by its nearness. */
export interface NearTimeTexts extends DateTexts {
  readonly todayAt: (time: string) => string;
  readonly tomorrowAt: (time: string) => string;
  readonly weekdays: readonly string[];
  readonly dayAt: (day: string, weekday: string, time: string) => string;
}

/** Gives the business date of a moment of the bank's clock. */
export const dateOf = (ms: number): string => businessDate(new Date(ms).toISOString());

/** Names the day of the week of a business date. */
export const weekdayOf = (date: string, { weekdays }: Pick<NearTimeTexts, 'weekdays'>): string =>
  weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/**
 * Shows a moment as it is said: `今天16:05`, `明天09:00`, `11月25日周三09:00`.
 *
 * @param now - The bank's time in milliseconds since 1970.
 */
export const nearTime = (instant: string, now: number, t: NearTimeTexts): string => {
  const [date, today, time] = [businessDate(instant), dateOf(now), showMinute(instant)];
  if (date === today) return t.todayAt(time);
  return date === addDays(today, 1)
    ? t.tomorrowAt(time)
    : t.dayAt(showDay(instant, t), weekdayOf(date, t), time);
};
