/** What the screen wealth-buy needs after its first step; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { riskNote } from './risk-match-view.js';
export { renderConfirm, renderConfirmActions } from './wealth-buy.confirm-view.js';
export { keepDraft } from './wealth-buy.draft.js';
export { runBuy } from './wealth-buy.effects.js';
export { barTitle, renderStandIn } from './wealth-buy.frame-view.js';
export { wealthBuyLaterMessages as messages } from './wealth-buy.messages-later.zh-CN.js';
export { problemText } from './wealth-buy.problem.js';
export { renderProblem } from './wealth-buy.problem-view.js';
export {
  renderBlocked,
  renderOrder,
  renderOrderActions,
  renderRefused,
  renderUnavailable,
  renderUnknown,
} from './wealth-buy.result-view.js';
export { renderSheet } from './wealth-buy.sheets.js';
export {
  amountError,
  renderBadge,
  renderErrors,
  renderFigures,
  renderTerms,
} from './wealth-buy.terms-view.js';
export { renderWarning, renderWarningActions } from './wealth-buy.warning-view.js';
