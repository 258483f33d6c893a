import { formatMoney } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { bounds, short } from './loan-draw.bounds.js';
import type { LoanDrawMessages } from './loan-draw.messages.js';
import type { DrawErrors, DrawState } from './loan-draw.state.js';
import type { DrawView } from './loan-draw.view.js';
import { showDate } from '../screen/show-date.js';

/** Rows of the plan that the first screen shows; the rest is one tap away. */
const previewRows = 2;

/** Renders what the typed amount costs over the chosen term. */
export const renderCostRows = ({ preview, t, open }: DrawView): TemplateResult | typeof nothing =>
  preview === undefined
    ? nothing
    : html`<wdl-amount-list
          .rows=${[
            { label: t.totalInterest, value: t.money(preview.totalInterest) },
            ...(preview.allInAnnualCost === undefined
              ? []
              : [{ label: t.allInCost, value: preview.allInAnnualCost }]),
            { label: t.fees, value: t.money(preview.totalFees) },
          ]}
        ></wdl-amount-list>
        <wdl-button
          kind="link"
          small
          .label=${t.howComputed}
          @click=${() => {
            open('formula');
          }}
        ></wdl-button>`;

/** Renders the first rows of the plan. */
export const renderRepayment = ({ preview, t, open }: DrawView): TemplateResult | typeof nothing => {
  if (preview === undefined) return nothing;
  const { rows } = preview.schedule;
  const first = rows.slice(0, previewRows).map(({ dueDate, total }) => ({
    label: showDate(dueDate, t),
    value: t.money(formatMoney(total)),
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

/** Renders what must be mended before the screen can go on. */
export const renderErrors = ({ state, t }: DrawView): TemplateResult | typeof nothing => {
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

/** Says what is wrong with the amount; empty when nothing is. */
export const amountError = (errors: DrawErrors, state: DrawState, t: LoanDrawMessages): string => {
  const [min, max] = bounds(state);
  return errors.amount === undefined ? '' : t.amountProblem(errors.amount, short(min), max);
};
