import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { availableOf, canonicalAmount, showBound } from './wealth-buy.amount.js';
import type { BuyView } from './wealth-buy.view.js';
import type * as laterParts from './wealth-buy.later.js';

/** Parts of the first screen that its field can be used without. */
export type AmountLater = Pick<
  typeof laterParts,
  | 'amountError'
  | 'renderBadge'
  | 'renderErrors'
  | 'renderFigures'
  | 'renderProblem'
  | 'renderTerms'
  | 'riskNote'
>;

/** Renders the first screen: how much; what it costs and when it counts once `later` is there. */
export const renderAmount = (view: BuyView, later: AmountLater | undefined): TemplateResult => html`
  <h1 class="vh" tabindex="-1">${view.t.buyProduct(view.state.product?.name ?? '')}</h1>
  ${later?.renderErrors(view) ?? nothing} ${later?.renderProblem(view) ?? nothing}
  <section class="card">
    ${renderMoney(view, later)} ${later?.renderFigures(view) ?? html`<p class="soft">${view.t.fillFirst}</p>`}
  </section>
  ${later?.renderTerms(view) ?? nothing}
`;

/** Renders the button of the first screen, and how far type and product fit. */
export const renderAmountActions = (
  { state, t, act }: BuyView,
  later: AmountLater | undefined,
): TemplateResult => html`
  <wdl-action-bar slot="footer" .note=${later === undefined ? '' : later.riskNote(state.match, t)}>
    <wdl-button
      .label=${t.next}
      .busyLabel=${t.calculating}
      .busy=${state.work === 'quote'}
      @click=${() => {
        act({ type: 'next' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderMoney = (view: BuyView, later: AmountLater | undefined): TemplateResult => {
  const { state, t, act } = view;
  const { product } = state;
  const available = availableOf(state);
  const min = showBound(product?.minBuy);
  const typed = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'amount-typed', text: event.detail.value });
  };
  return html`<wdl-money-field
    data-field="amount"
    .label=${t.buyProduct(product?.name ?? '')}
    .value=${state.amountText}
    sign="¥"
    .hint=${
      available === undefined ? t.amountHint(min) : t.amountHintBalance(min, formatMoney(toFen(available)))
    }
    .error=${later?.amountError(state, t) ?? ''}
    .clearLabel=${t.clearAmount}
    .canonicalise=${canonicalAmount}
    @wdl-input=${typed}
    @wdl-change=${typed}
    >${later?.renderBadge(view) ?? nothing}</wdl-money-field
  >`;
};
