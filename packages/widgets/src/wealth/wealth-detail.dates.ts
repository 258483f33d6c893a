import { addTradingDays, tradeDate, type BusinessCalendar } from '@weidongli/finance';
import type { TradingDay, WealthProduct } from '@weidongli/contracts/wealth';
import { businessDate, showMinute } from '../screen/show-date.js';

/** What an order of now would mean. */
export interface DatesOfNow {
  /** Trade date T 交易日. */
  readonly tradeDate: string;
  /** Whether T is today. */
  readonly isToday: boolean;
  /** Day on which units are confirmed. */
  readonly confirmDate: string;
  /** Day on which the money of a redemption arrives. */
  readonly settleDate: string;
  /** Says that the calendar of a year on the way is not announced yet, so that a date may move. */
  readonly provisional: boolean;
}

/** Reads a calendar from a list of days. */
const calendarOf = (days: readonly TradingDay[]): BusinessCalendar => {
  const trading = new Set(days.filter((day) => day.trading).map(({ date }) => date));
  const provisional = new Set(days.filter((day) => day.provisional).map(({ date }) => date.slice(0, 4)));
  const isTradingDay = (date: string): boolean => trading.has(date);
  return {
    isTradingDay,
    isWorkingDay: isTradingDay,
    isPublished: (year) => !provisional.has(String(year)),
  };
};

/**
 * Works out the dates of an order at the moment to which the product's figures are true.
 *
 * @param days - The calendar from that day on, long enough for the last date.
 */
export const datesOfNow = (
  { asOf, cutOff, confirmDays, redeemSettleDays }: WealthProduct,
  days: readonly TradingDay[],
): DatesOfNow => {
  const calendar = calendarOf(days);
  const today = businessDate(asOf);
  const traded = tradeDate(calendar, { date: today, time: showMinute(asOf) }, cutOff);
  const confirmed = addTradingDays(calendar, traded.date, confirmDays);
  const settled = addTradingDays(calendar, traded.date, redeemSettleDays);
  return {
    tradeDate: traded.date,
    isToday: traded.date === today,
    confirmDate: confirmed.date,
    settleDate: settled.date,
    provisional: traded.provisional || confirmed.provisional || settled.provisional,
  };
};
