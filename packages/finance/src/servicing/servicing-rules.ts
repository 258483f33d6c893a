import { FinanceError } from '../finance-error.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { roundHalfUp } from '../rounding.js';
import { DEFAULT_ORDER } from './allocation.js';
import type { AllocationStyle } from './allocation.js';
import type { DebtComponent } from './debt-parts.js';

/** What a partial prepayment does to the plan: smaller instalments, or fewer of them. */
export type Recalculation = 'REDUCE_INSTALMENT' | 'REDUCE_TERM';

/** Where money beyond what is due goes: the next instalments, the last ones, or all that are left alike. */
export type FutureInstalmentRule = 'NEXT_INSTALMENT' | 'LAST_INSTALMENT' | 'REAMORTISE';

/** The product's rules of servicing a loan with interest by day. */
export interface ServicingRules {
  /** Days after the due date within which payment counts as made on it; 0 to 31, default 1. */
  readonly graceDays: number;
  /** Overdue principal bears the daily rate times this, instead of the daily rate; default 1.5. */
  readonly penaltyMultiplier: Rate;
  /** First day of penalty once grace is missed; default `DUE_DATE`. */
  readonly penaltyFrom: 'DUE_DATE' | 'GRACE_END';
  /** Whether overdue interest bears penalty too (复利); default false. */
  readonly penaltyOnInterest: boolean;
  /** Days of interest that principal repaid bears at least; 0 to 31, default 1: a same-day repayment costs one day. */
  readonly minInterestDays: number;
  /** Order of components within a payment; default penalty, fee, interest, principal. */
  readonly allocationOrder: readonly DebtComponent[];
  /** Default `HORIZONTAL`. */
  readonly allocationStyle: AllocationStyle;
  /** Where a repayment beyond what is due goes; default `NEXT_INSTALMENT`. */
  readonly futureRule: FutureInstalmentRule;
}

/** The rules of the sandbox's consumer loan. */
export const DEFAULT_SERVICING_RULES: ServicingRules = {
  graceDays: 1,
  penaltyMultiplier: 1_500_000_000n,
  penaltyFrom: 'DUE_DATE',
  penaltyOnInterest: false,
  minInterestDays: 1,
  allocationOrder: DEFAULT_ORDER,
  allocationStyle: 'HORIZONTAL',
  futureRule: 'NEXT_INSTALMENT',
};

/**
 * Completes rules with the defaults and checks them.
 *
 * @throws {FinanceError} A rule is out of its range.
 */
export function servicingRules(rules: Partial<ServicingRules> = {}): ServicingRules {
  const complete = { ...DEFAULT_SERVICING_RULES, ...rules };
  requireDays('rules.graceDays', complete.graceDays);
  requireDays('rules.minInterestDays', complete.minInterestDays);
  if (complete.penaltyMultiplier < 0n || complete.penaltyMultiplier > 10n * RATE_ONE) {
    throw new FinanceError(
      'rules.penaltyMultiplier',
      'out-of-range',
      'The penalty multiplier must be from 0 to 10 (scaled by 1e9).',
    );
  }
  const order = complete.allocationOrder;
  if (
    order.length !== 4 ||
    new Set(order).size !== 4 ||
    order.some((part) => !DEFAULT_ORDER.includes(part))
  ) {
    throw new FinanceError(
      'rules.allocationOrder',
      'out-of-range',
      'The allocation order must name PENALTY, FEE, INTEREST and PRINCIPAL once each.',
    );
  }
  return complete;
}

/** Computes the daily rate of overdue principal: daily rate × multiplier, half-up to nine decimals. */
export function penaltyDailyRate(dailyRate: Rate, rules: ServicingRules): Rate {
  return roundHalfUp(dailyRate * rules.penaltyMultiplier, RATE_ONE);
}

function requireDays(argument: string, days: number): void {
  if (!Number.isInteger(days) || days < 0 || days > 31) {
    throw new FinanceError(
      argument,
      'out-of-range',
      `${argument} must be whole days from 0 to 31; got ${days}.`,
    );
  }
}
