// The kit for other packages of this repository. It is no public entry: the exports offer it under the source condition only.
export { badge, badgeStyles, type BadgeContent } from './badge.element.js';
export type { ChartPoint } from './chart.element.js';
export { controlStyles } from './control-styles.js';
export { defineElement } from './define-element.js';
export { defineKit } from './define-kit.js';
export { hintLine, errorLine } from './error-line.js';
export { drawing, icon } from './icons.js';
export { kitStyles } from './kit-styles.js';
export { layoutStyles } from './layout-styles.js';
export type { Tone } from './notice.element.js';
export { numberRuns, type Content } from './number-run.js';
export type { SheetElement } from './sheet.element.js';
export type { TabChangeDetail, TabOption } from './tabs.element.js';
export type { FieldTextDetail } from './typing-field.js';
export { WdlElement } from './wdl-element.js';
