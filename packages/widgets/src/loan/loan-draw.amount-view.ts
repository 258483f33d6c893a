import { formatMoney, toFen } from '@weidongli/finance';
import { html, nothing, type TemplateResult } from 'lit';
import { canonicalAmount } from './loan-draw.amount.js';
import type { DrawErrors, DrawState } from './loan-draw.flow.js';
import type { LoanDrawMessages } from './loan-draw.messages.js';
import { problemText } from './loan-draw.problem.js';
import { showAnnualRate, showDailyRate } from './loan-draw.preview.js';
import type { DrawView } from './loan-draw.view.js';
import { showDate } from './show-date.js';

/** Rows of the plan that the first screen shows; the rest is one tap away. */
const previewRows = 2;

const bounds = (state: DrawState): readonly [string, string] =>
  state.line === undefined
    ? ['', '']
    : [formatMoney(toFen(state.line.minDraw)), formatMoney(toFen(state.line.available))];

/** Shows a lower bound the short way: `500` for `500.00`. */
const short = (amount: string): string => amount.replace(/\.00$/, '');

const amountError = (errors: DrawErrors, state: DrawState, t: LoanDrawMessages): string => {
  const [min, max] = bounds(state);
  return errors.amount === undefined ? '' : t.amountProblem(errors.amount, short(min), max);
};

/** Renders the first screen: how much, how long, what it costs. */
export const renderAmount = (view: DrawView): TemplateResult => html`
  <h1 class="vh" tabindex="-1">${view.t.headingAmount}</h1>
  ${renderErrors(view)} ${renderProblem(view)} ${renderMoney(view)} ${renderTerms(view)} ${renderCost(view)}
  ${renderRepayment(view)}
`;

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

const renderErrors = ({ state, t }: DrawView): TemplateResult | typeof nothing => {
  const { errors } = state;
  const entries = [
    ...(errors.amount === undefined ? [] : [{ field: 'amount', text: amountError(errors, state, t) }]),
    ...(errors.tenor === undefined ? [] : [{ field: 'tenor', text: t.tenorMissing }]),
  ];
  return entries.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(entries.length)}
        .errors=${entries}
      ></wdl-error-summary>`;
};

/** Renders what last went wrong, above everything that was typed. */
export const renderProblem = ({ state, t }: DrawView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;

const renderMoney = ({ state, t, act }: DrawView): TemplateResult => {
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
      .error=${amountError(state.errors, state, t)}
      .clearLabel=${t.clearAmount}
      .canonicalise=${canonicalAmount}
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

const renderCost = ({ preview, t, state, open }: DrawView): TemplateResult =>
  html`<section class="card" aria-label=${t.cost}>
    <wdl-figures
      .figures=${[
        { label: t.annualRate, value: state.line === undefined ? '' : showAnnualRate(state.line.annualRate) },
        { label: t.dailyRate, value: state.line === undefined ? '' : showDailyRate(state.line.dailyRate) },
      ]}
    ></wdl-figures>
    ${
      preview === undefined
        ? html`<p class="soft">${t.fillFirst}</p>`
        : html`<wdl-amount-list
              .rows=${[
                { label: t.totalInterest, value: preview.totalInterest, unit: t.yuan },
                ...(preview.allInAnnualCost === undefined
                  ? []
                  : [{ label: t.allInCost, value: preview.allInAnnualCost }]),
                { label: t.fees, value: preview.totalFees, unit: t.yuan },
              ]}
            ></wdl-amount-list>
            <wdl-button
              kind="link"
              small
              .label=${t.howComputed}
              @click=${() => {
                open('formula');
              }}
            ></wdl-button>`
    }
  </section>`;

const renderRepayment = ({ preview, t, open }: DrawView): TemplateResult | typeof nothing => {
  if (preview === undefined) return nothing;
  const { rows } = preview.schedule;
  const first = rows.slice(0, previewRows).map(({ dueDate, total }) => ({
    label: showDate(dueDate),
    value: formatMoney(total),
    unit: t.yuan,
  }));
  return html`<section class="card">
    <div class="card__head">
      <h2 class="card__title">${t.howRepaid}</h2>
      <wdl-button
        kind="link"
        .label=${t.allRows(rows.length)}
        @click=${() => {
          open('plan');
        }}
      ></wdl-button>
    </div>
    <wdl-amount-list .rows=${first}></wdl-amount-list>
  </section>`;
};
