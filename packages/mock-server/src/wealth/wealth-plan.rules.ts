import type { PlanRhythm, WealthOrder } from '@weidongli/contracts/wealth';
import { addDays, addFen, addMonths, addTradingDays, daysBetween, fromFen, toFen } from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import type { PlanRecord } from '../engine/records-wealth.js';

/** Days of a week. */
const WEEK = 7;
/** The first Monday of the calendar, from which weekdays are counted. */
const A_MONDAY = '0001-01-01';
/** Purchases in a row that may fail before the bank stops a plan. */
export const MOST_FAILURES = 3;

/** Returns the first day of a rhythm from a day on, trading day or not. */
export const firstSlot = ({ frequency, day }: PlanRhythm, from: string): string => {
  if (frequency !== 'MONTHLY') {
    const weekday = (daysBetween(A_MONDAY, from) % WEEK) + 1;
    return addDays(from, (day - weekday + WEEK) % WEEK);
  }
  const inMonth = `${from.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return inMonth >= from ? inMonth : addMonths(inMonth, 1);
};

/** Returns the day of a rhythm after one of its days. */
export const slotAfter = ({ frequency }: PlanRhythm, slot: string): string =>
  frequency === 'MONTHLY' ? addMonths(slot, 1) : addDays(slot, frequency === 'WEEKLY' ? WEEK : 2 * WEEK);

/** Returns the day on which a plan buys for one of its days: that day, or the first trading day after it. */
export const purchaseDay = (slot: string): string => addTradingDays(chineseCalendar, slot, 0).date;

/** A day of a rhythm with the day on which it buys. */
export interface PlanDay {
  readonly slot: string;
  readonly date: string;
}

/** Returns the first purchase of a rhythm from a day on. */
export const firstPlanDay = (rhythm: PlanRhythm, from: string): PlanDay => {
  const slot = firstSlot(rhythm, from);
  return { slot, date: purchaseDay(slot) };
};

/** Returns the purchase after another one. Days of a long holiday that meet in one trading day buy once. */
export const planDayAfter = (rhythm: PlanRhythm, { slot, date }: PlanDay): PlanDay => {
  const next = slotAfter(rhythm, slot);
  const day = { slot: next, date: purchaseDay(next) };
  return day.date > date ? day : planDayAfter(rhythm, day);
};

/** Lists the days on which a plan would buy, from a day on. */
export const nextPlanDates = (rhythm: PlanRhythm, from: string, count: number): string[] => {
  let day = firstPlanDay(rhythm, from);
  return Array.from({ length: count }, (_, index) => {
    if (index > 0) day = planDayAfter(rhythm, day);
    return day.date;
  });
};

/** Why the bank suspends a plan whose purchase could not be ordered. */
const SUSPENSIONS: Readonly<Record<string, NonNullable<PlanRecord['suspension']>>> = {
  INSUFFICIENT_FUNDS: 'PAYMENT_FAILED',
  ACCOUNT_RESTRICTED: 'PAYMENT_FAILED',
  SUITABILITY: 'SUITABILITY',
};

/** What a purchase of a plan has come to: the order, or the reason why there is none. */
export type PlanTry = Pick<WealthOrder, 'status' | 'failure'>;

/**
 * Returns a plan after one of its days. A third failure in a row suspends it; a risk type that does not count any more does
 * at once, because it does not come back by itself.
 */
export const afterTry = (plan: PlanRecord, { status, failure }: PlanTry): PlanRecord => {
  const next = planDayAfter(plan.rhythm, { slot: plan.slot, date: plan.nextDate ?? plan.slot });
  const on = { ...plan, version: plan.version + 1, slot: next.slot, nextDate: next.date };
  if (status !== 'REJECTED') {
    const invested = fromFen(addFen(toFen(plan.invested), toFen(plan.amount)));
    return { ...on, purchases: plan.purchases + 1, failures: 0, invested };
  }
  const failures = plan.failures + 1;
  if (failures < MOST_FAILURES && failure !== 'SUITABILITY') return { ...on, failures };
  const suspension = SUSPENSIONS[failure ?? ''] ?? 'PRODUCT';
  return { ...on, failures, status: 'SUSPENDED', suspension, nextDate: null };
};

/** Returns a plan that stops for now, or for good. */
export const stopPlan = (plan: PlanRecord, status: 'PAUSED' | 'ENDED'): PlanRecord => ({
  ...plan,
  ...{ status, suspension: null, nextDate: null, version: plan.version + 1 },
});

/** Returns a plan that goes on in its rhythm, from a day on: what was missed is not bought later. */
export const resumeFrom = (plan: PlanRecord, from: string): PlanRecord => {
  let day: PlanDay = { slot: plan.slot, date: purchaseDay(plan.slot) };
  while (day.date < from) day = planDayAfter(plan.rhythm, day);
  const { slot, date } = day;
  return {
    ...plan,
    ...{ status: 'ACTIVE', suspension: null, failures: 0, slot, nextDate: date },
    version: plan.version + 1,
  };
};
