import type { Money } from '@weidongli/contracts';
import type { RepaymentQuote, ScheduleRow } from '@weidongli/contracts/loan';
import { addDays } from '@weidongli/finance';
import { formatMoney, formatPercent, rateFromDecimal, subtractFen, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenQuote, payingCard } from './loan-repay.state.js';
import { renderProblem } from './loan-repay.problem-view.js';
import type { RepayView } from './loan-repay.view.js';
import { showDate, showDayOf } from '../screen/show-date.js';

const show = (money: Money): string => formatMoney(toFen(money));

/** Tells whether a row of a plan is still to be paid. */
const isLeft = ({ status }: ScheduleRow): boolean => status !== 'PAID' && status !== 'WAIVED';

/** Lists the rows that are left after the repayment. */
export const rowsLeft = (quote: RepaymentQuote): readonly ScheduleRow[] => quote.scheduleAfter.filter(isLeft);

/** Renders a quote: how it is divided, what it changes. */
export const renderQuote = (view: RepayView, quote: RepaymentQuote): TemplateResult => html`
  <section class="card" aria-label=${view.t.details}>
    <wdl-amount-list .rows=${quoteRows(view, quote)}></wdl-amount-list>
    ${
      toFen(quote.allocation.interest) > 0n || toFen(quote.allocation.penalty) > 0n
        ? html`<wdl-button
            kind="link"
            small
            .label=${view.t.howComputed}
            @click=${() => {
              view.open('formula');
            }}
          ></wdl-button>`
        : nothing
    }
  </section>
  ${renderMeaning(view, quote)} ${quote.kind === 'PARTIAL' ? renderChanges(view, quote) : nothing}
`;

const totalLabel = ({ t }: RepayView, { kind }: RepaymentQuote): string =>
  kind === 'FULL' ? t.totalFull : kind === 'PARTIAL' ? t.totalPart : t.totalDue;

const quoteRows = (view: RepayView, quote: RepaymentQuote) => {
  const { t, state } = view;
  const { principal, interest, penalty, fee } = quote.allocation;
  const rate = state.loan?.disclosure.penaltyDailyRate;
  return [
    { label: quote.kind === 'FULL' ? t.remaining : t.principal, value: t.money(show(principal)) },
    { label: interestLabel(view, quote), value: t.money(show(interest)) },
    ...(toFen(penalty) > 0n
      ? [
          {
            label: t.penalty,
            value: t.money(show(penalty)),
            ...(rate === undefined ? {} : { note: t.penaltyNote(formatPercent(rateFromDecimal(rate))) }),
          },
        ]
      : []),
    { label: t.fee, value: t.money(show(fee)) },
    { label: totalLabel(view, quote), value: t.money(show(quote.amount)), total: true },
  ];
};

const interestLabel = ({ t }: RepayView, quote: RepaymentQuote): string => {
  const { interestFrom, interestDays, asOf } = quote;
  if (interestFrom === null) return t.interest;
  const until = addDays(interestFrom, interestDays);
  return t.interestDays(
    showDayOf(interestFrom, t),
    until < asOf ? showDayOf(until, t) : t.today,
    interestDays,
  );
};

/** Says in one sentence what paying now means. */
const renderMeaning = ({ t }: RepayView, quote: RepaymentQuote): TemplateResult | typeof nothing => {
  if (quote.kind === 'DUE') return html`<wdl-notice .text=${t.dueKeeps}></wdl-notice>`;
  if (quote.kind !== 'FULL') return nothing;
  const paid = toFen(quote.allocation.interest);
  const planned = toFen(quote.interestBefore);
  const text =
    planned > paid
      ? t.savedFull(formatMoney(paid), formatMoney(planned), formatMoney(subtractFen(planned, paid)))
      : t.fullSame(formatMoney(paid));
  return html`<wdl-notice .text=${text}></wdl-notice>`;
};

const renderChanges = ({ t, open }: RepayView, quote: RepaymentQuote): TemplateResult => {
  const rows = rowsLeft(quote);
  const [first] = rows;
  return html`<section class="card">
    <div class="card__head">
      <h2 class="card__title">${t.changes}</h2>
      <wdl-button
        kind="link"
        .label=${t.planAfter}
        @click=${() => {
          open('plan');
        }}
      ></wdl-button>
    </div>
    <wdl-amount-list
      .rows=${[
        { label: t.leftAfter, value: t.money(show(quote.outstandingPrincipal)) },
        { label: t.rowsLeft, value: t.rowsValue(rows.length) },
        ...(first === undefined
          ? []
          : [{ label: t.nextAfter, note: showDate(first.dueDate, t), value: t.money(show(first.total)) }]),
        { label: t.interestBefore, value: t.money(show(quote.interestBefore)) },
        { label: t.interestAfter, note: t.interestAfterNote, value: t.money(show(quote.interestAfter)) },
      ]}
    ></wdl-amount-list>
  </section>`;
};

/** Renders the card that pays; with several it can be changed. */
export const renderPayer = ({ state, t, open }: RepayView): TemplateResult => {
  const several = state.cards.length > 1;
  return html`<wdl-list>
    <wdl-row
      ?interactive=${several}
      .label=${t.payer}
      .value=${t.card(payingCard(state)?.last4 ?? '')}
      @click=${() => {
        if (several) open('card');
      }}
    ></wdl-row>
  </wdl-list>`;
};

/** Renders the second screen of a part repayment: everything that changes, once, before it is paid. */
export const renderConfirm = (view: RepayView): TemplateResult => {
  const quote = chosenQuote(view.state);
  if (quote === undefined) return html``;
  return html`
    ${renderProblem(view)}
    <section class="card">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${view.t.headingConfirm}
        sign="¥"
        .value=${show(quote.amount)}
      ></wdl-hero>
    </section>
    ${renderQuote(view, quote)} ${renderPayer(view)}
  `;
};

/** Renders the button of the second screen; it says how much. */
export const renderConfirmActions = ({ state, t, act }: RepayView): TemplateResult => {
  const quote = chosenQuote(state);
  return html`
    <wdl-action-bar slot="footer">
      <wdl-button
        .label=${quote === undefined ? t.next : t.repay(show(quote.amount))}
        .busyLabel=${t.working}
        .busy=${state.work === 'repay'}
        @click=${() => {
          act({ type: 'next' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};
