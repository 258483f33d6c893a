import { html, nothing, type TemplateResult } from 'lit';
import { renderCancelWay } from '../screen/cancel-view.js';
import { callRows } from './call-rows.js';
import { renderProblem } from './identity-review.problem.js';
import type { ReviewView } from './identity-review.view.js';
import { nearTime } from './near-time.js';

const renderResult = (
  heading: string,
  text: string,
  kind: 'info' | 'success' | 'warning' = 'info',
): TemplateResult =>
  html`<section class="card">
    <wdl-result data-heading .kind=${kind} .heading=${heading} .text=${text}></wdl-result>
  </section>`;

const renderHome = ({ t, leave }: ReviewView, kind: 'second' | 'quiet' = 'quiet'): TemplateResult =>
  html`<wdl-button .kind=${kind} .label=${t.home} @click=${leave}></wdl-button>`;

/** Renders what a reviewer wants once more, why, and the one way to give it. */
export const renderWanted = (view: ReviewView): TemplateResult => {
  const { state, t, goOn } = view;
  const wanted = state.application?.wanted ?? null;
  const items = (wanted?.items ?? []).map((item) => t.wantedItems[item] ?? t.wantedOther);
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.headingWanted}</h1>
      <p class="head__lead">${t.wantedLead}</p>
    </div>
    ${renderProblem(view)}
    <section class="card">
      <h2 class="card__title">${t.wantedTitle}</h2>
      <ul class="stack" role="list">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
      ${wanted === null ? nothing : html`<p class="soft">${t.wantedNote(wanted.note)}</p>`}
    </section>
    ${renderCancelWay(view)}
    <wdl-action-bar slot="footer" plain>
      <wdl-button .label=${t.giveWanted} @click=${goOn}></wdl-button>
      ${renderHome(view)}
    </wdl-action-bar>
  `;
};

/** Renders the call that is booked: when, with whom, how it comes about, and the way to change or cancel it. */
export const renderVideo = (view: ReviewView): TemplateResult => {
  const { state, t, now, takeWay } = view;
  const appointment = state.application?.appointment ?? null;
  const time = appointment === null ? '' : nearTime(appointment.startsAt, now, t);
  return html`
    ${renderResult(t.headingBooked, t.bookedText(time))} ${renderProblem(view)}
    ${
      appointment === null
        ? nothing
        : html`<section class="card">
            <wdl-amount-list .rows=${callRows(appointment, now, t)}></wdl-amount-list>
          </section>`
    }
    <wdl-notice .text=${t.mayLeave}></wdl-notice>
    ${renderCancelWay(view)}
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        kind="second"
        .label=${t.changeCall}
        @click=${() => {
          takeWay('VIDEO');
        }}
      ></wdl-button>
      ${renderHome(view)}
    </wdl-action-bar>
  `;
};

/** Renders that the wait is over, and the way on. */
export const renderPassed = (view: ReviewView): TemplateResult => {
  const { state, t, goOn } = view;
  const { application } = state;
  const isApproved = application?.status !== 'COLLECTING';
  const isCertified = application?.result?.evidence.every(({ certified }) => certified) !== false;
  return html`
    ${renderResult(
      isApproved ? t.headingPassed : t.headingGoOn,
      application?.decision?.appeal === 'UPHELD' ? t.appealUpheld : t.goOnText,
      isApproved ? 'success' : 'info',
    )}
    ${renderProblem(view)} ${isCertified ? nothing : html`<p class="note center">${t.uncertified}</p>`}
    <wdl-action-bar slot="footer" plain>
      <wdl-button .label=${t.goOn} @click=${goOn}></wdl-button>
      ${renderHome(view)}
    </wdl-action-bar>
  `;
};

/** Renders that an application has ended by time or by the customer's wish. */
export const renderOver = (view: ReviewView): TemplateResult => {
  const { state, t, takeWay } = view;
  const isExpired = state.application?.status === 'EXPIRED';
  return html`
    ${renderResult(isExpired ? t.headingExpired : t.headingCancelled, t.overText)} ${renderProblem(view)}
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        .label=${t.beginAnew}
        @click=${() => {
          takeWay('NEW_APPLICATION');
        }}
      ></wdl-button>
      ${renderHome(view)}
    </wdl-action-bar>
  `;
};

/** Renders that nothing is under way. */
export const renderNone = (view: ReviewView): TemplateResult => html`
  ${renderResult(view.t.headingNone, view.t.noneText)}
  <wdl-action-bar slot="footer" plain>${renderHome(view, 'second')}</wdl-action-bar>
`;

/** Renders that it is not known whether the objection has arrived: the bank is asked, nothing is sent again. */
export const renderUnknown = (view: ReviewView): TemplateResult => {
  const { state, t, act } = view;
  return html`
    ${renderResult(t.headingUnknown, t.unknownText, 'warning')} ${renderProblem(view)}
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        .label=${t.queryAgain}
        .busy=${state.work === 'query'}
        .busyLabel=${t.querying}
        @click=${() => {
          act({ type: 'query' });
        }}
      ></wdl-button>
      ${renderHome(view)}
    </wdl-action-bar>
  `;
};
