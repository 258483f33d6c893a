/** What the screen identity-face needs after its first step; loaded when that can be used. */
export { readPicture } from '../capture/picture-file.js';
export { renderCancelWay } from '../screen/cancel-view.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { pageVoice } from './adapters/page-voice.js';
export { CaptureDesk } from './capture-desk.js';
export { runFace } from './identity-face.effects.js';
export { identityFaceLaterMessages as messages } from './identity-face.messages-later.zh-CN.js';
export { problemText, renderTroubles } from './identity-face.problem.js';
export { renderClosed, renderDone, renderSend } from './identity-face.result-view.js';
export { actionText, renderPick, renderSheet, renderStage } from './identity-face.stage-view.js';
