/** What identity-step-up needs for all ways but a code, and for its end; loaded when one of them is shown. */
export { renderDone, renderOver, renderWay } from './identity-step-up.ways-view.js';
export { identityStepUpLaterMessages as messages } from './identity-step-up.messages-later.zh-CN.js';
