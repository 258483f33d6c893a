/** What the screen wealth-redeem needs after its first step; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { renderConfirm, renderConfirmActions } from './wealth-redeem.confirm-view.js';
export { keepDraft } from './wealth-redeem.draft.js';
export { runRedeem } from './wealth-redeem.effects.js';
export { renderErrors, renderEstimate, sharesError } from './wealth-redeem.estimate-view.js';
export { barTitle, renderStandIn } from './wealth-redeem.frame-view.js';
export { wealthRedeemLaterMessages as messages } from './wealth-redeem.messages-later.zh-CN.js';
export { renderOpen } from './wealth-redeem.open-view.js';
export { problemText } from './wealth-redeem.problem.js';
export { renderProblem } from './wealth-redeem.problem-view.js';
export {
  renderResult,
  renderResultActions,
  renderUnavailable,
  renderUnknown,
} from './wealth-redeem.result-view.js';
export { canonicalShares } from './wealth-redeem.shares.js';
export { renderSheet } from './wealth-redeem.sheets.js';
export { renderSpeeds } from './wealth-redeem.speed-view.js';
