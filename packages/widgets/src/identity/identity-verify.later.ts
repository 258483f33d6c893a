import type { TemplateResult } from 'lit';
import { renderDone, renderOver, renderUnknown } from './identity-verify.end-view.js';
import { renderElements, renderPhone } from './identity-verify.entry-view.js';
import { renderFaceQuestion } from './identity-verify.face-view.js';
import { renderPart } from './identity-verify.parts-view.js';
import type { VerifyStep } from './identity-verify.state.js';
import type { VerifyView } from './identity-verify.view.js';
import { renderStuck } from './identity-verify.ways-view.js';

export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { runVerify } from './identity-verify.effects.js';
export { verifyProblemText } from './identity-verify.problem.js';
export { renderProblem } from './identity-verify.ways-view.js';
export { renderCancel, renderSheet } from './identity-verify.sheets.js';

/** What the screen identity-verify shows after its first step; loaded when that can be used. */
export const laterSteps: Readonly<
  Record<Exclude<VerifyStep, 'loading' | 'unavailable' | 'consents'>, (view: VerifyView) => TemplateResult>
> = {
  'face-question': renderFaceQuestion,
  phone: renderPhone,
  elements: renderElements,
  document: (view) => renderPart('document', view),
  face: (view) => renderPart('face', view),
  video: (view) => renderPart('video', view),
  card: (view) => renderPart('card', view),
  'other-device': (view) => renderPart('other-device', view),
  review: (view) => renderPart('review', view),
  stuck: renderStuck,
  unknown: renderUnknown,
  over: renderOver,
  done: renderDone,
};
export { identityVerifyLaterMessages as messages } from './identity-verify.messages-later.zh-CN.js';
