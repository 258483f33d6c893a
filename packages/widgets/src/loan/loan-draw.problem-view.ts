import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from './loan-draw.problem.js';
import type { DrawView } from './loan-draw.view.js';

/** Renders what last went wrong, above everything that was typed. */
export const renderProblem = ({ state, t }: DrawView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;
