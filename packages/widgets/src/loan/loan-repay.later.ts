/** What the screen loan-repay needs after its first step; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { keepDraft } from './loan-repay.draft.js';
export { renderChosen, renderErrors } from './loan-repay.chosen-view.js';
export { renderConfirm, renderConfirmActions } from './loan-repay.quote-view.js';
export {
  renderDone,
  renderDoneActions,
  renderFailed,
  renderFailedActions,
  renderProgress,
  renderProgressActions,
  renderUnavailable,
  renderUnknown,
  renderUnknownActions,
} from './loan-repay.result-view.js';
export { renderSheet } from './loan-repay.sheets.js';
export { runRepay } from './loan-repay.effects.js';
export { barTitle, renderStandIn } from './loan-repay.frame-view.js';
export { problemText } from './loan-repay.problem.js';
export { renderProblem } from './loan-repay.problem-view.js';
export { loanRepayLaterMessages as messages } from './loan-repay.messages-later.zh-CN.js';
