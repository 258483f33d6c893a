import { formatMoney, toFen } from '@weidongli/finance';
import { html, nothing, type TemplateResult } from 'lit';
import { canonicalAmount } from './loan-draw.amount.js';
import {
  choicesOf,
  chosenQuote,
  partBounds,
  type Recalculation,
  type RepayChoice,
} from './loan-repay.flow.js';
import { renderPayer, renderQuote } from './loan-repay.quote-view.js';
import { renderProblem } from './loan-repay.problem-view.js';
import type { RepayView } from './loan-repay.view.js';

/** Shows the bounds of a part repayment, `35.84` and `6,435.84`. */
const boundsOf = ({ state }: RepayView): readonly [least: string, all: string] => {
  const bounds = partBounds(state);
  return bounds === undefined ? ['', ''] : [formatMoney(bounds.least), formatMoney(bounds.all)];
};

/** Renders the first screen: what is paid back, and what that costs. */
export const renderChoose = (view: RepayView): TemplateResult => {
  const { state, t } = view;
  const quote = state.choice === 'PARTIAL' ? undefined : chosenQuote(state);
  return html`
    <div class="head"><h1 class="head__title" tabindex="-1" data-heading>${t.heading}</h1></div>
    ${renderErrors(view)} ${renderProblem(view)} ${renderChoices(view)}
    ${state.choice === 'PARTIAL' ? html`${renderPart(view)} ${renderRecalculation(view)}` : nothing}
    ${quote === undefined ? nothing : html`${renderQuote(view, quote)} ${renderPayer(view)}`}
  `;
};

/** Renders the button of the first screen; with a quote it says how much is taken. */
export const renderChooseActions = ({ state, t, act }: RepayView): TemplateResult => {
  const quote = state.choice === 'PARTIAL' ? undefined : chosenQuote(state);
  return html`
    <wdl-action-bar slot="footer">
      <wdl-button
        .label=${quote === undefined ? t.next : t.repay(formatMoney(toFen(quote.amount)))}
        .busyLabel=${state.work === 'repay' ? t.working : t.calculating}
        .busy=${state.work === 'quote' || state.work === 'repay' || state.work === 'refresh'}
        @click=${() => {
          act({ type: 'next' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const renderErrors = (view: RepayView): TemplateResult | typeof nothing => {
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

const subOf = ({ state, t }: RepayView, choice: RepayChoice): string => {
  if (choice === 'FULL') return t.fullSub;
  if (choice === 'PARTIAL') return t.partSub;
  const days = state.loan?.daysPastDue ?? 0;
  return days > 0 ? t.overdueSub(days) : t.dueSub;
};

const renderChoices = (view: RepayView): TemplateResult => {
  const { state, t, act } = view;
  const choices = choicesOf(state);
  const overdue = !choices.includes('PARTIAL');
  const options = choices.map((choice) => {
    const quote = choice === 'PARTIAL' ? undefined : state.quotes[choice];
    return {
      value: choice,
      label: choice === 'DUE' && overdue ? t.dueOverdue : (t.choices[choice] ?? choice),
      sub: subOf(view, choice),
      ...(quote === undefined ? {} : { end: t.amountEnd(formatMoney(toFen(quote.amount))) }),
    };
  });
  return html`<wdl-option-list
      data-field="choice"
      .label=${t.choiceLabel}
      .options=${options}
      .value=${state.choice ?? ''}
      .error=${state.errors.choice === undefined ? '' : t.choiceMissing}
      @wdl-change=${(event: CustomEvent<{ value: RepayChoice }>) => {
        act({ type: 'chosen', choice: event.detail.value });
      }}
    ></wdl-option-list>
    ${overdue ? html`<p class="note pad">${t.overduePartly}</p>` : nothing}`;
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
        label: t.recalculations[kind] ?? kind,
        sub: t.recalculationSubs[kind] ?? '',
      }))}
      .value=${state.recalculation ?? ''}
      .error=${state.errors.recalculation === undefined ? '' : t.recalculationMissing}
      @wdl-change=${(event: CustomEvent<{ value: Recalculation }>) => {
        act({ type: 'recalculation-chosen', recalculation: event.detail.value });
      }}
    ></wdl-option-list>
  </div>`;
};
