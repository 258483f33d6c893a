import type { IncomeDay } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarDay } from '../kit/month-calendar.element.js';
import { showDayOf } from '../screen/show-date.js';
import { changeFigure } from './change-figure.js';
import { dateOf, showNearDay } from './order-days.js';
import { renderFacts } from './wealth-holdings.facts-view.js';
import { changeOf, shownChange, shownMoneyChange } from './wealth-holdings.figures.js';
import { renderProblem, renderUnread } from './wealth-holdings.problem-view.js';
import { isReading, placeOf, type MonthIncome } from './wealth-holdings.state.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Years before this one that can be leafed back to. */
const yearsBack = 10;

/** Renders the income of a month day by day: as a calendar, and on request as a list. */
export const renderIncome = (view: HoldingsView): TemplateResult => {
  const { state, t } = view;
  const { income, month = '' } = state;
  const shown = income?.month === month ? income : undefined;
  return html`
    <h1 class="vh" tabindex="-1" data-heading>${t.titles.income}</h1>
    ${renderProblem(view)} ${renderFilter(view)}
    <section class="card" aria-busy=${isReading(state) ? 'true' : 'false'}>
      ${renderTotal(view, shown)} ${renderCalendar(view, shown)} ${renderDay(view, shown)}
      ${shown === undefined ? nothing : renderDays(view, shown)}
    </section>
    ${shown === undefined && state.problem !== undefined ? renderUnread(view) : nothing}
  `;
};

/** Names the product whose income is shown. */
const productName = ({ state, t }: HoldingsView): string => {
  const { id } = placeOf(state);
  if (id === undefined) return t.allProducts;
  return (
    state.home?.holdings.find(({ code }) => code === id)?.name ??
    (state.position?.holding.code === id ? state.position.holding.name : id)
  );
};

const renderFilter = (view: HoldingsView): TemplateResult =>
  html`<wdl-list>
    <wdl-row
      interactive
      .label=${view.t.product}
      .value=${productName(view)}
      @click=${() => {
        view.act({ type: 'asked', question: 'product' });
      }}
    ></wdl-row>
  </wdl-list>`;

const dayOf = (view: HoldingsView, { date, income }: IncomeDay): CalendarDay => {
  const { t } = view;
  const { text, tone } = shownChange(view, income);
  const description = t.dayIncome(showDayOf(date, t), shownMoneyChange(view, income).text);
  return { date, text, tone, description };
};

/** Renders the calendar of the month, also while its income is read: focus stays on its buttons. */
const renderCalendar = (view: HoldingsView, shown: MonthIncome | undefined): TemplateResult => {
  const { state, t, act, now } = view;
  const { month = '' } = state;
  const today = dateOf(now);
  const [year = '', number = ''] = month.split('-');
  const isPast = parseInt(today, 10) - parseInt(year, 10) < yearsBack;
  return html`<wdl-month-calendar
    .month=${month}
    .days=${(shown?.calendar.data ?? []).map((day) => dayOf(view, day))}
    .weekdays=${t.weekdaysShort}
    .label=${t.monthOf(parseInt(year, 10), parseInt(number, 10))}
    .previousLabel=${t.previousMonth}
    .nextLabel=${t.nextMonth}
    .hasPrevious=${isPast}
    .hasNext=${month < today.slice(0, 'YYYY-MM'.length)}
    @wdl-month=${({ detail }: CustomEvent<{ month: string }>) => {
      act({ type: 'month-chosen', month: detail.month });
    }}
    @wdl-day=${({ detail }: CustomEvent<{ date: string }>) => {
      act({ type: 'day-chosen', day: detail.date });
    }}
  ></wdl-month-calendar>`;
};

const renderTotal = (view: HoldingsView, shown: MonthIncome | undefined): TemplateResult => {
  const { state, t } = view;
  const label = t.monthTotal(parseInt((state.month ?? '').slice('YYYY-'.length), 10));
  const figure =
    shown === undefined ? { label, value: t.figureToCome } : changeOf(view, label, shown.calendar.total);
  return html`<wdl-figures .figures=${[figure]}></wdl-figures>`;
};

/** Says in a line what the chosen day has brought; the cells of the calendar are small. */
const renderDay = (view: HoldingsView, shown: MonthIncome | undefined): TemplateResult => {
  const { state } = view;
  const day = shown?.calendar.data.find(({ date }) => date === state.day);
  return html`<p class="soft" role="status">
    ${
      day === undefined
        ? dayHint(view, shown)
        : html`${dayName(view, day)} ${changeFigure(shownMoneyChange(view, day.income))}`
    }
  </p>`;
};

const dayHint = ({ state, t }: HoldingsView, shown: MonthIncome | undefined): string => {
  if (shown === undefined) return state.problem === undefined ? t.reading : '';
  return shown.calendar.data.length === 0 ? t.noIncome : t.chooseDay;
};

const dayName = ({ t, now }: HoldingsView, { date }: IncomeDay): string => showNearDay(date, dateOf(now), t);

/** Renders the days with income one under the other, the newest first. */
const renderDays = (view: HoldingsView, { calendar }: MonthIncome): TemplateResult | typeof nothing => {
  const { state, t, act } = view;
  if (calendar.data.length === 0) return nothing;
  const days = [...calendar.data].reverse();
  return html`<button
      class="link"
      type="button"
      aria-expanded=${state.asList ? 'true' : 'false'}
      @click=${() => {
        act({ type: 'form-chosen', asList: !state.asList });
      }}
    >
      ${state.asList ? t.hideDays : t.listDays}
    </button>
    ${
      state.asList
        ? renderFacts(
            days.map((day) => ({ label: dayName(view, day), value: shownMoneyChange(view, day.income) })),
          )
        : nothing
    }`;
};
