import { html, type TemplateResult } from 'lit';
import { renderChoose, renderChooseActions } from './loan-repay.choose-view.js';
import type { RepayView } from './loan-repay.view.js';
import type * as laterParts from './loan-repay.later.js';

/** Parts of the screen that come after its first step. */
export type RepayLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: RepayView, later: RepayLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'choose') return html`${renderChoose(view, later)}${renderChooseActions(view)}`;
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
      return html`${later.renderFailed(view)}${later.renderFailedActions(view)}`;
  }
};

const renderLoading = ({ t }: RepayView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'full']}></wdl-skeleton>
`;
