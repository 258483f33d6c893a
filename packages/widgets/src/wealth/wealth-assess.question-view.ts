import type { Question } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { OptionChangeDetail } from '../kit/option-list.element.js';
import { questionsOf } from './wealth-assess.state.js';
import type { AssessView } from './wealth-assess.view.js';

/** Renders one question with how far the customer is. */
export const renderQuestion = (view: AssessView): TemplateResult => {
  const { state, t } = view;
  const all = questionsOf(state);
  const question = all[state.place];
  if (question === undefined) return html``;
  return html`
    ${renderMissing(view, question)}
    <wdl-meter
      text-first
      class="pad"
      .label=${t.questionOf(state.place + 1, all.length)}
      .value=${state.place + 1}
      .max=${all.length}
    ></wdl-meter>
    ${state.renewed ? html`<wdl-notice data-renewed kind="warning" .text=${t.renewed}></wdl-notice>` : nothing}
    <div class="head">
      <h1 class="head__title" tabindex="-1">${question.text}</h1>
      <p class="head__lead">${question.kind === 'MULTI' ? t.hintMany : t.hintOne}</p>
    </div>
    ${keyed(question.id, renderOptions(view, question))}
    ${
      state.owner === undefined
        ? nothing
        : html`<p class="note pad">${t.savedNote(state.questionnaire?.attemptsLeftToday ?? 0)}</p>`
    }
  `;
};

const missingText = ({ t }: AssessView, { kind }: Question): string =>
  kind === 'MULTI' ? t.answersMissing : t.answerMissing;

const renderMissing = (view: AssessView, question: Question): TemplateResult | typeof nothing =>
  view.state.missing
    ? html`<wdl-error-summary
        .heading=${view.t.errorsTitle(1)}
        .errors=${[{ field: 'answer', text: missingText(view, question) }]}
      ></wdl-error-summary>`
    : nothing;

const renderOptions = (view: AssessView, question: Question): TemplateResult => {
  const { state, act } = view;
  const { id, kind, text, options } = question;
  const chosen = state.answers[id] ?? [];
  return html`<wdl-option-list
    data-field="answer"
    ?multiple=${kind === 'MULTI'}
    .label=${text}
    .options=${options.map((option) => ({ value: option.id, label: option.text }))}
    .value=${kind === 'MULTI' ? '' : (chosen[0] ?? '')}
    .values=${chosen}
    .error=${state.missing ? missingText(view, question) : ''}
    @wdl-change=${({ detail }: CustomEvent<OptionChangeDetail>) => {
      act({ type: 'answered', questionId: id, optionIds: detail.values ?? [detail.value] });
    }}
  ></wdl-option-list>`;
};

/** Renders the ways to the questions before and after. */
export const renderQuestionActions = ({ state, t, act }: AssessView): TemplateResult => {
  const isLast = state.place === questionsOf(state).length - 1;
  const onward = isLast ? t.toReview : t.nextQuestion;
  return html`
    <wdl-action-bar slot="footer" pair>
      <wdl-button
        kind="second"
        .label=${state.changing || state.place === 0 ? t.back : t.previous}
        @click=${() => {
          act({ type: 'back' });
        }}
      ></wdl-button>
      <wdl-button
        .label=${state.changing ? t.backToReview : onward}
        @click=${() => {
          act({ type: 'next' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};
