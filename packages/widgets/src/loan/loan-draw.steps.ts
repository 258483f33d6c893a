import { html, type TemplateResult } from 'lit';
import { renderAmount, renderAmountActions, renderProblem } from './loan-draw.amount-view.js';
import { renderConfirm, renderConfirmActions } from './loan-draw.confirm-view.js';
import type { DrawStep } from './loan-draw.flow.js';
import type { LoanDrawMessages } from './loan-draw.messages.js';
import {
  renderDone,
  renderDoneActions,
  renderFailed,
  renderProgress,
  renderProgressActions,
  renderUnknown,
  renderUnknownActions,
} from './loan-draw.result-view.js';
import {
  renderLoadFailed,
  renderLoadFailedActions,
  renderLoading,
  renderUnavailable,
} from './loan-draw.start-view.js';
import type { DrawView } from './loan-draw.view.js';

/** Renders the screen of the present step. `load` reads line and card again. */
export const renderStep = (view: DrawView, load: () => void): TemplateResult => {
  switch (view.state.step) {
    case 'loading':
      return renderLoading(view);
    case 'unavailable':
      return view.state.problem === undefined
        ? renderUnavailable(view)
        : html`${renderLoadFailed(view)}${renderLoadFailedActions(view, load)}`;
    case 'amount':
      return html`${renderAmount(view)}${renderAmountActions(view)}`;
    case 'confirm':
      return html`${renderConfirm(view)}${renderConfirmActions(view)}`;
    case 'progress':
      return html`${renderProgress(view)}${renderProgressActions(view)}`;
    case 'unknown':
      return html`${renderUnknown(view)}${renderUnknownActions(view)}`;
    case 'done':
      return html`${renderDone(view)}${renderDoneActions(view)}`;
    case 'failed':
      return html`${renderFailed(view)}${renderProblem(view)}${renderProgressActions(view)}`;
  }
};

/** Names the step for the app bar. */
export const barTitle = (step: DrawStep, t: LoanDrawMessages): string => {
  const titles: Partial<Record<DrawStep, string>> = {
    confirm: t.titleConfirm,
    progress: t.titleProgress,
    unknown: t.titleProgress,
    done: t.titleResult,
    failed: t.titleResult,
  };
  return titles[step] ?? t.titleAmount;
};
