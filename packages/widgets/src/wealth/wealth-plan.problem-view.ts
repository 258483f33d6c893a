import { html, nothing, type TemplateResult } from 'lit';
import { needsAssessment, problemText } from './wealth-plan.problem.js';
import type { PlanView } from './wealth-plan.view.js';

/** Renders what last went wrong, above everything that was entered, and the way on where it is another screen. */
export const renderProblem = ({ state, t, go }: PlanView): TemplateResult | typeof nothing => {
  const { problem, challenge } = state;
  if (problem === undefined || challenge !== undefined) return nothing;
  return html`<wdl-notice data-problem kind="warning" .text=${problemText(problem, t)}></wdl-notice> ${
      needsAssessment(problem)
        ? html`<wdl-button
            kind="second"
            .label=${t.goAssess}
            @click=${() => {
              go('assess');
            }}
          ></wdl-button>`
        : nothing
    }`;
};
