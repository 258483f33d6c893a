import { html, nothing, type TemplateResult } from 'lit';
import { daysOf } from './wealth-plan.days.js';
import { weekdayName } from './wealth-plan.rhythm.js';
import type { PlanFrequency } from './wealth-plan.state.js';
import type { PlanView } from './wealth-plan.view.js';

const frequencies: readonly PlanFrequency[] = ['WEEKLY', 'BIWEEKLY', 'MONTHLY'];

/** Renders how often a new plan buys, and on which day. */
export const renderFrequency = (view: PlanView): TemplateResult => {
  const { state, t, act } = view;
  return html`<section class="card">
      <h2 class="card__title">${t.frequencyLabel}</h2>
      <wdl-chip-group
        data-field="frequency"
        .label=${t.frequencyLabel}
        .options=${frequencies.map((value) => ({ value, label: t.frequencies[value] }))}
        .value=${state.frequency ?? ''}
        .error=${state.errors.frequency === undefined ? '' : t.frequencyMissing}
        @wdl-change=${(event: CustomEvent<{ value: PlanFrequency }>) => {
          act({ type: 'frequency-chosen', frequency: event.detail.value });
        }}
      ></wdl-chip-group>
      ${state.frequency === undefined || state.frequency === 'MONTHLY' ? nothing : renderWeekday(view)}
    </section>
    ${state.frequency === 'MONTHLY' ? renderMonthDay(view) : nothing}`;
};

const renderWeekday = ({ state, t, act }: PlanView): TemplateResult =>
  html`<h2 class="card__title">${t.weekdayLabel}</h2>
    <wdl-chip-group
      data-field="day"
      .label=${t.weekdayLabel}
      .options=${daysOf('WEEKLY').map((day) => ({ value: String(day), label: weekdayName(day, t) }))}
      .value=${state.day === undefined ? '' : String(state.day)}
      .error=${state.errors.day === undefined ? '' : t.dayMissing}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => {
        act({ type: 'day-chosen', day: parseInt(event.detail.value, 10) });
      }}
    ></wdl-chip-group>`;

/** Renders the day of the month; its many choices have a sheet of their own. */
const renderMonthDay = ({ state, t, open }: PlanView): TemplateResult =>
  html`<wdl-list>
    <wdl-row
      interactive
      data-field="day"
      .label=${t.monthDayLabel}
      .sub=${state.errors.day === undefined ? '' : t.dayMissing}
      .value=${state.day === undefined ? t.monthDayOpen : t.monthDay(state.day)}
      @click=${() => {
        open('day');
      }}
    ></wdl-row>
  </wdl-list>`;
