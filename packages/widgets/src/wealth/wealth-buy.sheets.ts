import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import { renderPurchaseFormula } from './order-fee-view.js';
import { cancelTitle, renderCancel } from './order-result-view.js';
import { problemText } from './wealth-buy.problem.js';
import type { BuyState } from './wealth-buy.state.js';
import type { BuySheet, BuyView } from './wealth-buy.view.js';

const titleOf = ({ state, t }: BuyView, sheet: BuySheet | undefined): string => {
  if (typeof sheet === 'object')
    return state.quote?.agreements.find(({ id }) => id === sheet.agreementId)?.title ?? '';
  if (sheet === 'cancel') return state.order === undefined ? '' : cancelTitle(state.order, t);
  return { formula: t.feeFormulaTitle, pay: t.choosePay, none: '' }[sheet ?? 'none'];
};

/** Finds what is shown of the sheet that was opened: an order that has ended is not cancelled any more. */
const shownSheet = (sheet: BuySheet | undefined, { step }: BuyState): BuySheet | undefined =>
  sheet === 'cancel' && step !== 'progress' ? undefined : sheet;

/** Renders the sheet that is open, if one is. */
export const renderSheet = (
  view: BuyView,
  { sheet: opened, document, close }: SheetState<BuySheet>,
): TemplateResult => {
  const sheet = shownSheet(opened, view.state);
  return html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${titleOf(view, sheet)}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'formula' ? renderFormula(view, close) : nothing}
    ${sheet === 'pay' ? renderCards(view, close) : nothing}
    ${sheet === 'cancel' ? renderCancelSheet(view, close) : nothing}
    ${typeof sheet === 'object' ? renderDocument(view.t, document, close) : nothing}
  </wdl-sheet>`;
};

const renderFormula = ({ state, t }: BuyView, close: () => void): TemplateResult | typeof nothing =>
  state.quote === undefined ? nothing : renderPurchaseFormula({ quote: state.quote, t }, close);

const renderCards = ({ state, t, act }: BuyView, close: () => void): TemplateResult => {
  const options = state.cards.map(({ id, last4, accountId }) => {
    const account = state.accounts.find((one) => one.id === accountId);
    return {
      value: id,
      label: t.card(last4),
      ...(account === undefined ? {} : { sub: t.payBalance(formatMoney(toFen(account.balance.available))) }),
    };
  });
  return html`
    <wdl-option-list
      .label=${t.choosePay}
      .options=${options}
      .value=${state.card?.id ?? ''}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => {
        act({ type: 'card-chosen', cardId: event.detail.value });
      }}
    ></wdl-option-list>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};

const renderCancelSheet = ({ state, t, act }: BuyView, close: () => void): TemplateResult | typeof nothing =>
  state.order === undefined
    ? nothing
    : renderCancel({
        order: state.order,
        t,
        busy: state.work === 'cancel',
        error: state.problem === undefined ? '' : problemText(state.problem, t),
        cancel: () => {
          act({ type: 'cancel' });
        },
        close,
      });
