import type { TemplateResult } from 'lit';
import { renderAppeal, renderRejected } from './identity-review.reject-view.js';
import {
  renderNone,
  renderOver,
  renderPassed,
  renderUnknown,
  renderVideo,
  renderWanted,
} from './identity-review.news-view.js';
import type { ReviewStep } from './identity-review.state.js';
import type { ReviewView } from './identity-review.view.js';

export { renderCancelWay } from '../screen/cancel-view.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { runReview } from './identity-review.effects.js';
export { identityReviewLaterMessages as messages } from './identity-review.messages-later.zh-CN.js';
export { reviewProblemText } from './identity-review.problem.js';

/** What the screen identity-review shows besides the wait; loaded when that can be used. */
export const laterSteps: Readonly<
  Record<Exclude<ReviewStep, 'loading' | 'unavailable' | 'review'>, (view: ReviewView) => TemplateResult>
> = {
  none: renderNone,
  wanted: renderWanted,
  video: renderVideo,
  rejected: renderRejected,
  appeal: renderAppeal,
  passed: renderPassed,
  over: renderOver,
  unknown: renderUnknown,
};
