import { formatMoney, formatPercent, rateFromDecimal, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { availableOf, canonicalAmount, showBound } from './wealth-buy.amount.js';
import type * as laterParts from './wealth-deposit.later.js';
import type { DepositView } from './wealth-deposit.view.js';

/** Parts of the first screen that its field can be used without. */
export type AmountLater = Pick<
  typeof laterParts,
  'amountError' | 'renderErrors' | 'renderFigures' | 'renderProblem' | 'renderTerms'
>;

/** Renders the first screen: how much; what it brings, and the choice for the maturity, once `later` is there. */
export const renderAmount = (view: DepositView, later: AmountLater | undefined): TemplateResult => html`
  <h1 class="vh" tabindex="-1">${view.t.depositInto(view.state.product?.name ?? '')}</h1>
  ${later?.renderErrors(view) ?? nothing} ${later?.renderProblem(view) ?? nothing}
  <section class="card">
    ${renderMoney(view, later)} ${later?.renderFigures(view) ?? html`<p class="soft">${view.t.fillFirst}</p>`}
  </section>
  ${later?.renderTerms(view) ?? nothing}
`;

/** Renders the button of the first screen. */
export const renderAmountActions = ({ state, t, act }: DepositView): TemplateResult => html`
  <wdl-action-bar slot="footer">
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

const renderMoney = ({ state, t, act }: DepositView, later: AmountLater | undefined): TemplateResult => {
  const { product } = state;
  const available = availableOf(state);
  const min = showBound(product?.minBuy);
  const typed = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'amount-typed', text: event.detail.value });
  };
  return html`<wdl-money-field
    data-field="amount"
    .label=${t.depositInto(product?.name ?? '')}
    .value=${state.amountText}
    sign="¥"
    .aside=${product === undefined ? '' : t.rateAside(formatPercent(rateFromDecimal(product.headline.value)))}
    .hint=${
      available === undefined ? t.amountHint(min) : t.amountHintBalance(min, formatMoney(toFen(available)))
    }
    .error=${later?.amountError(state, t) ?? ''}
    .clearLabel=${t.clearAmount}
    .canonicalise=${canonicalAmount}
    @wdl-input=${typed}
    @wdl-change=${typed}
  ></wdl-money-field>`;
};
