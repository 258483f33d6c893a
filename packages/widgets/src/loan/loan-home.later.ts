/** What the screen loan-home needs after its first page; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { renderCertificate, renderLinePage } from './loan-home.line-view.js';
export { renderDocuments, renderHistory, renderLoan, renderLoans } from './loan-home.lists-view.js';
export { renderSheet } from './loan-home.sheets.js';
export { runHome } from './loan-home.effects.js';
export { problemText } from './loan-home.problem.js';
export { renderProblem } from './loan-home.problem-view.js';
export { loanHomeLaterMessages as messages } from './loan-home.messages-later.zh-CN.js';
export { barTitle } from './loan-home.frame-view.js';
