import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from './identity-document.problem.js';
import type { DocumentView } from './identity-document.view.js';
import { renderPicture } from './picture-view.js';

/** Renders the picture that was taken, and the choice to use it. */
export const renderLook = ({ state, t, act }: DocumentView): TemplateResult => html`
  <div class="head">
    <h1 class="head__title" tabindex="-1">${t.lookTitle}</h1>
    <p class="head__lead">${t.lookLead}</p>
  </div>
  <section class="card">
    ${state.shot === undefined ? nothing : renderPicture(state.shot.picture, t.lookPictures[state.side])}
  </section>
  <wdl-action-bar slot="footer" pair>
    <wdl-button
      kind="second"
      .label=${t.again}
      @click=${() => {
        act({ type: 'again' });
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.use}
      @click=${() => {
        act({ type: 'use' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

/** Renders how much of the picture has arrived, and what to do when the line is lost. */
export const renderSend = ({ state, t, act }: DocumentView): TemplateResult => {
  const { upload, problem } = state;
  const percent = upload === undefined ? 0 : Math.floor((100 * upload.offset) / upload.size);
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1">${t.sendTitle}</h1>
      <p class="head__lead">${t.sendLead}</p>
    </div>
    ${renderProblem(problem === undefined ? '' : problemText(state, t))}
    <section class="card">
      <wdl-meter .label=${t.progressOf(percent)} .value=${percent} max="100"></wdl-meter>
    </section>
    ${problem === undefined ? nothing : renderGoOn(t.goOn, t.again, act)}
  `;
};

/** Renders that the document is being read, or could not be. */
export const renderRead = ({ state, t, act }: DocumentView): TemplateResult =>
  state.problem === undefined
    ? html`<div class="head">
          <h1 class="head__title" tabindex="-1">${t.readTitle}</h1>
          <p class="head__lead">${t.readLead}</p>
        </div>
        <wdl-skeleton .label=${t.readTitle} .lines=${['half', 'full', 'full']}></wdl-skeleton>`
    : html`<div class="head"><h1 class="head__title" tabindex="-1">${t.readFailedTitle}</h1></div>
        ${renderProblem(problemText(state, t))} ${renderGoOn(t.readAgain, t.again, act)}`;

const renderProblem = (text: string): TemplateResult | typeof nothing =>
  text === '' ? nothing : html`<wdl-notice data-problem kind="warning" .text=${text}></wdl-notice>`;

const renderGoOn = (goOn: string, again: string, act: DocumentView['act']): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button
      kind="second"
      .label=${again}
      @click=${() => {
        act({ type: 'again' });
      }}
    ></wdl-button>
    <wdl-button
      .label=${goOn}
      @click=${() => {
        act({ type: 'go-on' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;
