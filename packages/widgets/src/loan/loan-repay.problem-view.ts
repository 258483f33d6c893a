import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from './loan-repay.problem.js';
import type { RepayView } from './loan-repay.view.js';

/** Renders what last went wrong, above everything that was entered. */
export const renderProblem = ({ state, t }: RepayView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice
        data-problem
        kind="warning"
        .text=${problemText(state.problem, state, t)}
      ></wdl-notice>`;
