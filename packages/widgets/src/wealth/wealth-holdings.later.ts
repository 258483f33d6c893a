/** What the screen wealth-holdings needs after its first page; loaded when that can be used. */
export { renderTrouble } from '../screen/trouble-view.js';
export { runHoldings } from './wealth-holdings.effects.js';
export { renderEmpty, renderFoot } from './wealth-holdings.foot-view.js';
export { barTitle, renderLaterPage } from './wealth-holdings.later-view.js';
export { renderMany } from './wealth-holdings.many-view.js';
export { wealthHoldingsLaterMessages as messages } from './wealth-holdings.messages-later.zh-CN.js';
export { problemText } from './wealth-holdings.problem.js';
export { renderProblem } from './wealth-holdings.problem-view.js';
export { renderSheet } from './wealth-holdings.sheets.js';
