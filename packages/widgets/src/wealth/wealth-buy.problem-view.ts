import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from './wealth-buy.problem.js';
import type { BuyView } from './wealth-buy.view.js';

/** Renders what last went wrong, above everything that was typed. */
export const renderProblem = ({ state, t }: BuyView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;
