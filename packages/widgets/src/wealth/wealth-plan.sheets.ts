import { html, nothing, type TemplateResult } from 'lit';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import { daysOf } from './wealth-plan.days.js';
import { shownPlan, type PlanEvent } from './wealth-plan.state.js';
import type { PlanSheet, PlanView } from './wealth-plan.view.js';

/** A question before a plan is changed: its texts and what yes does. */
interface Question {
  readonly title: 'pause' | 'resumePlan' | 'end';
  readonly text: 'pauseText' | 'resumeText' | 'endText';
  readonly yes: 'pauseYes' | 'resumeYes' | 'endYes';
  readonly event: PlanEvent;
}

const questions: Readonly<Record<'pause' | 'resume' | 'end', Question>> = {
  pause: { title: 'pause', text: 'pauseText', yes: 'pauseYes', event: { type: 'pause' } },
  resume: { title: 'resumePlan', text: 'resumeText', yes: 'resumeYes', event: { type: 'resume-plan' } },
  end: { title: 'end', text: 'endText', yes: 'endYes', event: { type: 'end' } },
};

const questionOf = (sheet: PlanSheet | undefined): Question | undefined =>
  sheet === 'pause' || sheet === 'resume' || sheet === 'end' ? questions[sheet] : undefined;

const titleOf = ({ state, t }: PlanView, sheet: PlanSheet | undefined): string => {
  if (typeof sheet === 'object')
    return state.quote?.agreements.find(({ id }) => id === sheet.agreementId)?.title ?? '';
  const question = questionOf(sheet);
  if (question !== undefined) return t[question.title];
  if (sheet === 'card') return t.chooseCard;
  return sheet === 'day' ? t.chooseDay : '';
};

/** Renders the sheet that is open, if one is. */
export const renderSheet = (
  view: PlanView,
  { sheet, document, close }: SheetState<PlanSheet>,
): TemplateResult => {
  const question = questionOf(sheet);
  return html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${titleOf(view, sheet)}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'day' ? renderDaySheet(view, close) : nothing}
    ${sheet === 'card' ? renderCardSheet(view, close) : nothing}
    ${question === undefined ? nothing : renderQuestion(view, question, close)}
    ${typeof sheet === 'object' ? renderDocument(view.t, document, close) : nothing}
  </wdl-sheet>`;
};

const renderClose = ({ t }: PlanView, close: () => void): TemplateResult =>
  html`<wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>`;

/** Renders the days of the month. */
const renderDaySheet = (view: PlanView, close: () => void): TemplateResult => {
  const { state, t, act } = view;
  return html`
    <p class="soft">${t.dayNote}</p>
    <wdl-chip-group
      class="days"
      .label=${t.monthDayLabel}
      .options=${daysOf('MONTHLY').map((day) => ({ value: String(day), label: t.monthDay(day) }))}
      .value=${state.day === undefined ? '' : String(state.day)}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => {
        act({ type: 'day-chosen', day: parseInt(event.detail.value, 10) });
      }}
    ></wdl-chip-group>
    ${renderClose(view, close)}
  `;
};

/** Renders the choice of cards. */
const renderCardSheet = (view: PlanView, close: () => void): TemplateResult => {
  const { state, t, act } = view;
  return html`
    <wdl-option-list
      .label=${t.chooseCard}
      .options=${state.cards.map(({ id, last4, issuer }) => ({ value: id, label: t.card(last4), sub: issuer }))}
      .value=${state.card?.id ?? ''}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => {
        act({ type: 'card-chosen', cardId: event.detail.value });
      }}
    ></wdl-option-list>
    ${renderClose(view, close)}
  `;
};

/** Renders the question before a plan is changed; its answer closes the sheet and the page says what became of it. */
const renderQuestion = (
  view: PlanView,
  { text, yes, event }: Question,
  close: () => void,
): TemplateResult => {
  const { state, t, act } = view;
  const isEnd = event.type === 'end';
  return html`
    <p>${shownPlan(state)?.name ?? ''}</p>
    <p class="soft">${t[text]}</p>
    <div class="pair">
      <wdl-button kind="second" .label=${t.notNow} @click=${close}></wdl-button>
      <wdl-button
        kind=${isEnd ? 'danger' : 'primary'}
        .label=${t[yes]}
        .busyLabel=${t.changing}
        .busy=${state.work !== undefined}
        @click=${() => {
          act(event);
          close();
        }}
      ></wdl-button>
    </div>
  `;
};
