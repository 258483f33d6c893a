import type { IdentityApplication } from '@weidongli/contracts';
import type { ReviewStep } from './identity-review.state.js';

/** Detail of `wdl-identity-review-ready` and `-step`. */
export interface IdentityReviewStepDetail {
  readonly step: ReviewStep;
}

/** Detail of `wdl-identity-review-complete`: the customer goes on with the application. */
export interface IdentityReviewCompleteDetail {
  readonly application: IdentityApplication;
}

/** Detail of `wdl-identity-review-exit`. */
export interface IdentityReviewExitDetail {
  /** The application, when there is one; the bank keeps it. */
  readonly applicationId: string | undefined;
}
