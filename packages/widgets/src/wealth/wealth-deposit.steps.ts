import { html, type TemplateResult } from 'lit';
import { renderAmount, renderAmountActions } from './wealth-deposit.amount-view.js';
import type * as laterParts from './wealth-deposit.later.js';
import type { DepositView } from './wealth-deposit.view.js';

/** Parts of the screen that come after its first step. */
export type DepositLater = typeof laterParts;

const renderLoading = ({ t }: DepositView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full', 'full']}></wdl-skeleton>
`;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (
  view: DepositView,
  later: DepositLater | undefined,
): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'amount') return html`${renderAmount(view, later)}${renderAmountActions(view)}`;
  if (later === undefined) return undefined;
  switch (step) {
    case 'unavailable':
      return later.renderUnavailable(view);
    case 'confirm':
      return html`${later.renderConfirm(view)}${later.renderConfirmActions(view)}`;
    case 'unknown':
      return later.renderUnknown(view);
    case 'refused':
      return later.renderRefused(view);
    case 'done':
      return later.renderDone(view);
  }
};
