import { html, nothing, type TemplateResult } from 'lit';
import { renderStatement } from '../screen/statement-view.js';
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
const renderWayOn = ({ state, t, act, takeWay }: ReviewView): TemplateResult | typeof nothing => {
  const ways = state.application?.ways ?? [];
  const button = (label: string, press: () => void): TemplateResult =>
    html`<wdl-button kind="second" .label=${label} @click=${press}></wdl-button>`;
  if (canObject(state))
    return button(t.object, () => {
      act({ type: 'object' });
    });
  if (ways.includes('VIDEO'))
    return button(t.byVideoNow, () => {
      takeWay('VIDEO');
    });
  return ways.includes('NEW_APPLICATION')
    ? button(t.beginAnew, () => {
        takeWay('NEW_APPLICATION');
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
  return renderStatement({
    ...{ t, heading: t.headingObject, lead: t.objectLead, send: t.sendStatement },
    ...{ text: state.statementText, limit: statementLimit },
    error: statement === undefined ? '' : t.statementProblems[statement],
    isSending: state.work === 'appeal',
    problem: renderProblem(view),
    typed: (text) => {
      act({ type: 'statement-typed', text });
    },
    submit: () => {
      act({ type: 'submit-statement' });
    },
    back: () => {
      act({ type: 'back' });
    },
  });
};
