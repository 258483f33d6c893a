import { html, nothing, type TemplateResult } from 'lit';
import { renderCancelWay } from '../screen/cancel-view.js';
import type { SheetState } from '../screen/document-view.js';
import { callRows } from './call-rows.js';
import { renderAtHand } from './identity-appointment.at-hand-view.js';
import { renderProblem } from './identity-appointment.problem.js';
import type { AppointmentView } from './identity-appointment.view.js';
import { nearTime } from './near-time.js';

/** Renders the call that is booked: when, with whom, how it comes about, and the ways to change or cancel it. */
export const renderBooked = (view: AppointmentView): TemplateResult => {
  const { state, t, now, act, askCancel } = view;
  const appointment = state.application?.appointment ?? null;
  const time = appointment === null ? '' : nearTime(appointment.startsAt, now, t);
  return html`
    <section class="card">
      <wdl-result data-heading .heading=${t.headingBooked} .text=${t.bookedText(time)}></wdl-result>
    </section>
    ${renderProblem(view)}
    ${
      appointment === null
        ? nothing
        : html`<section class="card">
            <wdl-amount-list .rows=${callRows(appointment, now, t)}></wdl-amount-list>
          </section>`
    }
    ${renderAtHand(t)}
    <wdl-notice .text=${t.mayMiss}></wdl-notice>
    ${renderCancelWay(view)}
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        kind="second"
        .label=${t.changeTime}
        @click=${() => {
          act({ type: 'change' });
        }}
      ></wdl-button>
      <wdl-button
        kind="quiet"
        .label=${t.cancelCall}
        .busy=${state.work === 'cancel'}
        .busyLabel=${t.working}
        @click=${askCancel}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

/** Renders the question before a call is cancelled; no is as easy as yes. */
export const renderSheet = (
  { t, act }: AppointmentView,
  { sheet, close }: SheetState<'cancel'>,
): TemplateResult => html`
  <wdl-sheet
    .open=${sheet !== undefined}
    .heading=${t.cancelTitle}
    .closeLabel=${t.close}
    @wdl-close=${close}
  >
    <p>${t.cancelText}</p>
    <div class="pair">
      <wdl-button kind="second" .label=${t.keepCall} @click=${close}></wdl-button>
      <wdl-button
        kind="second"
        .label=${t.cancelCall}
        @click=${() => {
          close();
          act({ type: 'cancel' });
        }}
      ></wdl-button>
    </div>
  </wdl-sheet>
`;

/** Renders that no video call has a place now. */
export const renderNone = (view: AppointmentView): TemplateResult => html`
  <section class="card">
    <wdl-result data-heading .heading=${view.t.headingNone} .text=${view.t.noneText}></wdl-result>
  </section>
  ${renderHome(view)}
`;

/** Renders that it is not known whether a booking has arrived: the bank is asked, nothing is sent again. */
export const renderUnknown = (view: AppointmentView): TemplateResult => {
  const { state, t, act } = view;
  return html`
    <section class="card">
      <wdl-result
        data-heading
        kind="warning"
        .heading=${t.headingUnknown}
        .text=${t.unknownText}
      ></wdl-result>
    </section>
    ${renderProblem(view)}
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        .label=${t.queryAgain}
        .busy=${state.work === 'query'}
        .busyLabel=${t.querying}
        @click=${() => {
          act({ type: 'query' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const renderHome = ({ t, leave }: AppointmentView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain>
    <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
  </wdl-action-bar>
`;
