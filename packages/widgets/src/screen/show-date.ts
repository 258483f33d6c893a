import type { FormatMessages } from '../i18n/format.messages.zh-CN.js';

/** Texts that put a date into words. */
export type DateTexts = Pick<FormatMessages, 'date' | 'day' | 'dayTime'>;

const two = (value: number): string => String(value).padStart(2, '0');

const partsOf = (date: string): [year: number, month: number, day: number] =>
  date.split('-').map((part) => parseInt(part, 10)) as [number, number, number];

/** Shows a business date in a sentence: `2026-12-22` as `2026年12月22日`; an empty date stays empty. */
export const showDate = (date: string, t: DateTexts): string => (date === '' ? '' : t.date(...partsOf(date)));

/** Shows a business date in a sentence without its year: `12月22日`. */
export const showDayOf = (date: string, t: Pick<DateTexts, 'day'>): string => {
  const [, month, day] = partsOf(date);
  return t.day(month, day);
};

/** Bank time zone, fixed: China has one and no summer time. */
const bankOffsetMs = 8 * 3600_000;

const inBankTime = (instant: string): Date => new Date(Date.parse(instant) + bankOffsetMs);

/** Gives the business date of a moment at the bank: `2026-11-22`. */
export const businessDate = (instant: string): string => {
  const at = inBankTime(instant);
  return `${String(at.getUTCFullYear())}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
};

/** Shows a moment in a column: `14:03:05`, at the bank. */
export const showTime = (instant: string): string => {
  const at = inBankTime(instant);
  return [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(':');
};

/** Shows a moment with its date: `2026-11-22 14:03:05`, at the bank; the same in every language. */
export const showDateTime = (instant: string): string => `${businessDate(instant)} ${showTime(instant)}`;

/** Shows a moment to the minute: `14:13`, at the bank. */
export const showMinute = (instant: string): string => showTime(instant).slice(0, 5);

/** Shows the day of a moment without its year: `11月24日`, at the bank. */
export const showDay = (instant: string, t: DateTexts): string => showDayOf(businessDate(instant), t);

/** Shows the day and the minute of a moment: `11月24日14:13`, at the bank. */
export const showDayTime = (instant: string, t: DateTexts): string =>
  t.dayTime(showDay(instant, t), showMinute(instant));
