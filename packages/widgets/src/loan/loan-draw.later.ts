/** What the screen loan-draw needs after its first step; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { keepDraft } from './loan-draw.draft.js';
export { renderConfirm, renderConfirmActions } from './loan-draw.confirm-view.js';
export { amountError, renderCostRows, renderErrors, renderRepayment } from './loan-draw.cost-view.js';
export { canonicalAmount } from './loan-draw.amount.js';
export { barTitle, renderStandIn } from './loan-draw.frame-view.js';
export { problemText } from './loan-draw.problem.js';
export { renderProblem } from './loan-draw.problem-view.js';
export { runDraw } from './loan-draw.effects.js';
export { firstPaymentsOf, previewOf } from './loan-draw.preview.js';
export {
  renderDone,
  renderDoneActions,
  renderFailed,
  renderProgress,
  renderProgressActions,
  renderUnavailable,
  renderUnknown,
  renderUnknownActions,
} from './loan-draw.result-view.js';
export { renderSheet } from './loan-draw.sheets.js';
export { loanDrawLaterMessages as messages } from './loan-draw.messages-later.zh-CN.js';
