import type { LoanSchedule, RepaymentQuote } from '@weidongli/contracts/loan';
import { addFen, formatMoney, subtractFen, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenQuote, payingCard } from './loan-repay.state.js';
import { explainPenalty, explainQuote } from './loan-repay.formula.js';
import { rowsLeft } from './loan-repay.quote-view.js';
import type { SheetState } from '../screen/document-view.js';
import type { RepaySheet, RepayView } from './loan-repay.view.js';
import { showDate } from '../screen/show-date.js';
import { showShortDay } from '../screen/show-short-day.js';

const titles = { formula: 'howComputed', plan: 'planAfter', card: 'chooseCard' } as const;

/** Renders the sheet that is open, if one is. */
export const renderSheet = (view: RepayView, { sheet, close }: SheetState<RepaySheet>): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${sheet === undefined ? '' : view.t[titles[sheet]]}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'formula' ? renderFormulaSheet(view, close) : nothing}
    ${sheet === 'plan' ? renderPlanSheet(view, close) : nothing}
    ${sheet === 'card' ? renderCardSheet(view, close) : nothing}
  </wdl-sheet>`;

const renderClose = ({ t }: RepayView, close: () => void): TemplateResult =>
  html`<wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>`;

/** Renders how the interest of the quote is worked out, with the days and the numbers of this loan. */
const renderFormulaSheet = (view: RepayView, close: () => void): TemplateResult | typeof nothing => {
  const { state, t } = view;
  const quote = chosenQuote(state);
  if (quote === undefined || state.plan === undefined) return nothing;
  const lines = explainQuote(quote, state.plan);
  return html`
    <wdl-formula
      .formula=${t.formula}
      .note=${lines.length === 0 ? t.formulaMixed : t.formulaNote}
      .caption=${t.formulaCaption}
      .columns=${t.formulaColumns}
      .rows=${lines.map(({ until, expression, value }) => [showShortDay(until, t), expression, value])}
      .totalLabel=${t.formulaTotal}
      .total=${formatMoney(toFen(quote.allocation.interest))}
    ></wdl-formula>
    ${toFen(quote.allocation.penalty) > 0n ? renderPenalty(view, quote, state.plan) : nothing}
    ${renderClose(view, close)}
  `;
};

const renderPenalty = (
  { state, t }: RepayView,
  quote: RepaymentQuote,
  plan: LoanSchedule,
): TemplateResult => {
  const lines = explainPenalty(quote, plan, state.loan?.disclosure.penaltyDailyRate ?? plan.dailyRate);
  const value = formatMoney(toFen(quote.allocation.penalty));
  return html`<wdl-formula
    .formula=${t.penaltyFormula}
    .note=${t.penaltyFormulaNote}
    .caption=${t.penalty}
    .columns=${t.penaltyColumns}
    .rows=${lines.map((line) => [showShortDay(line.until, t), line.expression, line.value])}
    .totalLabel=${t.penalty}
    .total=${value}
  ></wdl-formula>`;
};

/** Renders the plan as it would be after the repayment. */
const renderPlanSheet = (view: RepayView, close: () => void): TemplateResult | typeof nothing => {
  const { t } = view;
  const quote = chosenQuote(view.state);
  if (quote === undefined) return nothing;
  const left = rowsLeft(quote);
  const total = subtractFen(
    addFen(...left.map((row) => toFen(row.total))),
    ...left.map((row) => toFen(row.paid)),
  );
  const rows = left.map((row) => ({
    date: showDate(row.dueDate, t),
    split: t.split(formatMoney(toFen(row.principal)), formatMoney(toFen(row.interest))),
    total: formatMoney(toFen(row.total)),
  }));
  return html`
    <wdl-schedule .label=${t.planLabel(rows.length)} .rows=${rows}></wdl-schedule>
    <wdl-amount-list
      .rows=${[{ label: t.planTotal, value: t.money(formatMoney(total)), total: true }]}
    ></wdl-amount-list>
    ${renderClose(view, close)}
  `;
};

/** Renders the choice of cards. */
const renderCardSheet = (view: RepayView, close: () => void): TemplateResult => {
  const { state, t, act } = view;
  return html`
    <wdl-option-list
      .label=${t.chooseCard}
      .options=${state.cards.map(({ id, last4, issuer }) => ({ value: id, label: t.card(last4), sub: issuer }))}
      .value=${payingCard(state)?.id ?? ''}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => {
        act({ type: 'card-chosen', cardId: event.detail.value });
      }}
    ></wdl-option-list>
    ${renderClose(view, close)}
  `;
};
