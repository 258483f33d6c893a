import type { SuitabilityAssessment } from '@weidongli/contracts/wealth';
import { questionsOf, type AssessState, type AssessStep } from './wealth-assess.state.js';

/** Detail of `wdl-wealth-assess-ready`, `-step` and `-cancel`. */
export interface WealthAssessStepDetail {
  readonly step: AssessStep;
  /** Number of the question, from 1; 0 where none is shown. */
  readonly index: number;
  /** How many questions there are. */
  readonly of: number;
}

/** Detail of `wdl-wealth-assess-complete` and `-exit`. */
export interface WealthAssessCompleteDetail {
  readonly assessment: SuitabilityAssessment;
}

/** Describes a step for the host; never an answer. */
export const stepDetail = (state: AssessState): WealthAssessStepDetail => ({
  step: state.step,
  index: state.step === 'question' ? state.place + 1 : 0,
  of: questionsOf(state).length,
});
