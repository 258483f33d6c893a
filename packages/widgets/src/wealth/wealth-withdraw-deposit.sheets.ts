import { html, nothing, type TemplateResult } from 'lit';
import type { SheetState } from '../screen/document-view.js';
import { renderDepositFormula } from './deposit-formula-view.js';
import { isRenewal, renewalOptions } from './deposit-renewal.js';
import type { WithdrawSheet, WithdrawView } from './wealth-withdraw-deposit.view.js';

/** Renders the sheet that is open, if one is. */
export const renderSheet = (
  view: WithdrawView,
  { sheet, close: shut }: SheetState<WithdrawSheet>,
): TemplateResult => {
  // What was chosen and not confirmed is dropped with the sheet.
  const close = (): void => {
    view.act({ type: 'renewal-dropped' });
    shut();
  };
  return html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${sheet === 'formula' ? view.t.howInterest : view.t.renewalTitle}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'formula' ? renderFormula(view, close) : nothing}
    ${sheet === 'renewal' ? renderRenewal(view, close) : nothing}
  </wdl-sheet>`;
};

/** Renders the interest at maturity, then that of taking out now. */
const renderFormula = ({ state, t }: WithdrawView, close: () => void): TemplateResult | typeof nothing => {
  const { quote, deposit } = state;
  if (quote === undefined || deposit === undefined) return nothing;
  const days = [
    { name: t.atMaturity, date: deposit.maturityDate },
    { name: t.figures, date: quote.date },
  ];
  return renderDepositFormula({ principal: quote.principal, terms: deposit, days, t }, close);
};

/** Renders the choice of what happens at maturity; nothing changes before it is confirmed. */
const renderRenewal = ({ state, t, act }: WithdrawView, close: () => void): TemplateResult => html`
  <p class="soft">${t.renewalLead}</p>
  <wdl-option-list
    .label=${t.renewalTitle}
    .options=${renewalOptions(t)}
    .value=${state.renewal ?? state.deposit?.renewal ?? ''}
    @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
      if (isRenewal(detail.value)) act({ type: 'renewal-chosen', renewal: detail.value });
    }}
  ></wdl-option-list>
  <div class="pair">
    <wdl-button kind="second" .label=${t.renewalKeep} @click=${close}></wdl-button>
    <wdl-button
      .label=${t.renewalSave}
      .busyLabel=${t.renewalSaving}
      .busy=${state.work === 'renew'}
      @click=${() => {
        act({ type: 'renewal-saved' });
        close();
      }}
    ></wdl-button>
  </div>
`;
