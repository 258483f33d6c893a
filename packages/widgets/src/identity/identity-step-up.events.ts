import type { StepUp } from '@weidongli/contracts/identity';
import type { StepUpStep } from './identity-step-up.state.js';

/** Detail of `wdl-identity-step-up-ready`, `-step` and `-cancel`. */
export interface IdentityStepUpStepDetail {
  readonly step: StepUpStep;
  /** Number of the step, from 1. */
  readonly index: number;
  readonly of: number;
}

/**
 * Detail of `wdl-identity-step-up-complete`: the token for the header `WDL-Step-Up`, that is `stepUpToken` of the call
 * that is confirmed. It counts once, for that call, in the session of this customer; no answer of the customer is in it.
 */
export type IdentityStepUpCompleteDetail = StepUp;

/** Writes the detail of a step. */
export const stepDetail = (step: StepUpStep): IdentityStepUpStepDetail => ({
  step,
  index: step === 'answer' ? 1 : 2,
  of: 2,
});
