/** What the screen wealth-deposit needs after its first step; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { renderConfirm, renderConfirmActions } from './wealth-deposit.confirm-view.js';
export { keepDraft } from './wealth-deposit.draft.js';
export { runDeposit } from './wealth-deposit.effects.js';
export { barTitle, renderStandIn } from './wealth-deposit.frame-view.js';
export { wealthDepositLaterMessages as messages } from './wealth-deposit.messages-later.zh-CN.js';
export { problemText } from './wealth-deposit.problem.js';
export { amountError, renderErrors, renderProblem } from './wealth-deposit.problem-view.js';
export { renderDone, renderRefused, renderUnavailable, renderUnknown } from './wealth-deposit.result-view.js';
export { renderSheet } from './wealth-deposit.sheets.js';
export { renderFigures, renderTerms } from './wealth-deposit.terms-view.js';
