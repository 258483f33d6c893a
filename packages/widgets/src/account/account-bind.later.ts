/** What the screen account-bind needs after its first step; loaded when that can be used. */
export { renderCancelWay } from '../screen/cancel-view.js';
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { renderAgreement } from './account-bind.agreement-view.js';
export { runBind } from './account-bind.effects.js';
export { barTitle } from './account-bind.frame-view.js';
export { accountBindLaterMessages as messages } from './account-bind.messages-later.zh-CN.js';
export { problemText } from './account-bind.problem.js';
export {
  cardErrorText,
  issuerLine,
  phoneErrorText,
  renderErrors,
  renderProblem,
} from './account-bind.problem-view.js';
export { renderDone, renderExhausted, renderUnknown } from './account-bind.result-view.js';
export { renderSheet } from './account-bind.sheets.js';
