import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from './loan-home.problem.js';
import type { HomeView } from './loan-home.view.js';

/** Renders what last went wrong, above everything that was entered. */
export const renderProblem = ({ state, t }: HomeView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;
