import { html, type TemplateResult } from 'lit';
import type * as laterParts from './identity-continue.later.js';
import type { ContinueView } from './identity-continue.view.js';

/** Renders what is going to happen, and whom not to show the code. */
export const renderIntro = (
  view: ContinueView,
  later: Pick<typeof laterParts, 'renderProblem'> | undefined,
): TemplateResult => {
  const { state, t, act } = view;
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.headingIntro}</h1>
      <p class="head__lead">${t.introLead}</p>
    </div>
    ${later?.renderProblem(view)}
    <section class="card">
      <ol class="stack" role="list">
        ${t.introSteps.map((text, index) => html`<li>${t.numbered(index + 1, text)}</li>`)}
      </ol>
    </section>
    <wdl-notice kind="warning" .text=${t.introWarning}></wdl-notice>
    <wdl-action-bar slot="footer">
      <wdl-button
        .label=${t.makeLink}
        .busy=${state.work === 'make'}
        .busyLabel=${t.making}
        @click=${() => {
          act({ type: 'make' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};
