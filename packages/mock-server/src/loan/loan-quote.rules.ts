import {
  allInAnnualCost,
  DEFAULT_SERVICING_RULES,
  equalPrincipalSchedule,
  fromFen,
  isMultipleOf,
  penaltyDailyRate,
  rateFromDecimal,
  rateToDecimal,
  rateToWire,
  scheduleToWire,
  simpleAnnualRate,
  toFen,
  type Schedule,
} from '@weidongli/finance';
import type { ProblemCode } from '@weidongli/contracts';
import type { Disclosure, ScheduleRow } from '@weidongli/contracts/loan';
import type { LineRecord } from '../engine/records.js';
import { businessDate, momentOf, MINUTE, SECOND } from '../engine/time.js';

/** What a quote rests on. */
export interface QuoteQuestion {
  readonly line: LineRecord;
  /** What can be drawn now, fen. */
  readonly available: bigint;
  /** Wanted, fen. */
  readonly principal: bigint;
  readonly tenor: number;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
}

/** Figures of a quote. */
export interface QuoteFigures {
  readonly valueDate: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly schedule: readonly ScheduleRow[];
  readonly disclosure: Disclosure;
}

/** Returns the value date of a quote made now: the money needs up to a minute, so the date is that of a minute later. */
export const valueDateAt = (now: number): string => businessDate(now + 60 * SECOND);

/**
 * Returns when a quote made now stops counting: after 15 minutes, and before the value date ends, so that what was
 * shown is what is booked.
 */
export const quoteExpiry = (now: number): number => {
  const lastMinute = momentOf(valueDateAt(now), '23:59:00');
  return Math.min(now + 15 * MINUTE, lastMinute > now ? lastMinute : now + MINUTE);
};

/** Says why a draw of this amount cannot be quoted; `undefined` when it can. */
export const refuseQuote = ({
  line,
  available,
  principal,
  tenor,
  now,
}: QuoteQuestion): ProblemCode | undefined => {
  if (line.status !== 'ACTIVE' || line.validUntil < businessDate(now)) return 'line-suspended';
  const least = toFen(line.minDraw);
  if (principal < least || principal > toFen(line.limit)) return 'amount-out-of-range';
  if (!isMultipleOf(principal, toFen(line.drawStep))) return 'amount-out-of-range';
  if (!line.tenors.includes(tenor)) return 'tenor-not-allowed';
  return principal > available ? 'insufficient-credit' : undefined;
};

/** Computes plan and cost; equal questions have equal answers. */
export const quoteFigures = ({ line, principal, tenor, now }: QuoteQuestion): QuoteFigures => {
  const valueDate = valueDateAt(now);
  const dailyRate = rateFromDecimal(line.dailyRate);
  const schedule = equalPrincipalSchedule({ principal, dailyRate, tenor, valueDate });
  return {
    valueDate,
    expiresAt: quoteExpiry(now),
    schedule: scheduleToWire(schedule).rows.map((row) => ({
      ...row,
      ...{ fee: fromFen(0n), penalty: fromFen(0n), paid: fromFen(0n), status: 'PENDING' },
    })),
    disclosure: disclose(line, schedule),
  };
};

/**
 * Works out what a loan of this plan costs on this line.
 *
 * @throws {RangeError} The flows have no single annual cost.
 */
export const disclose = (line: LineRecord, schedule: Schedule): Disclosure => {
  const { dailyRate, totals } = schedule;
  const allIn = allInAnnualCost(schedule);
  if (allIn === undefined) throw new RangeError('The flows of a quote have no single annual cost.');
  return {
    annualRate: rateToWire(simpleAnnualRate(dailyRate, line.yearBasis)),
    annualRateMethod: 'SIMPLE',
    dailyRate: line.dailyRate,
    yearBasis: line.yearBasis,
    allInAnnualCost: rateToDecimal(allIn),
    totalRepayment: fromFen(totals.total),
    totalInterest: fromFen(totals.interest),
    totalFees: fromFen(0n),
    penaltyDailyRate: rateToWire(penaltyDailyRate(dailyRate, DEFAULT_SERVICING_RULES)),
    prepayment: 'ANY_TIME_NO_FEE',
    graceDays: line.graceDays,
    funders: line.funders,
  };
};
