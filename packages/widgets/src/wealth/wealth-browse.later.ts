/** What the screen wealth-browse needs after the first products are shown. */
export { renderTrouble } from '../screen/trouble-view.js';
export { renderCompare } from './wealth-browse.compare-view.js';
export { countText, renderCount } from './wealth-browse.count-view.js';
export { renderMany, renderNone } from './wealth-browse.many-view.js';
export { renderPicking } from './wealth-browse.picking-view.js';
export { renderSheet } from './wealth-browse.sheets.js';
export { findProducts } from './wealth-browse.filter.js';
export { runBrowse } from './wealth-browse.effects.js';
export { wealthBrowseLaterMessages as messages } from './wealth-browse.messages-later.zh-CN.js';
