import { html, type TemplateResult } from 'lit';
import type { FlowProblem } from './flow-problem.js';
import { renderConsent, renderConsentActions } from './loan-apply.consent-view.js';
import {
  renderAppeal,
  renderAppealActions,
  renderDeclined,
  renderDeclinedActions,
} from './loan-apply.decline-view.js';
import {
  renderLoading,
  renderOver,
  renderStandIn,
  renderUnavailable,
  renderUnknown,
} from './loan-apply.end-view.js';
import type { ApplyState, ApplyStep } from './loan-apply.state.js';
import { renderForm, renderFormActions } from './loan-apply.form-view.js';
import type { LoanApplyMessages } from './loan-apply.messages.js';
import {
  renderOffer,
  renderOfferActions,
  renderOpened,
  renderOpenedActions,
} from './loan-apply.offer-view.js';
import type { ApplyView } from './loan-apply.view.js';
import { renderWaiting, renderWaitingActions } from './loan-apply.wait-view.js';
import { isSignedOut } from './loan.trouble-view.js';

/** Finds the problem for which another screen stands in: the log-in has ended, or nothing could be read. */
export const standInProblem = ({ problem, step }: ApplyState): FlowProblem | undefined =>
  problem !== undefined && (step === 'unavailable' || isSignedOut(problem)) ? problem : undefined;

const renderers: Readonly<Record<ApplyStep, (view: ApplyView) => TemplateResult>> = {
  loading: renderLoading,
  unavailable: renderUnavailable,
  consent: (view) => html`${renderConsent(view)}${renderConsentActions(view)}`,
  form: (view) => html`${renderForm(view)}${renderFormActions(view)}`,
  waiting: (view) => html`${renderWaiting(view)}${renderWaitingActions(view)}`,
  referred: (view) => html`${renderWaiting(view)}${renderWaitingActions(view)}`,
  offer: (view) => html`${renderOffer(view)}${renderOfferActions(view)}`,
  declined: (view) => html`${renderDeclined(view)}${renderDeclinedActions(view)}`,
  appeal: (view) => html`${renderAppeal(view)}${renderAppealActions(view)}`,
  withdrawn: renderOver,
  expired: renderOver,
  unknown: renderUnknown,
  done: (view) => html`${renderOpened(view)}${renderOpenedActions(view)}`,
};

/** Renders the screen of the present step. */
export const renderApplyStep = (view: ApplyView): TemplateResult => {
  const problem = standInProblem(view.state);
  return problem === undefined ? renderers[view.state.step](view) : renderStandIn(view, problem);
};

/** Names the step for the app bar. */
export const applyBarTitle = (step: ApplyStep, t: LoanApplyMessages): string => {
  const titles: Partial<Record<ApplyStep, string>> = {
    waiting: t.titleProgress,
    referred: t.titleProgress,
    unknown: t.titleProgress,
    offer: t.titleResult,
    declined: t.titleResult,
    withdrawn: t.titleResult,
    expired: t.titleResult,
    done: t.titleResult,
    appeal: t.titleAppeal,
  };
  return titles[step] ?? t.titleApply;
};
