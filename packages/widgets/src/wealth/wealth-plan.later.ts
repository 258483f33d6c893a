/** What the screen wealth-plan needs after its first step; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { canonicalAmount } from './wealth-plan.amount.js';
export {
  renderConfirm,
  renderConfirmActions,
  renderWarning,
  renderWarningActions,
} from './wealth-plan.confirm-view.js';
export { renderDetail, renderDetailActions } from './wealth-plan.detail-view.js';
export { keepDraft } from './wealth-plan.draft.js';
export { runPlan } from './wealth-plan.effects.js';
export { amountError, renderErrors, renderEstimate } from './wealth-plan.estimate-view.js';
export { barTitle, renderStandIn } from './wealth-plan.frame-view.js';
export { renderFrequency } from './wealth-plan.frequency-view.js';
export { renderList } from './wealth-plan.list-view.js';
export { wealthPlanLaterMessages as messages } from './wealth-plan.messages-later.zh-CN.js';
export { problemText } from './wealth-plan.problem.js';
export { renderProblem } from './wealth-plan.problem-view.js';
export {
  renderDone,
  renderDoneActions,
  renderRefused,
  renderRisk,
  renderUnknown,
} from './wealth-plan.result-view.js';
export { renderSheet } from './wealth-plan.sheets.js';
