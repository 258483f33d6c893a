import type { DecisionReason } from '@weidongli/contracts/loan';
import { html, nothing, type TemplateResult } from 'lit';
import { isObjecting, mayStartAgain } from './loan-apply.state.js';
import { renderProblem, renderWays } from './loan-apply.ways-view.js';
import { lengthOf, statementLimit } from './loan-apply.text.js';
import type { ApplyView } from './loan-apply.view.js';
import { showDay } from '../screen/show-date.js';
import { renderStatement } from '../screen/statement-view.js';

/** Most reasons that are shown. */
const mostReasons = 4;

/** Renders reasons, each with what can be done about it. */
export const renderReasons = (reasons: readonly DecisionReason[]): TemplateResult | typeof nothing => {
  if (reasons.length === 0) return nothing;
  return html`<ul class="reasons">
    ${reasons.slice(0, mostReasons).map(
      ({ text, advice }) =>
        html`<li>
          <p>${text}</p>
          <p class="soft">${advice}</p>
        </li>`,
    )}
  </ul>`;
};

/** Renders a refusal: the fact, the reasons, what can be done, and the way to a person. No red page. */
export const renderDeclined = (view: ApplyView): TemplateResult => {
  const { state, t } = view;
  const reasons = state.application?.decision?.reasons ?? [];
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.declined}</h1>
      <p class="head__lead">${t.declinedText}</p>
    </div>
    ${renderProblem(view)}
    ${
      reasons.length === 0
        ? nothing
        : html`<section class="card">
            <h2 class="card__title">${t.reasons}</h2>
            ${renderReasons(reasons)}
          </section>`
    }
    ${renderReview(view)}
  `;
};

const renderReview = (view: ApplyView): TemplateResult | typeof nothing => {
  const { state, t } = view;
  const { application } = state;
  if (application === undefined) return nothing;
  if (isObjecting(state))
    return html`<wdl-notice
      .text=${t.appealOpen(showDay(application.appeal?.answerBy ?? '', t))}
    ></wdl-notice>`;
  if (application.appeal !== null) {
    const upheld = application.appeal.status === 'UPHELD';
    return html`<wdl-notice .text=${upheld ? t.appealUpheld : t.appealRejected}></wdl-notice>`;
  }
  return application.appealable
    ? html`<section class="card">
        <h2 class="card__title">${t.reviewTitle}</h2>
        <p class="soft">${t.reviewText}</p>
        ${renderAgain(view, 'link') ?? nothing}
      </section>`
    : nothing;
};

/** Renders the ways on from a refusal. */
export const renderDeclinedActions = (view: ApplyView): TemplateResult => {
  const { state, t, act } = view;
  const { application } = state;
  const mayObject = application?.appealable === true && application.appeal === null;
  return renderWays(
    view,
    mayObject
      ? html`<wdl-button
          .label=${t.askReview}
          @click=${() => {
            act({ type: 'object' });
          }}
        ></wdl-button>`
      : renderAgain(view),
  );
};

/** Renders the way to a new application, where there is one. */
export const renderAgain = (
  { state, t, act }: ApplyView,
  kind: 'second' | 'link' = 'second',
): TemplateResult | undefined =>
  mayStartAgain(state)
    ? html`<wdl-button
        .kind=${kind}
        .label=${t.again}
        @click=${() => {
          act({ type: 'again' });
        }}
      ></wdl-button>`
    : undefined;

/** Renders the objection, in the customer's own words. */
export const renderAppeal = (view: ApplyView): TemplateResult => {
  const { state, t, act } = view;
  const { statement } = state.errors;
  const length = lengthOf(state.statementText.trim());
  return renderStatement({
    ...{ t, heading: t.headingAppeal, lead: t.leadAppeal, send: t.sendAppeal },
    ...{ text: state.statementText, limit: statementLimit },
    error: statement === undefined ? '' : t.textProblem(statement, t.statement, length, statementLimit),
    isSending: state.work === 'appeal',
    problem: renderProblem(view),
    typed: (text) => {
      act({ type: 'statement-typed', text });
    },
    submit: () => {
      act({ type: 'appeal' });
    },
    back: () => {
      act({ type: 'back' });
    },
  });
};
