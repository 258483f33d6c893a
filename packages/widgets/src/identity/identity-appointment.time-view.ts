import type { VideoSlot } from '@weidongli/contracts/identity';
import { addDays } from '@weidongli/finance';
import { html, nothing, type TemplateResult } from 'lit';
import type { TabChangeDetail } from '../kit/tabs.element.js';
import { renderCancelWay } from '../screen/cancel-view.js';
import { showDayOf, showMinute } from '../screen/show-date.js';
import { renderErrors, renderProblem } from './identity-appointment.problem.js';
import { daysOf, slotsOfDay } from './identity-appointment.state.js';
import type { AppointmentView } from './identity-appointment.view.js';
import { dateOf, nearTime, weekdayOf } from './near-time.js';

/** Names a day in a narrow tab. */
const dayName = (day: string, { t, now }: AppointmentView): string => {
  const today = dateOf(now);
  if (day === today) return t.today;
  return day === addDays(today, 1) ? t.tomorrow : weekdayOf(day, t);
};

/** Renders the choice of day and time. Times that are taken stay to be seen, so that nobody looks for them. */
export const renderTime = (view: AppointmentView): TemplateResult => {
  const { state, t, act } = view;
  const { channel, day = '' } = state;
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.headingTime}</h1>
      <p class="head__lead">${t.timeLead(channel === undefined ? '' : t.channels[channel])}</p>
    </div>
    ${renderErrors(view)} ${renderProblem(view)}
    ${
      state.slots.length === 0
        ? html`<wdl-notice .text=${t.noTimes}></wdl-notice>`
        : html`<section class="card">
            <wdl-tabs
              .label=${t.dayLabel}
              .options=${daysOf(state).map((value) => ({ value, label: dayName(value, view) }))}
              .value=${day}
              @wdl-change=${({ detail: { value } }: CustomEvent<TabChangeDetail>) => {
                act({ type: 'day-chosen', day: value });
              }}
            ></wdl-tabs>
            <h2 class="card__title">${t.dayTitle(showDayOf(day, t), weekdayOf(day, t))}</h2>
            ${renderSlots(view)}
          </section>`
    }
    ${renderCancelWay(view)} ${renderTimeActions(view)}
  `;
};

const renderSlots = (view: AppointmentView): TemplateResult => {
  const slots = slotsOfDay(view.state);
  return html`<fieldset class="slots" data-field="time" tabindex="-1">
    <legend class="vh">${view.t.timeLabel}</legend>
    ${slots.map((slot) => renderSlot(slot, view))}
  </fieldset>`;
};

/** Native radios: arrow keys move between the free ones, and those that are taken are passed over. */
const renderSlot = ({ startsAt, free }: VideoSlot, { state, t, act }: AppointmentView): TemplateResult => {
  const isChosen = startsAt === state.startsAt;
  return html`<label class="slot${isChosen ? ' slot--on' : ''}${free ? '' : ' slot--taken'}">
    <input
      type="radio"
      name="slot"
      .checked=${isChosen}
      ?disabled=${!free}
      @change=${() => {
        act({ type: 'slot-chosen', startsAt });
      }}
    />
    <span class="ring"></span>
    <span class="num">${showMinute(startsAt)}</span>
    ${free ? nothing : html`<span class="slot__word">${t.taken}</span>`}
  </label>`;
};

const renderTimeActions = ({ state, t, now, act }: AppointmentView): TemplateResult => html`
  <wdl-action-bar slot="footer">
    <wdl-button
      .label=${state.startsAt === undefined ? t.book : t.bookTime(nearTime(state.startsAt, now, t))}
      .busy=${state.work === 'book'}
      .busyLabel=${t.working}
      @click=${() => {
        act({ type: 'book' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;
