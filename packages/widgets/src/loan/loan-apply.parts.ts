import { html, nothing, type TemplateResult } from 'lit';
import { applyProblemText } from './loan-apply.problem.js';
import type { ApplyView } from './loan-apply.view.js';

/** Renders the counted steps and the heading of one of them. */
export const renderHead = (
  words: string,
  step: number,
  heading: string,
  lead: string,
): TemplateResult => html`
  <div class="pad"><wdl-meter text-first .label=${words} .value=${step} .max=${2}></wdl-meter></div>
  <div class="head">
    <h1 class="head__title" tabindex="-1" data-heading>${heading}</h1>
    <p class="head__lead">${lead}</p>
  </div>
`;

/** Renders what last went wrong, above everything that was typed, and that the bank is slow. */
export const renderNotices = (view: ApplyView): TemplateResult =>
  html`${renderProblem(view)}${renderSlow(view)}`;

const renderProblem = ({ state, t }: ApplyView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${applyProblemText(state.problem, t)}></wdl-notice>`;

const renderSlow = ({ state, slow, t, leave }: ApplyView): TemplateResult | typeof nothing =>
  !slow || state.work === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-slow .text=${t.slowWork}></wdl-notice>
        <wdl-button
          kind="second"
          small
          .label=${t.leave}
          @click=${() => {
            leave('home');
          }}
        ></wdl-button>`;

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
