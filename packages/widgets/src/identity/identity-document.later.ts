/** What the screen identity-document needs after its first step; loaded when that can be used. */
export { readPicture } from '../capture/picture-file.js';
export { renderCancelWay } from '../screen/cancel-view.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { CaptureDesk } from './capture-desk.js';
export { renderConfirm } from './identity-document.confirm-view.js';
export { runDocument } from './identity-document.effects.js';
export { renderLook, renderRead, renderSend } from './identity-document.look-view.js';
export { identityDocumentLaterMessages as messages } from './identity-document.messages-later.zh-CN.js';
export { problemText, renderTroubles } from './identity-document.problem.js';
export { renderClosed, renderDone } from './identity-document.result-view.js';
export { renderSheet, renderStage } from './identity-document.stage-view.js';
