/** What the screen account-home needs after its first page; loaded when that can be used. */
export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { renderCards } from './account-home.cards-view.js';
export { runAccountHome } from './account-home.effects.js';
export { barTitle } from './account-home.frame-view.js';
export { renderLimits } from './account-home.limits-view.js';
export { renderManage } from './account-home.manage-view.js';
export { accountHomeLaterMessages as messages } from './account-home.messages-later.zh-CN.js';
export { problemText } from './account-home.problem.js';
export { renderProblem } from './account-home.problem-view.js';
export { renderClosed, renderDone, renderUnknown } from './account-home.result-view.js';
export { renderSheet } from './account-home.sheets.js';
export { renderStatement } from './account-home.statement-view.js';
export { renderTransfer } from './account-home.transfer-view.js';
export { renderTabs } from './account-home.tabs-view.js';
