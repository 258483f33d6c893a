import type { Translation } from './catalogue.js';
import type { FormatMessages } from './format.messages.zh-CN.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Keeps what belongs together on one line. */
const space = '\u00a0';

const day = (month: number, date: number): string => `${String(date)}${space}${months[month - 1] ?? ''}`;

/** Puts a number before its noun: `1 month`, `5 months`, unbreakable. English has one form for 1 and one for all else. */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${String(count)}${space}${count === 1 ? one : other}`;

/** Dates, amounts and lists in English. */
export const format: Translation<FormatMessages> = {
  date: (year, month, date) => `${day(month, date)}${space}${String(year)}`,
  day,
  dayTime: (date, time) => `${time} on ${date}`,
  money: (amount) => `¥${amount}`,
  list: (items) => items.join(', '),
};
