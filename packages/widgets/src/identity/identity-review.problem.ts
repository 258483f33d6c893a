import { html, nothing, type TemplateResult } from 'lit';
import { isOffline, type FlowProblem } from '../screen/flow-problem.js';
import type { IdentityReviewMessages } from './identity-review.messages.js';
import type { ReviewView } from './identity-review.view.js';

/** Says what went wrong and what to do, in the customer's words. */
export const reviewProblemText = (problem: FlowProblem, t: IdentityReviewMessages): string => {
  if (isOffline(problem)) return t.problemNetwork;
  const byCode: Readonly<Record<string, string>> = {
    'invalid-state': t.problemState,
    'not-booked': t.problemNotSent,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};

/** Renders what last went wrong. */
export const renderProblem = ({ state, t }: ReviewView): TemplateResult | typeof nothing =>
  state.problem === undefined
    ? nothing
    : html`<wdl-notice
        data-problem
        kind="warning"
        .text=${reviewProblemText(state.problem, t)}
      ></wdl-notice>`;
