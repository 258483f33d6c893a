import type { LoanApplication } from '@weidongli/contracts/loan';
import type { ApplyStep } from './loan-apply.state.js';
import type { ApplyExit } from './loan-apply.view.js';

/** Detail of `wdl-loan-apply-step`. */
export interface LoanApplyStepDetail {
  readonly step: ApplyStep;
  /** Number of the step, from 1, and how many there are; 0 beside the way, as on a refusal. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-loan-apply-complete`. */
export interface LoanApplyCompleteDetail {
  /** The application, whose line is open. */
  readonly application: LoanApplication;
}

/** Detail of `wdl-loan-apply-exit`. */
export interface LoanApplyExitDetail {
  readonly to: ApplyExit;
  /** The application, when there is one. */
  readonly applicationId: string | undefined;
}

/** Steps that count as progress, in order. */
const order: readonly ApplyStep[] = ['consent', 'form', 'waiting', 'offer', 'done'];

/** Describes a step for the host. */
export const applyStepDetail = (step: ApplyStep): LoanApplyStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});

const before: readonly ApplyStep[] = ['loading', 'unavailable', 'consent', 'form'];

/** Tells whether an application was made: from then on the screen is closed, not gone back from. */
export const isPastApply = (step: ApplyStep): boolean => !before.includes(step);
