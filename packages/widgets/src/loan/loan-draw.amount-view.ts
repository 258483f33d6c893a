import { html, nothing, type TemplateResult } from 'lit';
import { bounds, short } from './loan-draw.bounds.js';
import { showAnnualRate, showDailyRate } from './loan-draw.rates.js';
import type { DrawView } from './loan-draw.view.js';
import type * as laterParts from './loan-draw.later.js';

/** Parts of the first screen that an amount must be typed for. */
export type AmountLater = Pick<
  typeof laterParts,
  'amountError' | 'canonicalAmount' | 'renderCostRows' | 'renderErrors' | 'renderProblem' | 'renderRepayment'
>;

/** Renders the first screen: how much, how long, what it costs; the last once `later` is there. */
export const renderAmount = (view: DrawView, later: AmountLater | undefined): TemplateResult => html`
  <h1 class="vh" tabindex="-1">${view.t.headingAmount}</h1>
  ${later?.renderErrors(view) ?? nothing} ${later?.renderProblem(view) ?? nothing} ${renderMoney(view, later)}
  ${renderTerms(view)} ${renderCost(view, later)} ${later?.renderRepayment(view) ?? nothing}
`;

/** Leaves an amount as typed. */
const asTyped = (): undefined => undefined;

/** Renders the button of the first screen. */
export const renderAmountActions = ({ state, t, act }: DrawView): TemplateResult => html`
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

const renderMoney = ({ state, t, act }: DrawView, later: AmountLater | undefined): TemplateResult => {
  const [min, max] = bounds(state);
  const typed = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'amount-typed', text: event.detail.value });
  };
  return html`<section class="card">
    <wdl-money-field
      data-field="amount"
      .label=${t.amountLabel}
      .value=${state.amountText}
      sign="¥"
      .aside=${t.available(max)}
      .hint=${t.amountHint(short(min))}
      .error=${later?.amountError(state.errors, state, t) ?? ''}
      .clearLabel=${t.clearAmount}
      .canonicalise=${later?.canonicalAmount ?? asTyped}
      @wdl-input=${typed}
      @wdl-change=${typed}
    ></wdl-money-field>
  </section>`;
};

const renderTerms = ({ state, t, firstPayments, act }: DrawView): TemplateResult => {
  const options = (state.line?.tenors ?? []).map((tenor) => {
    const first = firstPayments.get(tenor);
    return {
      value: String(tenor),
      label: t.months(tenor),
      ...(first === undefined ? {} : { sub: t.firstPayment(first) }),
    };
  });
  return html`<section class="card">
    <h2 class="card__title">${t.termLabel}</h2>
    <wdl-chip-group
      data-field="tenor"
      .label=${t.termLabel}
      .options=${options}
      .value=${state.tenor === undefined ? '' : String(state.tenor)}
      .error=${state.errors.tenor === undefined ? '' : t.tenorMissing}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => {
        act({ type: 'tenor-chosen', tenor: parseInt(event.detail.value, 10) });
      }}
    ></wdl-chip-group>
  </section>`;
};

const renderCost = (view: DrawView, later: AmountLater | undefined): TemplateResult => {
  const { t, state } = view;
  return html`<section class="card" aria-label=${t.cost}>
    <wdl-figures
      .figures=${[
        { label: t.annualRate, value: state.line === undefined ? '' : showAnnualRate(state.line.annualRate) },
        { label: t.dailyRate, value: state.line === undefined ? '' : showDailyRate(state.line.dailyRate) },
      ]}
    ></wdl-figures>
    ${later === undefined || view.preview === undefined ? html`<p class="soft">${t.fillFirst}</p>` : later.renderCostRows(view)}
  </section>`;
};
