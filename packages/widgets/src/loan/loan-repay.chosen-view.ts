import { formatMoney } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { canonicalAmount } from './loan-draw.amount.js';
import { partBounds } from './loan-repay.flow.js';
import { chosenQuote, type Recalculation } from './loan-repay.state.js';
import { renderPayer, renderQuote } from './loan-repay.quote-view.js';
import type { RepayView } from './loan-repay.view.js';

/** Shows the bounds of a part repayment, `35.84` and `6,435.84`. */
const boundsOf = ({ state }: RepayView): readonly [least: string, all: string] => {
  const bounds = partBounds(state);
  return bounds === undefined ? ['', ''] : [formatMoney(bounds.least), formatMoney(bounds.all)];
};

/** Renders what belongs to the chosen way: its cost and who pays, or how much of the loan. */
export const renderChosen = (view: RepayView): TemplateResult | typeof nothing => {
  const { choice } = view.state;
  if (choice === 'PARTIAL') return html`${renderPart(view)} ${renderRecalculation(view)}`;
  const quote = chosenQuote(view.state);
  return quote === undefined ? nothing : html`${renderQuote(view, quote)} ${renderPayer(view)}`;
};

/** Renders what must be mended before the screen can go on. */
export const renderErrors = (view: RepayView): TemplateResult | typeof nothing => {
  const { errors } = view.state;
  const { t } = view;
  const entries = [
    ...(errors.choice === undefined ? [] : [{ field: 'choice', text: t.choiceMissing }]),
    ...(errors.amount === undefined
      ? []
      : [{ field: 'amount', text: t.partProblem(errors.amount, ...boundsOf(view)) }]),
    ...(errors.recalculation === undefined ? [] : [{ field: 'recalculation', text: t.recalculationMissing }]),
  ];
  return entries.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(entries.length)}
        .errors=${entries}
      ></wdl-error-summary>`;
};

const renderPart = (view: RepayView): TemplateResult => {
  const { state, t, act } = view;
  const [least, all] = boundsOf(view);
  const typed = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'amount-typed', text: event.detail.value });
  };
  return html`<section class="card">
    <wdl-money-field
      data-field="amount"
      .label=${t.partLabel}
      .value=${state.amountText}
      sign="¥"
      .aside=${all === '' ? '' : t.partAside(all)}
      .hint=${least === '' ? '' : t.partHint(least)}
      .error=${state.errors.amount === undefined ? '' : t.partProblem(state.errors.amount, least, all)}
      .clearLabel=${t.clearAmount}
      .canonicalise=${canonicalAmount}
      @wdl-input=${typed}
      @wdl-change=${typed}
    ></wdl-money-field>
  </section>`;
};

const renderRecalculation = ({ state, t, act }: RepayView): TemplateResult => {
  const kinds: readonly Recalculation[] = ['REDUCE_INSTALMENT', 'REDUCE_TERM'];
  return html`<div class="stack">
    <h2 class="card__title pad">${t.recalculationTitle}</h2>
    <wdl-option-list
      data-field="recalculation"
      .label=${t.recalculationTitle}
      .options=${kinds.map((kind) => ({
        value: kind,
        label: t.recalculations[kind],
        sub: t.recalculationSubs[kind],
      }))}
      .value=${state.recalculation ?? ''}
      .error=${state.errors.recalculation === undefined ? '' : t.recalculationMissing}
      @wdl-change=${(event: CustomEvent<{ value: Recalculation }>) => {
        act({ type: 'recalculation-chosen', recalculation: event.detail.value });
      }}
    ></wdl-option-list>
  </div>`;
};
