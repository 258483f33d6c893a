import { html, type TemplateResult } from 'lit';
import { problemText } from './loan-draw.problem.js';
import type { DrawView } from './loan-draw.view.js';

/** Renders the shape of the first screen while line and card are read. */
export const renderLoading = ({ t }: DrawView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'hero', 'half']}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'half']}></wdl-skeleton>
`;

/** Renders a line that cannot be drawn: no red page, what goes on as before, whom to ask. */
export const renderUnavailable = ({ t }: DrawView): TemplateResult =>
  html`<section class="card">
    <wdl-result data-heading .heading=${t.unavailableTitle} .text=${t.unavailableText}></wdl-result>
  </section>`;

/** Renders a line that could not be read. */
export const renderLoadFailed = ({ state, t }: DrawView): TemplateResult =>
  html`<section class="card">
    <wdl-result
      data-heading
      kind="warning"
      .heading=${t.loadFailedTitle}
      .text=${state.problem?.code === 'unauthenticated' ? problemText(state.problem, t) : t.loadFailedText}
    ></wdl-result>
  </section>`;

/** Renders the way on: read it again. */
export const renderLoadFailedActions = ({ t, act }: DrawView, load: () => void): TemplateResult => html`
  <wdl-action-bar slot="footer" plain>
    <wdl-button
      .label=${t.tryAgain}
      @click=${() => {
        act({ type: 'reload' });
        load();
      }}
    ></wdl-button>
  </wdl-action-bar>
`;
