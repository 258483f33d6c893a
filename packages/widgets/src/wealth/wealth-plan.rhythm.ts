import type { PlanRhythm } from '@weidongli/contracts/wealth';
import type { WealthPlanMessages } from './wealth-plan.messages.js';

/** Names a weekday, 1 for Monday. */
export const weekdayName = (day: number, { weekdays }: Pick<WealthPlanMessages, 'weekdays'>): string =>
  weekdays[day] ?? '';

/** Says how often a plan buys: `每月6日`, `每周一`. */
export const showRhythm = (
  { frequency, day }: PlanRhythm,
  t: Pick<WealthPlanMessages, 'weekdays' | 'everyWeek' | 'everySecondWeek' | 'everyMonth'>,
): string => {
  if (frequency === 'MONTHLY') return t.everyMonth(day);
  const weekday = weekdayName(day, t);
  return frequency === 'WEEKLY' ? t.everyWeek(weekday) : t.everySecondWeek(weekday);
};
