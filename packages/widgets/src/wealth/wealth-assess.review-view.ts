import type { Question } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from './wealth-assess.problem.js';
import { questionsOf } from './wealth-assess.state.js';
import type { AssessView } from './wealth-assess.view.js';

/** Renders all answers before they are sent; each leads to its question. */
export const renderReview = (view: AssessView): TemplateResult => {
  const { state, t } = view;
  return html`
    ${renderProblem(view)}
    <div class="head">
      <h1 class="head__title" tabindex="-1">${t.headingReview}</h1>
      <p class="head__lead">${t.leadReview}</p>
    </div>
    <wdl-list .label=${t.answersLabel}>
      ${questionsOf(state).map((question, index) => renderAnswer(view, question, index))}
    </wdl-list>
  `;
};

/** Puts the chosen options into words. */
const answerText = ({ state, t }: AssessView, { id, options }: Question): string => {
  const chosen = options.filter((option) => state.answers[id]?.includes(option.id));
  return chosen.length === 0 ? t.notAnswered : t.list(chosen.map(({ text }) => text));
};

const renderAnswer = (view: AssessView, question: Question, place: number): TemplateResult =>
  html`<wdl-row
    interactive
    .label=${question.text}
    .sub=${answerText(view, question)}
    @click=${() => {
      view.act({ type: 'change', place });
    }}
  ></wdl-row>`;

/** Renders the button that sends the answers. */
export const renderReviewActions = ({ state, t, send }: AssessView): TemplateResult => html`
  <wdl-action-bar slot="footer">
    <wdl-button
      .label=${t.send}
      .busyLabel=${t.working}
      .busy=${state.work === 'send'}
      @click=${send}
    ></wdl-button>
  </wdl-action-bar>
`;

/** Renders what last went wrong, above the answers. */
export const renderProblem = ({ state, t }: AssessView): TemplateResult | typeof nothing =>
  state.problem === undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;
