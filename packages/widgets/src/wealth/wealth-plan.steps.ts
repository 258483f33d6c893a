import { html, type TemplateResult } from 'lit';
import { renderCreate, renderCreateActions } from './wealth-plan.create-view.js';
import type * as laterParts from './wealth-plan.later.js';
import type { PlanView } from './wealth-plan.view.js';

/** Parts of the screen that come after its first step. */
export type PlanLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: PlanView, later: PlanLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'create') return html`${renderCreate(view, later)}${renderCreateActions(view)}`;
  return later === undefined ? undefined : renderLater(view, later);
};

const renderLater = (view: PlanView, later: PlanLater): TemplateResult => {
  switch (view.state.step) {
    case 'list':
      return html`${later.renderProblem(view)} ${later.renderList(view)}`;
    case 'detail':
      return html`${later.renderDetail(view)}${later.renderDetailActions(view)}`;
    case 'confirm':
      return html`${later.renderConfirm(view)}${later.renderConfirmActions(view)}`;
    case 'warning':
      return html`${later.renderWarning(view)}${later.renderWarningActions(view)}`;
    case 'risk':
      return later.renderRisk(view);
    case 'unknown':
      return later.renderUnknown(view);
    case 'done':
      return html`${later.renderDone(view)}${later.renderDoneActions(view)}`;
    default:
      return later.renderRefused(view);
  }
};

const renderLoading = ({ t }: PlanView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'hero', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'full']}></wdl-skeleton>
`;
