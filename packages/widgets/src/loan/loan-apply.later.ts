import { html, type TemplateResult } from 'lit';
import { renderAppeal, renderDeclined, renderDeclinedActions } from './loan-apply.decline-view.js';
import { renderOver, renderUnavailable, renderUnknown } from './loan-apply.end-view.js';
import { renderForm, renderFormActions } from './loan-apply.form-view.js';
import {
  renderOffer,
  renderOfferActions,
  renderOpened,
  renderOpenedActions,
} from './loan-apply.offer-view.js';
import type { ApplyStep } from './loan-apply.state.js';
import type { ApplyView } from './loan-apply.view.js';
import { renderWaiting, renderWaitingActions } from './loan-apply.wait-view.js';

export { renderStepUp } from '../screen/step-up-sheet.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { keepDraft } from './loan-apply.draft.js';
export { runApply } from './loan-apply.effects.js';
export { barTitle, renderStandIn } from './loan-apply.frame-view.js';
export { applyProblemText } from './loan-apply.problem.js';
export { renderConsentError, renderProblem } from './loan-apply.ways-view.js';
export { renderSheet } from './loan-apply.sheets.js';

/** What the screen loan-apply shows after its first step; loaded when that can be used. */
export const laterSteps: Readonly<
  Record<Exclude<ApplyStep, 'loading' | 'consent'>, (view: ApplyView) => TemplateResult>
> = {
  unavailable: renderUnavailable,
  form: (view) => html`${renderForm(view)}${renderFormActions(view)}`,
  waiting: (view) => html`${renderWaiting(view)}${renderWaitingActions(view)}`,
  referred: (view) => html`${renderWaiting(view)}${renderWaitingActions(view)}`,
  offer: (view) => html`${renderOffer(view)}${renderOfferActions(view)}`,
  declined: (view) => html`${renderDeclined(view)}${renderDeclinedActions(view)}`,
  appeal: renderAppeal,
  withdrawn: renderOver,
  expired: renderOver,
  unknown: renderUnknown,
  done: (view) => html`${renderOpened(view)}${renderOpenedActions(view)}`,
};
export { loanApplyLaterMessages as messages } from './loan-apply.messages-later.zh-CN.js';
