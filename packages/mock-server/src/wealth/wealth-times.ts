import { addDays, addTradingDays, tradeDate, type LocalDate } from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import type { OrderDates, WealthProduct } from '@weidongli/contracts/wealth';
import { businessDate, instant, momentOf } from '../engine/time.js';

/** Time of day from which the value of a day is known; for money funds its income. */
const NAV_KNOWN = '20:00:00';
/** Time of day at which registrars confirm, and at which the income of the day before is credited. */
const MORNING = '06:00:00';
/** Time of day at which the money of a redemption arrives. */
const SETTLEMENT = '10:00:00';

/** What the days of an order follow from. */
export type TradingTerms = Pick<WealthProduct, 'cutOff' | 'confirmDays' | 'redeemSettleDays' | 'fixedTerm'>;

/** Returns the moment from which the value of a day is known. */
export const navKnownAt = (date: LocalDate): number => momentOf(date, NAV_KNOWN);

/** Returns the moment of a trade date from which an order counts for a later one, and can no longer be cancelled. */
export const cutOffAt = (date: LocalDate, { cutOff }: Pick<TradingTerms, 'cutOff'>): number =>
  momentOf(date, `${cutOff}:00`);

/** Returns the moment of the confirmation on a confirm date. */
export const confirmAt = (date: LocalDate): number => momentOf(date, MORNING);

/** Returns the moment at which money arrives on a settle date. */
export const settleAt = (date: LocalDate): number => momentOf(date, SETTLEMENT);

/** Returns the moment at which the income of a day is credited: on the morning after. */
export const creditAt = (date: LocalDate): number => momentOf(addDays(date, 1), MORNING);

/** Returns the latest calendar day whose figures are known. */
export const latestKnownDay = (now: number): LocalDate => {
  const today = businessDate(now);
  return now >= navKnownAt(today) ? today : addDays(today, -1);
};

/** Returns the latest trading day whose unit values are known. */
export const latestKnownTradingDay = (now: number): LocalDate => tradingDayUpTo(latestKnownDay(now));

/** Returns a day itself if the market is open, otherwise the last day before on which it was. */
export const tradingDayUpTo = (date: LocalDate): LocalDate => {
  let day = date;
  while (!chineseCalendar.isTradingDay(day)) day = addDays(day, -1);
  return day;
};

/** Returns a day itself if the market is open, otherwise the next day on which it is. */
export const tradingDayFrom = (date: LocalDate): LocalDate => addTradingDays(chineseCalendar, date, 0).date;

const byYear = new Map<string, readonly LocalDate[]>();

const tradingDaysOf = (year: string): readonly LocalDate[] => {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const days: LocalDate[] = [];
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1))
    if (chineseCalendar.isTradingDay(day)) days.push(day);
  byYear.set(year, days);
  return days;
};

/** Lists the trading days of a range, both ends included; none where it is empty. */
export const tradingDaysBetween = (from: LocalDate, to: LocalDate): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (const day of tradingDaysOf(String(year).padStart(4, '0')))
      if (day >= from && day <= to) days.push(day);
  return days;
};

/** Lists the calendar days of a range, both ends included; none where it is empty. */
export const daysBetweenDates = (from: LocalDate, to: LocalDate): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/**
 * Works out the days of an order of now from the trading calendar. What is subscribed to before a product begins is
 * confirmed on its value date.
 *
 * @param side - A redemption settles when the money arrives, a purchase on the trading day after its confirmation.
 */
export const orderDates = (
  product: TradingTerms,
  now: number,
  side: 'BUY' | 'PLAN' | 'REDEEM',
): OrderDates => {
  const date = businessDate(now);
  const trade = tradeDate(chineseCalendar, { date, time: instant(now).slice(11, 16) }, product.cutOff);
  const { raiseUntil = null, valueDate = null } = product.fixedTerm ?? {};
  const raising = valueDate !== null && raiseUntil !== null && trade.date <= raiseUntil;
  const after = (from: LocalDate, days: number) => addTradingDays(chineseCalendar, from, days);
  const confirm = raising ? after(valueDate, 0) : after(trade.date, product.confirmDays);
  const settle = side === 'REDEEM' ? after(trade.date, product.redeemSettleDays) : after(confirm.date, 1);
  return {
    tradeDate: trade.date,
    confirmDate: confirm.date,
    settleDate: settle.date,
    cancelUntil: instant(cutOffAt(trade.date, product)),
    provisional: trade.provisional || confirm.provisional || settle.provisional,
  };
};
