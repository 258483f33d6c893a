import type { LoanApplication } from '@weidongli/contracts/loan';
import { html, type TemplateResult } from 'lit';
import type { LoanApplyMessages } from './loan-apply.messages.js';
import { renderHome, renderProblem } from './loan-apply.ways-view.js';
import type { ApplyView } from './loan-apply.view.js';
import { showDayTime, showMinute } from '../screen/show-date.js';

interface Happening {
  readonly title: string;
  readonly at: string;
}

/** Names what has happened, by the state that the application came into. */
const titleOf = (to: string, t: LoanApplyMessages): string | undefined => {
  const titles: Readonly<Record<string, string>> = {
    SUBMITTED: t.submitted,
    UNDER_REVIEW: t.reviewing,
    REFERRED: t.referredAt,
  };
  return titles[to];
};

const happened = (
  { statusHistory, createdAt, appeal }: LoanApplication,
  t: LoanApplyMessages,
): Happening[] => {
  const changes = statusHistory.flatMap(({ to, at }) => {
    const title = titleOf(to, t);
    return title === undefined ? [] : [{ title, at }];
  });
  return [
    ...(changes.length === 0 ? [{ title: t.submitted, at: createdAt }] : changes),
    ...(appeal === null ? [] : [{ title: t.appealed, at: appeal.submittedAt }]),
  ];
};

/** Says a moment as briefly as it can be told apart: the time today, else the day too. */
const briefly = (instant: string, now: number, t: LoanApplyMessages): string =>
  Math.abs(Date.parse(instant) - now) < 12 * 3600_000 ? showMinute(instant) : showDayTime(instant, t);

/** Renders the wait: what has happened with its time, what is to come, and that the page may be left. */
export const renderWaiting = (view: ApplyView): TemplateResult => {
  const { state, t, now } = view;
  const { application } = state;
  if (application === undefined) return html``;
  const byPerson = state.step === 'referred';
  const late = Date.parse(application.decisionBy) < now;
  const time = briefly(application.decisionBy, now, t);
  const text = byPerson
    ? late
      ? t.referredLate
      : t.referredText(time)
    : late
      ? t.waitingLate
      : t.waitingText(time);
  return html`
    <section class="card">
      <wdl-result
        data-heading
        .heading=${byPerson ? t.headingReferred : t.headingWaiting}
        .text=${text}
      ></wdl-result>
    </section>
    ${renderProblem(view)}
    <section class="card">${renderTimeline(application, time, late, view)}</section>
    <wdl-notice .text=${t.mayLeave}></wdl-notice>
  `;
};

const renderTimeline = (
  application: LoanApplication,
  time: string,
  late: boolean,
  { t, now }: ApplyView,
): TemplateResult => {
  const past = happened(application, t);
  const items = past.map(({ title, at }, index) => {
    const isLast = index === past.length - 1;
    return {
      state: isLast ? ('now' as const) : ('done' as const),
      stateLabel: isLast ? t.stateNow : t.stateDone,
      title,
      time: briefly(at, now, t),
    };
  });
  const decision = {
    state: 'todo' as const,
    stateLabel: t.stateTodo,
    title: t.decided,
    ...(late ? {} : { text: t.decidedBy(time) }),
  };
  return html`<wdl-timeline .label=${t.progress} .items=${[...items, decision]}></wdl-timeline>`;
};

/** Renders the ways out of the wait. */
export const renderWaitingActions = (view: ApplyView): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain pair>
    <wdl-button
      kind="second"
      .label=${view.t.takeBack}
      .busy=${view.state.work === 'withdraw'}
      .busyLabel=${view.t.working}
      @click=${() => {
        view.open('take-back');
      }}
    ></wdl-button>
    ${renderHome(view)}
  </wdl-action-bar>`;
