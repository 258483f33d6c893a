import { html, type TemplateResult } from 'lit';
import { renderDeposit, renderDepositActions } from './wealth-withdraw-deposit.deposit-view.js';
import type * as laterParts from './wealth-withdraw-deposit.later.js';
import type { WithdrawView } from './wealth-withdraw-deposit.view.js';

/** Parts of the screen that come after its first step. */
export type WithdrawLater = typeof laterParts;

const renderLoading = ({ t }: WithdrawView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full', 'full']}></wdl-skeleton>
`;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (
  view: WithdrawView,
  later: WithdrawLater | undefined,
): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'deposit') return html`${renderDeposit(view, later)}${renderDepositActions(view)}`;
  if (later === undefined) return undefined;
  switch (step) {
    case 'unavailable':
      return later.renderUnavailable(view);
    case 'choose':
      return html`${later.renderChoose(view)}${later.renderChooseActions(view)}`;
    case 'confirm':
      return html`${later.renderConfirm(view)}${later.renderConfirmActions(view)}`;
    case 'unknown':
      return later.renderUnknown(view);
    case 'done':
      return later.renderDone(view);
    case 'ended':
      return later.renderEnded(view);
  }
};
