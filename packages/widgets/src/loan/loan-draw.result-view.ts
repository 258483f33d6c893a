import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { Loan } from '@weidongli/contracts/loan';
import type { DrawState } from './loan-draw.state.js';
import type { LoanDrawMessages } from './loan-draw.messages.js';
import { problemText } from './loan-draw.problem.js';
import type { DrawPreview } from './loan-draw.preview.js';
import type { DrawView } from './loan-draw.view.js';
import { showDate, showDateTime, showTime } from '../screen/show-date.js';

const last4 = (loan: Loan | undefined): string => loan?.cardMasked.slice(-4) ?? '';
const amountOf = (state: DrawState): string =>
  state.loan === undefined
    ? state.quote === undefined
      ? ''
      : formatMoney(toFen(state.quote.principal))
    : formatMoney(toFen(state.loan.principal));

const at = (loan: Loan | undefined, status: string): string | undefined =>
  loan?.statusHistory.find(({ to }) => to === status)?.at;

/** Shows how long a stretch took, `2.4`, from the bank's own times. */
const secondsBetween = (from: string, to: string): string =>
  ((Date.parse(to) - Date.parse(from)) / 1000).toFixed(1);

interface Step {
  readonly status: string;
  readonly title: string;
  readonly text?: string;
}

const stepsOf = (loan: Loan | undefined, t: LoanDrawMessages): readonly Step[] => {
  const created = at(loan, 'CREATED');
  const approved = at(loan, 'APPROVED');
  const took =
    created === undefined || approved === undefined
      ? undefined
      : t.approvedIn(secondsBetween(created, approved));
  return [
    { status: 'CREATED', title: t.submitted },
    { status: 'APPROVED', title: t.approved, ...(took === undefined ? {} : { text: took }) },
    {
      status: 'DISBURSING',
      title: t.paying,
      ...(at(loan, 'DISBURSING') === undefined ? {} : { text: t.payingTo(last4(loan)) }),
    },
    { status: 'ACTIVE', title: t.arrived, text: t.arrivedText },
  ];
};

/** Renders the way of the money: only what has happened, with its time. */
export const renderProgress = ({ state, t }: DrawView): TemplateResult => {
  const steps = stepsOf(state.loan, t);
  const reached = steps.filter(({ status }) => at(state.loan, status) !== undefined).length;
  const items = steps.map(({ status, title, text }, index) => {
    const time = at(state.loan, status);
    // The last thing that happened is what is going on now.
    const phase = index === reached - 1 ? 'now' : index < reached ? 'done' : 'todo';
    return {
      state: phase,
      stateLabel: { done: t.stateDone, now: t.stateNow, todo: t.stateTodo }[phase],
      title,
      ...(time === undefined ? {} : { time: showTime(time) }),
      ...(text === undefined ? {} : { text }),
    };
  });
  return html`
    <section class="card">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${t.headingProgress}
        sign="¥"
        .value=${amountOf(state)}
      ></wdl-hero>
    </section>
    <section class="card"><wdl-timeline .label=${t.progress} .items=${items}></wdl-timeline></section>
    <wdl-notice .text=${t.mayLeave}></wdl-notice>
  `;
};

/** Renders the way out while the money is on its way. */
export const renderProgressActions = ({ t, leave }: DrawView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain>
    <wdl-button
      kind="second"
      .label=${t.home}
      @click=${() => {
        leave('home');
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

/** Renders the receipt. */
export const renderDone = ({ state, preview, t, leave }: DrawView): TemplateResult => {
  const { loan } = state;
  if (loan === undefined) return html``;
  return html`
    <wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${t.success}
        sign="¥"
        .value=${amountOf(state)}
      ></wdl-result>
      <wdl-amount-list .rows=${receiptRows(loan, preview, t)}></wdl-amount-list>
    </wdl-receipt>
    ${
      loan.nextDue === null
        ? nothing
        : html`<wdl-list>
            <wdl-row
              interactive
              .label=${t.firstRepayment}
              .sub=${t.firstRepaymentSub(showDate(loan.nextDue.date, t))}
              .value=${t.money(formatMoney(toFen(loan.nextDue.amount)))}
              @click=${() => {
                leave('plan');
              }}
            ></wdl-row>
          </wdl-list>`
    }
  `;
};

const receiptRows = (loan: Loan, preview: DrawPreview | undefined, t: LoanDrawMessages) => [
  { label: t.account, value: t.card(last4(loan)) },
  ...(loan.disbursedAt === null ? [] : [{ label: t.arrivedAt, value: showDateTime(loan.disbursedAt) }]),
  ...(preview === undefined ? [] : [{ label: t.annualRate, value: preview.annualRate }]),
  { label: t.term, value: t.termValue(t.months(loan.tenor)) },
  { label: t.totalInterest, value: t.money(formatMoney(toFen(loan.disclosure.totalInterest))) },
  { label: t.number, value: loan.number.replace(/(\d{4})(?=\d)/g, '$1 ') },
];

/** Renders the two ways on from the receipt. */
export const renderDoneActions = ({ t, leave }: DrawView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain pair>
    <wdl-button
      kind="second"
      .label=${t.seePlan}
      @click=${() => {
        leave('plan');
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.finish}
      @click=${() => {
        leave('home');
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

/** Renders a draw that came to nothing: no money, no interest. */
export const renderFailed = ({ state, t }: DrawView): TemplateResult =>
  html`<section class="card">
    <wdl-result data-heading kind="danger" .heading=${t.failedTitle} .text=${t.failedText}></wdl-result>
    <wdl-amount-list
      .rows=${[
        { label: t.amountRow, value: t.money(amountOf(state)) },
        { label: t.interestRow, value: t.interestNone },
      ]}
    ></wdl-amount-list>
  </section>`;

/** Renders the query of an order whose reply never came. */
export const renderUnknown = ({ state, t }: DrawView): TemplateResult =>
  html`<section class="card">
      <wdl-result data-heading kind="warning" .heading=${t.unknownTitle} .text=${t.unknownText}></wdl-result>
      <wdl-amount-list
        .rows=${[
          { label: t.amountRow, value: t.money(amountOf(state)) },
          { label: t.stateRow, value: t.stateWaiting },
        ]}
      ></wdl-amount-list>
    </section>
    ${
      state.problem === undefined
        ? nothing
        : html`<wdl-notice
            data-problem
            kind="warning"
            .text=${state.problem.code === 'unauthenticated' ? problemText(state.problem, t) : t.unknownOffline}
          ></wdl-notice>`
    }`;

/** Renders the one thing that can be done about it: ask again. */
export const renderUnknownActions = ({ state, t, act }: DrawView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain>
    <wdl-button
      .label=${t.queryAgain}
      .busyLabel=${t.querying}
      .busy=${state.work === 'query'}
      @click=${() => {
        act({ type: 'query' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

/** Renders a line that cannot be drawn: no red page, what goes on as before, whom to ask. */
export const renderUnavailable = ({ t }: DrawView): TemplateResult =>
  html`<section class="card">
    <wdl-result data-heading .heading=${t.unavailableTitle} .text=${t.unavailableText}></wdl-result>
  </section>`;
