import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from './wealth-holdings.problem.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Renders what last went wrong, above everything else; a question over the page says it itself. */
export const renderProblem = ({ state, t }: HoldingsView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.asked !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;

/** Renders, in place of what a page shows, that it is being read, or the way to read it again. */
export const renderUnread = ({ state, t, act }: HoldingsView): TemplateResult =>
  state.problem === undefined
    ? html`<wdl-skeleton
        .label=${t.reading}
        .lines=${['half', 'hero', 'full', 'full', 'full']}
      ></wdl-skeleton>`
    : html`<wdl-button
        kind="second"
        .label=${t.tryAgain}
        @click=${() => {
          act({ type: 'read-again' });
        }}
      ></wdl-button>`;
