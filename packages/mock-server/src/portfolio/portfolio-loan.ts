import {
  accrue,
  addDays,
  addFen,
  daysBetween,
  equalPrincipalSchedule,
  fenFromDecimal,
  rateFromDecimal,
  settle,
  subtractFen,
  type Schedule,
} from '@weidongli/finance';
import { businessDate, momentOf } from '../engine/time.js';
import type { PlannedDraw } from './portfolio-plan.js';

/** A repayment of a synthetic loan. */
export interface PastRepayment {
  readonly type: 'AUTO_DEBIT' | 'EARLY_FULL';
  /** Business date. */
  readonly date: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Fen. */
  readonly principal: bigint;
  /** Fen. */
  readonly interest: bigint;
}

/** A synthetic loan with everything that was paid on it. */
export interface PastLoan {
  readonly schedule: Schedule;
  /** When the money came, milliseconds since 1970. */
  readonly paidOutAt: number;
  /** Oldest first. */
  readonly repayments: readonly PastRepayment[];
  /** First instalment that is still to come, its date; null when everything is paid. */
  readonly nextDue: string | null;
}

/** Time of day of the payout; the first slot of automatic debits; time of day of an early settlement. */
const TIMES = { payout: '09:20:00', debit: '10:00:00', payoff: '18:30:00' } as const;

/**
 * Works out a synthetic loan: instalments are debited on their due dates, and a draw that is not kept to its end is
 * settled in full between two of them.
 *
 * @param now - Moment of seeding, milliseconds since 1970: what is debited later is still to come.
 */
export const pastLoan = (draw: PlannedDraw, dailyRate: string, now: number): PastLoan => {
  const schedule = equalPrincipalSchedule({
    principal: fenFromDecimal(`${draw.hundreds}00.00`),
    dailyRate: rateFromDecimal(dailyRate),
    tenor: draw.tenor,
    valueDate: addDays(businessDate(now), -draw.daysAgo),
  });
  const payoff = draw.keptDays === null ? undefined : payoffDate(schedule, draw.keptDays);
  const end = payoff === undefined ? now : momentOf(payoff, TIMES.payoff);
  const debited = schedule.rows.filter(({ dueDate }) => momentOf(dueDate, TIMES.debit) <= end);
  const repayments = debited.map(({ dueDate, principal, interest }): PastRepayment => ({
    ...{ type: 'AUTO_DEBIT', date: dueDate, at: momentOf(dueDate, TIMES.debit), principal, interest },
  }));
  if (payoff !== undefined) repayments.push(settlement(schedule, debited.length, payoff));
  return {
    ...{ schedule, repayments, paidOutAt: momentOf(schedule.valueDate, TIMES.payout) },
    nextDue: payoff === undefined ? (schedule.rows[debited.length]?.dueDate ?? null) : null,
  };
};

/** Returns the day of settlement; on a due date, where the debit pays, it is the day after. */
const payoffDate = ({ valueDate, rows }: Schedule, keptDays: number): string => {
  const date = addDays(valueDate, keptDays);
  return rows.some(({ dueDate }) => dueDate === date) ? addDays(date, 1) : date;
};

/** Settles a loan after so many instalments: the interest of the whole loan, rounded once, less what was posted. */
const settlement = (schedule: Schedule, instalments: number, date: string): PastRepayment => {
  const { dailyRate, rows, valueDate } = schedule;
  const paid = rows.slice(0, instalments);
  const running = rows[instalments];
  const from = running?.periodStart ?? valueDate;
  const principal = running?.openingPrincipal ?? 0n;
  const exact = paid.reduce((sum, row) => accrue(sum, row.openingPrincipal, dailyRate, row.days), 0n);
  const whole = settle(accrue(exact, principal, dailyRate, daysBetween(from, date))).posted;
  const interest = subtractFen(whole, addFen(...paid.map((row) => row.interest)));
  return { type: 'EARLY_FULL', date, at: momentOf(date, TIMES.payoff), principal, interest };
};
