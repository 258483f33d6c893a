import type { Translation } from './catalogue.js';
import type { FormatMessages } from './format.messages.zh-CN.js';

/** Dates, amounts and lists in zh-TW. An amount names its currency: 元 alone would be another one there. */
export const format: Translation<FormatMessages> = {
  date: (year, month, day) => `${year}年${month}月${day}日`,
  day: (month, day) => `${month}月${day}日`,
  dayTime: (day, time) => `${day}${time}`,
  money: (amount) => `人民幣${amount}元`,
  list: (items) => items.join('、'),
};
