import { html, type TemplateResult } from 'lit';
import { renderAmount, renderAmountActions } from './loan-draw.amount-view.js';
import { renderLoading } from './loan-draw.start-view.js';
import type { DrawView } from './loan-draw.view.js';
import type * as laterParts from './loan-draw.later.js';

/** Parts of the screen that come after its first step. */
export type DrawLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: DrawView, later: DrawLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'amount') return html`${renderAmount(view, later)}${renderAmountActions(view)}`;
  if (later === undefined) return undefined;
  switch (step) {
    case 'unavailable':
      return later.renderUnavailable(view);
    case 'confirm':
      return html`${later.renderConfirm(view)}${later.renderConfirmActions(view)}`;
    case 'progress':
      return html`${later.renderProgress(view)}${later.renderProgressActions(view)}`;
    case 'unknown':
      return html`${later.renderUnknown(view)}${later.renderUnknownActions(view)}`;
    case 'done':
      return html`${later.renderDone(view)}${later.renderDoneActions(view)}`;
    case 'failed':
      return html`${later.renderFailed(view)}${later.renderProblem(view)}${later.renderProgressActions(view)}`;
  }
};
