import { html, nothing, type TemplateResult } from 'lit';
import { applyProblemText } from './loan-apply.problem.js';
import type { ApplyView } from './loan-apply.view.js';

/** Renders what last went wrong, above everything that was typed. */
export const renderProblem = ({ state, t }: ApplyView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${applyProblemText(state.problem, t)}></wdl-notice>`;

/** Renders the one way out of a screen on which nothing is to be decided. */
export const renderHome = ({ t, leave }: ApplyView): TemplateResult =>
  html`<wdl-button
    kind="second"
    .label=${t.home}
    @click=${() => {
      leave('home');
    }}
  ></wdl-button>`;

/** Renders ways on: to the first page, and to something else where there is a choice. */
export const renderWays = (view: ApplyView, other?: TemplateResult): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain ?pair=${other !== undefined}>
    ${renderHome(view)} ${other ?? nothing}
  </wdl-action-bar>`;

/** Renders that the authorisation is missing. */
export const renderConsentError = ({ state, t }: ApplyView): TemplateResult | typeof nothing =>
  state.errors.consent === undefined
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(1)}
        .errors=${[{ field: 'consent', text: t.consentMissing }]}
      ></wdl-error-summary>`;
