import { html, nothing, type TemplateResult } from 'lit';
import { lengthOf } from '../screen/own-words.js';
import { renderProblem } from './identity-review.problem.js';
import { canObject, statementLimit } from './identity-review.state.js';
import type { ReviewView } from './identity-review.view.js';

/** Renders a refusal: the fact, the reason, what can be done, and the way to another person. No red page. */
export const renderRejected = (view: ReviewView): TemplateResult => {
  const { state, t } = view;
  const decision = state.application?.decision ?? null;
  const isFinal = decision?.reason === 'UNDER_AGE';
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${isFinal ? t.headingNotYet : t.headingRejected}</h1>
      <p class="head__lead">${t.rejectedLead}</p>
    </div>
    ${renderProblem(view)}
    ${decision?.appeal === 'REJECTED' ? html`<wdl-notice .text=${t.appealRejected}></wdl-notice>` : nothing}
    ${
      decision === null
        ? nothing
        : html`<section class="card">
            <h2 class="card__title">${t.reasonTitle}</h2>
            <p>${decision.text}</p>
            <h2 class="card__title">${t.adviceTitle}</h2>
            <p>${decision.advice}</p>
          </section>`
    }
    ${
      canObject(state)
        ? html`<section class="card">
            <h2 class="card__title">${t.objectTitle}</h2>
            <p class="soft">${t.objectText}</p>
          </section>`
        : nothing
    }
    ${
      !canObject(state) && state.application?.ways.includes('BRANCH') === true
        ? html`<p class="note pad">${t.byBranch}</p>`
        : nothing
    }
    ${renderRejectedActions(view)}
  `;
};

/** The one thing that leads on: an objection, a video call, or a new application. */
const renderWayOn = ({ state, t, act, way }: ReviewView): TemplateResult | typeof nothing => {
  const ways = state.application?.ways ?? [];
  const button = (label: string, press: () => void): TemplateResult =>
    html`<wdl-button kind="second" .label=${label} @click=${press}></wdl-button>`;
  if (canObject(state))
    return button(t.object, () => {
      act({ type: 'object' });
    });
  if (ways.includes('VIDEO'))
    return button(t.byVideoNow, () => {
      way('VIDEO');
    });
  return ways.includes('NEW_APPLICATION')
    ? button(t.beginAnew, () => {
        way('NEW_APPLICATION');
      })
    : nothing;
};

const renderRejectedActions = (view: ReviewView): TemplateResult => {
  const other = renderWayOn(view);
  return html`<wdl-action-bar slot="footer" plain ?pair=${other !== nothing}>
    <wdl-button kind="second" .label=${view.t.home} @click=${view.leave}></wdl-button>
    ${other}
  </wdl-action-bar>`;
};

/** Renders the objection, in the customer's own words. */
export const renderAppeal = (view: ReviewView): TemplateResult => {
  const { state, t, act } = view;
  const { statement } = state.errors;
  const error = statement === undefined ? '' : t.statementProblems[statement];
  const typed = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'statement-typed', text: event.detail.value });
  };
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.headingObject}</h1>
      <p class="head__lead">${t.objectLead}</p>
    </div>
    ${
      error === ''
        ? nothing
        : html`<wdl-error-summary
            .heading=${t.errorsTitle(1)}
            .errors=${[{ field: 'statement', text: error }]}
          ></wdl-error-summary>`
    }
    ${renderProblem(view)}
    <section class="card">
      <wdl-text-field
        data-field="statement"
        rows="6"
        .label=${t.statement}
        .aside=${t.written(lengthOf(state.statementText.trim()), statementLimit)}
        .hint=${t.statementHint}
        .value=${state.statementText}
        .error=${error}
        @wdl-input=${typed}
        @wdl-change=${typed}
      ></wdl-text-field>
    </section>
    ${renderAppealActions(view)}
  `;
};

const renderAppealActions = ({ state, t, act }: ReviewView): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button
      kind="second"
      .label=${t.back}
      @click=${() => {
        act({ type: 'back' });
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.sendStatement}
      .busy=${state.work === 'appeal'}
      .busyLabel=${t.working}
      @click=${() => {
        act({ type: 'submit-statement' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;
