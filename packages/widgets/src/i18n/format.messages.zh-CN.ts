/** Texts that put dates, amounts and lists into words, zh-CN: a part of the texts of every screen. */
export const formatMessages = {
  date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  day: (month: number, day: number) => `${month}月${day}日`,
  dayTime: (day: string, time: string) => `${day}${time}`,
  money: (amount: string) => `${amount}元`,
  list: (items: readonly string[]) => items.join('、'),
};

/** Keys of the texts that put dates, amounts and lists into words. */
export type FormatMessages = typeof formatMessages;
