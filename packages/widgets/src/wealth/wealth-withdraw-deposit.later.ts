/** What the screen wealth-withdraw-deposit needs after its first step; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { renderChoose, renderChooseActions } from './wealth-withdraw-deposit.choose-view.js';
export { renderConfirm, renderConfirmActions } from './wealth-withdraw-deposit.confirm-view.js';
export { keepDraft } from './wealth-withdraw-deposit.draft.js';
export { runWithdraw } from './wealth-withdraw-deposit.effects.js';
export { barTitle, renderStandIn } from './wealth-withdraw-deposit.frame-view.js';
export { wealthWithdrawDepositLaterMessages as messages } from './wealth-withdraw-deposit.messages-later.zh-CN.js';
export { problemText } from './wealth-withdraw-deposit.problem.js';
export { renderProblem } from './wealth-withdraw-deposit.problem-view.js';
export {
  renderDone,
  renderEnded,
  renderRenewed,
  renderUnavailable,
  renderUnknown,
} from './wealth-withdraw-deposit.result-view.js';
export { renderSheet } from './wealth-withdraw-deposit.sheets.js';
