import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from './wealth-redeem.problem.js';
import type { RedeemView } from './wealth-redeem.view.js';

/** Renders what last went wrong, above everything that was entered. */
export const renderProblem = ({ state, t }: RedeemView): TemplateResult | typeof nothing => {
  const { problem, challenge, step } = state;
  // The cap of the day has a place of its own, with the ways on.
  const isSaidElsewhere =
    step === 'choose' && problem?.code === 'fast-redeem-limit' && state.work === undefined;
  return problem === undefined || challenge !== undefined || isSaidElsewhere
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(problem, t)}></wdl-notice>`;
};
