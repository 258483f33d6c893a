import { html, type TemplateResult } from 'lit';
import { renderChoose, renderChooseActions } from './wealth-redeem.choose-view.js';
import type * as laterParts from './wealth-redeem.later.js';
import type { RedeemView } from './wealth-redeem.view.js';

/** Parts of the screen that come after its first step. */
export type RedeemLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: RedeemView, later: RedeemLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'choose') return html`${renderChoose(view, later)}${renderChooseActions(view)}`;
  if (later === undefined) return undefined;
  switch (step) {
    case 'unavailable':
      return later.renderUnavailable(view);
    case 'confirm':
      return html`${later.renderConfirm(view)}${later.renderConfirmActions(view)}`;
    case 'unknown':
      return later.renderUnknown(view);
    default:
      return html`${later.renderResult(view)}${later.renderResultActions(view)}`;
  }
};

const renderLoading = ({ t }: RedeemView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'hero', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'full']}></wdl-skeleton>
`;
