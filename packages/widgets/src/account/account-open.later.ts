/** What the screen account-open needs after its first step; loaded when that can be used. */
export { renderTrouble } from '../screen/trouble-view.js';
export { renderDetails, renderDetailsActions } from './account-open.details-view.js';
export { runOpen } from './account-open.effects.js';
export { barTitle } from './account-open.frame-view.js';
export { accountOpenLaterMessages as messages } from './account-open.messages-later.zh-CN.js';
export { renderOpening, renderOpeningActions } from './account-open.opening-view.js';
export { renderCardStep, renderIdentity } from './account-open.part-view.js';
export { problemText } from './account-open.problem.js';
export { classError, renderErrors, renderOver, renderProblem } from './account-open.problem-view.js';
export { renderDone, renderUnknown } from './account-open.result-view.js';
export { renderSheet } from './account-open.sheets.js';
