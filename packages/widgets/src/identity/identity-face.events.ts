import type { IdentityApplication } from '@weidongli/contracts';
import type { FaceStep } from './identity-face.state.js';

/** Detail of `wdl-identity-face-ready`, `-step` and `-cancel`. */
export interface IdentityFaceStepDetail {
  readonly step: FaceStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-identity-face-complete`. */
export interface IdentityFaceCompleteDetail {
  readonly application: IdentityApplication;
}

/** Steps that count as progress, in order. */
const order: readonly (readonly FaceStep[])[] = [['intro'], ['camera', 'pick'], ['send'], ['done']];

/** Describes a step for the host. */
export const stepDetail = (step: FaceStep): IdentityFaceStepDetail => ({
  step,
  index: order.findIndex((steps) => steps.includes(step)) + 1,
  of: order.length,
});
