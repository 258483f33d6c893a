/** What the screen wealth-detail needs after the figures are shown. */
export { renderTrouble } from '../screen/trouble-view.js';
export { feeHint } from './wealth-detail.fees-view.js';
export { renderHistory } from './wealth-detail.history-view.js';
export { renderProblem } from './wealth-detail.problem-view.js';
export { renderSheet } from './wealth-detail.sheets.js';
export { runDetail } from './wealth-detail.effects.js';
export { wealthDetailLaterMessages as messages } from './wealth-detail.messages-later.zh-CN.js';
