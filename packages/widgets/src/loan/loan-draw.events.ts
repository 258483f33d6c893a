import type { Loan } from '@weidongli/contracts/loan';
import type { DrawStep } from './loan-draw.state.js';

/** Detail of `wdl-loan-draw-step`. */
export interface LoanDrawStepDetail {
  readonly step: DrawStep;
  /** Number of the step, from 1, and how many there are. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-loan-draw-complete`. */
export interface LoanDrawCompleteDetail {
  readonly loan: Loan;
}

/** Detail of `wdl-loan-draw-exit`. */
export interface LoanDrawExitDetail {
  readonly to: 'home' | 'plan';
  /** The loan, when there is one. */
  readonly drawId: string | undefined;
}

/** Steps that count as progress, in order. */
export const order: readonly DrawStep[] = ['amount', 'confirm', 'progress', 'done'];

/** Describes a step for the host. */
export const stepDetail = (step: DrawStep): LoanDrawStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});

const pastConfirm: readonly DrawStep[] = ['progress', 'unknown', 'done', 'failed'];

/** Tells whether the customer has confirmed: from then on the screen is closed, not gone back from. */
export const isPastConfirm = (step: DrawStep): boolean => pastConfirm.includes(step);
