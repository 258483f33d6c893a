/** What the screen identity-password needs after its first step; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { runPassword } from './identity-password.effects.js';
export { identityPasswordLaterMessages as messages } from './identity-password.messages-later.zh-CN.js';
export { problemText, renderErrors, renderProblem } from './identity-password.problem.js';
export { renderDone, renderUnavailable, renderUnknown } from './identity-password.result-view.js';
