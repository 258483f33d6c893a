import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type * as laterParts from './wealth-plan.later.js';
import type { PlanView } from './wealth-plan.view.js';

/** Parts of the form that an amount must be typed for. */
export type CreateLater = Pick<
  typeof laterParts,
  'amountError' | 'canonicalAmount' | 'renderEstimate' | 'renderErrors' | 'renderFrequency' | 'renderProblem'
>;

/** Leaves an amount as typed. */
const asTyped = (): undefined => undefined;

/** Renders the form of a new plan: how much; how often, on which day and at what cost once `later` is there. */
export const renderCreate = (view: PlanView, later: CreateLater | undefined): TemplateResult => html`
  <h1 class="vh" tabindex="-1" data-heading>${view.t.createHeading(view.state.product?.name ?? '')}</h1>
  ${later?.renderErrors(view) ?? nothing} ${later?.renderProblem(view) ?? nothing}
  ${renderAmount(view, later)} ${later?.renderFrequency(view) ?? nothing}
  ${later?.renderEstimate(view) ?? nothing}
`;

/** Renders the button of the form. */
export const renderCreateActions = ({ state, t, act }: PlanView): TemplateResult => html`
  <wdl-action-bar slot="footer">
    <wdl-button
      .label=${t.next}
      .busyLabel=${t.calculating}
      .busy=${state.work === 'quote' || state.work === 'refresh'}
      @click=${() => {
        act({ type: 'next' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderAmount = ({ state, t, act }: PlanView, later: CreateLater | undefined): TemplateResult => {
  const { product } = state;
  const typed = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'amount-typed', text: event.detail.value });
  };
  return html`<section class="card">
    <wdl-money-field
      data-field="amount"
      .label=${t.createHeading(product?.name ?? '')}
      .value=${state.amountText}
      sign="¥"
      .hint=${product === undefined ? '' : t.minimum(formatMoney(toFen(product.minBuy)))}
      .error=${later?.amountError(state, t) ?? ''}
      .clearLabel=${t.clearAmount}
      .canonicalise=${later?.canonicalAmount ?? asTyped}
      @wdl-input=${typed}
      @wdl-change=${typed}
    ></wdl-money-field>
  </section>`;
};
