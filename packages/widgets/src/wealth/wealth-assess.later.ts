/** What the screen wealth-assess needs after its first step; loaded when that can be used. */
export { renderTrouble } from '../screen/trouble-view.js';
export { keepDraft } from './wealth-assess.draft.js';
export { runAssess } from './wealth-assess.effects.js';
export { wealthAssessLaterMessages as messages } from './wealth-assess.messages-later.zh-CN.js';
export { problemText } from './wealth-assess.problem.js';
export { renderQuestion, renderQuestionActions } from './wealth-assess.question-view.js';
export {
  renderExhausted,
  renderRefused,
  renderResult,
  renderResultActions,
  renderUnknown,
} from './wealth-assess.result-view.js';
export { renderReview, renderReviewActions } from './wealth-assess.review-view.js';
