import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import { showDate } from '../screen/show-date.js';
import { renderDepositFormula } from './deposit-formula-view.js';
import type { DepositSheet, DepositView } from './wealth-deposit.view.js';

const titleOf = ({ state, t }: DepositView, sheet: DepositSheet | undefined): string => {
  if (typeof sheet === 'object')
    return state.quote?.agreements.find(({ id }) => id === sheet.agreementId)?.title ?? '';
  return { formula: t.howInterest, pay: t.choosePay, none: '' }[sheet ?? 'none'];
};

/** Renders the sheet that is open, if one is. */
export const renderSheet = (
  view: DepositView,
  { sheet, document, close }: SheetState<DepositSheet>,
): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${titleOf(view, sheet)}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'formula' ? renderFormula(view, close) : nothing}
    ${sheet === 'pay' ? renderCards(view, close) : nothing}
    ${typeof sheet === 'object' ? renderDocument(view.t, document, close) : nothing}
  </wdl-sheet>`;

/** Renders the interest half-way, then that at maturity. */
const renderFormula = ({ state, t }: DepositView, close: () => void): TemplateResult | typeof nothing => {
  const { quote } = state;
  if (quote === undefined) return nothing;
  const days = [
    { name: showDate(quote.halfwayDate, t), date: quote.halfwayDate },
    { name: t.atMaturity, date: quote.maturityDate },
  ];
  return renderDepositFormula({ principal: quote.amount, terms: quote, days, t }, close);
};

const renderCards = ({ state, t, act }: DepositView, close: () => void): TemplateResult => {
  const options = state.cards.map(({ id, last4, accountId }) => {
    const account = state.accounts.find((one) => one.id === accountId);
    const sub =
      account === undefined ? undefined : t.payBalance(formatMoney(toFen(account.balance.available)));
    return { value: id, label: t.card(last4), ...(sub === undefined ? {} : { sub }) };
  });
  return html`
    <wdl-option-list
      .label=${t.choosePay}
      .options=${options}
      .value=${state.card?.id ?? ''}
      @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
        act({ type: 'card-chosen', cardId: detail.value });
      }}
    ></wdl-option-list>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};
