import type { Repayment } from '@weidongli/contracts/loan';
import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { amountOf, cardOf, type RepayState } from './loan-repay.state.js';
import type { LoanRepayMessages } from './loan-repay.messages.js';
import { problemText } from './loan-repay.problem.js';
import type { RepayView } from './loan-repay.view.js';
import { showDate, showDateTime, showTime } from '../screen/show-date.js';

const at = (repayment: Repayment | undefined, status: string): string | undefined =>
  repayment?.statusHistory.find(({ to }) => to === status)?.at;

const timelineOf = (state: RepayState, t: LoanRepayMessages) => {
  const { repayment } = state;
  const arrived = at(repayment, 'SUCCEEDED');
  const steps = [
    { time: repayment?.createdAt, phase: 'done', title: t.submitted },
    {
      time: at(repayment, 'PROCESSING'),
      phase: 'now',
      title: t.taking,
      text: repayment?.status === 'UNKNOWN' ? t.bankAsks : t.takingFrom(cardOf(state)),
    },
    { time: arrived, phase: 'todo', title: t.arrived, text: t.arrivedText },
  ] as const;
  return steps.map(({ time, phase, title, ...rest }) => ({
    ...rest,
    state: phase,
    stateLabel: { done: t.stateDone, now: t.stateNow, todo: t.stateTodo }[phase],
    title,
    ...(time === undefined ? {} : { time: showTime(time) }),
  }));
};

/** Renders the way of the money: only what has happened, with its time. */
export const renderProgress = ({ state, t }: RepayView): TemplateResult => {
  const unknown = state.repayment?.status === 'UNKNOWN';
  return html`
    <section class="card">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${unknown ? t.unknownTitle : t.headingProgress}
        sign="¥"
        .value=${amountOf(state)}
      ></wdl-hero>
    </section>
    <section class="card">
      <wdl-timeline .label=${t.progress} .items=${timelineOf(state, t)}></wdl-timeline>
    </section>
    <wdl-notice .text=${t.mayLeave}></wdl-notice>
  `;
};

/** Renders the way out while the money is on its way. */
export const renderProgressActions = ({ t, leave }: RepayView): TemplateResult => html`
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

const isSettled = ({ loan }: RepayState): boolean => loan?.status === 'SETTLED';

/** Renders the receipt. */
export const renderDone = ({ state, t, leave }: RepayView): TemplateResult => {
  const { repayment, loan } = state;
  if (repayment === undefined) return html``;
  return html`
    <wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${isSettled(state) ? t.settled : t.success}
        sign="¥"
        .value=${amountOf(state)}
      ></wdl-result>
      <wdl-amount-list .rows=${receiptRows(repayment, state, t)}></wdl-amount-list>
    </wdl-receipt>
    ${
      loan === undefined || loan.nextDue === null || isSettled(state)
        ? nothing
        : html`<wdl-list>
            <wdl-row
              interactive
              .label=${t.nextAfter}
              .sub=${showDate(loan.nextDue.date, t)}
              .value=${t.money(formatMoney(toFen(loan.nextDue.amount)))}
              @click=${() => {
                leave('plan');
              }}
            ></wdl-row>
          </wdl-list>`
    }
  `;
};

const receiptRows = (repayment: Repayment, { loan }: RepayState, t: LoanRepayMessages) => {
  const { principal, interest, penalty } = repayment.allocation;
  return [
    { label: t.principal, value: t.money(formatMoney(toFen(principal))) },
    { label: t.interest, value: t.money(formatMoney(toFen(interest))) },
    ...(toFen(penalty) > 0n ? [{ label: t.penalty, value: t.money(formatMoney(toFen(penalty))) }] : []),
    { label: t.payer, value: t.card(repayment.cardMasked.slice(-4)) },
    ...(repayment.succeededAt === null
      ? []
      : [{ label: t.paidAt, value: showDateTime(repayment.succeededAt) }]),
    ...(loan === undefined
      ? []
      : [{ label: t.leftAfter, value: t.money(formatMoney(toFen(loan.outstandingPrincipal))) }]),
  ];
};

/** Renders the two ways on from the receipt. */
export const renderDoneActions = ({ state, t, leave }: RepayView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain pair>
    <wdl-button
      kind="second"
      .label=${isSettled(state) ? t.certificate : t.seePlan}
      @click=${() => {
        leave(isSettled(state) ? 'certificate' : 'plan');
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

/** Renders a repayment that came to nothing: no money was taken, what to do now. */
export const renderFailed = ({ state, t }: RepayView): TemplateResult =>
  html`<section class="card">
    <wdl-result
      data-heading
      kind="danger"
      .heading=${t.failedTitle}
      .text=${t.failures[state.repayment?.failure ?? ''] ?? t.failedText}
    ></wdl-result>
    <wdl-amount-list
      .rows=${[
        { label: t.amountRow, value: t.money(amountOf(state)) },
        { label: t.payer, value: t.card(cardOf(state)) },
        { label: t.takenRow, value: t.takenNone },
      ]}
    ></wdl-amount-list>
  </section>`;

/** Renders the ways on after a failure: leave it, or pay again with a new quote. */
export const renderFailedActions = ({ t, act, retry, leave }: RepayView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain pair>
    <wdl-button
      kind="second"
      .label=${t.home}
      @click=${() => {
        leave('home');
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.repayAgain}
      @click=${() => {
        act({ type: 'again' });
        retry();
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

/** Renders the query of an order whose reply never came. */
export const renderUnknown = ({ state, t }: RepayView): TemplateResult =>
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
            .text=${
              state.problem.code === 'unauthenticated'
                ? problemText(state.problem, state, t)
                : t.unknownOffline
            }
          ></wdl-notice>`
    }`;

/** Renders the one thing that can be done about it: ask again. */
export const renderUnknownActions = ({ state, t, act }: RepayView): TemplateResult => html`
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

/** Renders a loan that cannot be paid back now. */
export const renderUnavailable = ({ state, t, cancel }: RepayView): TemplateResult => {
  const settled = state.loan?.status === 'SETTLED';
  return html`<section class="card">
      <wdl-result
        data-heading
        kind=${settled ? 'success' : 'info'}
        .heading=${settled ? t.nothingTitle : t.unavailableTitle}
        .text=${settled ? t.nothingText : t.unavailableText}
      ></wdl-result>
    </section>
    ${
      settled
        ? html`<wdl-action-bar slot="footer" plain>
            <wdl-button kind="second" .label=${t.home} @click=${cancel}></wdl-button>
          </wdl-action-bar>`
        : nothing
    }`;
};
