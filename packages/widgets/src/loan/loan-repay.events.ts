import type { Repayment } from '@weidongli/contracts/loan';
import type { RepayStep } from './loan-repay.state.js';

/** Detail of `wdl-loan-repay-step`. */
export interface LoanRepayStepDetail {
  readonly step: RepayStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-loan-repay-complete`. */
export interface LoanRepayCompleteDetail {
  readonly repayment: Repayment;
}

/** Detail of `wdl-loan-repay-exit`. */
export interface LoanRepayExitDetail {
  readonly to: 'home' | 'plan' | 'certificate';
  readonly drawId: string;
}

/** Steps that count as progress, in order. */
const order: readonly RepayStep[] = ['choose', 'confirm', 'progress', 'done'];

/** Describes a step for the host. */
export const stepDetail = (step: RepayStep): LoanRepayStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});

const ordered: readonly RepayStep[] = ['progress', 'unknown', 'done', 'failed'];

/** Tells whether the customer has ordered: from then on the screen is closed, not gone back from. */
export const isOrdered = (step: RepayStep): boolean => ordered.includes(step);
