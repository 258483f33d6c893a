import { html, type TemplateResult } from 'lit';
import { renderAmount, renderAmountActions } from './wealth-buy.amount-view.js';
import { renderLoading } from './wealth-buy.start-view.js';
import type { BuyView } from './wealth-buy.view.js';
import type * as laterParts from './wealth-buy.later.js';

/** Parts of the screen that come after its first step. */
export type BuyLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: BuyView, later: BuyLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'amount') return html`${renderAmount(view, later)}${renderAmountActions(view, later)}`;
  if (later === undefined) return undefined;
  switch (step) {
    case 'unavailable':
      return later.renderUnavailable(view);
    case 'blocked':
      return later.renderBlocked(view);
    case 'warning':
      return html`${later.renderWarning(view)}${later.renderWarningActions(view)}`;
    case 'confirm':
      return html`${later.renderConfirm(view)}${later.renderConfirmActions(view)}`;
    case 'unknown':
      return later.renderUnknown(view);
    case 'refused':
      return later.renderRefused(view);
    default:
      return html`${later.renderOrder(view)}${later.renderOrderActions(view)}`;
  }
};
