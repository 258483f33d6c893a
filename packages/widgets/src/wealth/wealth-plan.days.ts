import type { PlanFrequency } from './wealth-plan.state.js';

/** Lists the days on which a plan may buy: weekdays from Monday, or days that every month has. */
export const daysOf = (frequency: PlanFrequency): readonly number[] =>
  Array.from({ length: frequency === 'MONTHLY' ? 28 : 5 }, (_, index) => index + 1);
