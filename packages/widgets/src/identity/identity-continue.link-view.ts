import { html, nothing, type TemplateResult } from 'lit';
import { renderCancelWay } from '../screen/cancel-view.js';
import { isOffline, type FlowProblem } from '../screen/flow-problem.js';
import type { IdentityContinueMessages } from './identity-continue.messages.js';
import type { ContinueView } from './identity-continue.view.js';
import type { QrDrawing } from './qr-path.js';

/** Says what went wrong and what to do, in the customer's words. */
export const continueProblemText = (problem: FlowProblem, t: IdentityContinueMessages): string => {
  if (isOffline(problem)) return t.problemNetwork;
  return problem.code === 'invalid-state' ? t.problemState : (problem.userMessage ?? t.problemOther);
};

/** Renders what last went wrong. */
export const renderProblem = ({ state, t }: ContinueView): TemplateResult | typeof nothing =>
  state.problem === undefined
    ? nothing
    : html`<wdl-notice
        data-problem
        kind="warning"
        .text=${continueProblemText(state.problem, t)}
      ></wdl-notice>`;

/** Renders the link to scan or copy, the six digits, and how long both count. */
export const renderLink = (view: ContinueView): TemplateResult => {
  const { t, left, act, state } = view;
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.headingLink}</h1>
      <p class="head__lead">${left > 0 ? t.linkLead : t.linkOver}</p>
    </div>
    ${renderProblem(view)} ${left > 0 ? renderShown(view) : nothing}
    ${left > 0 ? html`<wdl-notice kind="warning" .text=${t.introWarning}></wdl-notice>` : nothing}
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        .kind=${left > 0 ? 'second' : 'primary'}
        .label=${t.makeAnother}
        .busy=${state.work === 'make'}
        .busyLabel=${t.making}
        @click=${() => {
          act({ type: 'make' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const renderShown = ({ state: { shown }, t, left, copied, copy }: ContinueView): TemplateResult =>
  shown === undefined
    ? html``
    : html`<section class="card">
          ${shown.qr === undefined ? nothing : renderQr(shown.qr, t)}
          <div class="code">
            <h2 class="soft">${t.confirmCode}</h2>
            <p class="code__digits num">
              <span aria-hidden="true"
                >${`${shown.confirmCode.slice(0, 3)} ${shown.confirmCode.slice(3)}`}</span
              >
              <span class="vh">${Array.from(shown.confirmCode).join(' ')}</span>
            </p>
            <p class="soft">${t.timeLeft(Math.floor(left / 60), left % 60)}</p>
          </div>
        </section>
        <section class="card">
          <h2 class="card__title">${t.linkTitle}</h2>
          <p class="link soft" data-link>${shown.link}</p>
          <wdl-button kind="second" small .label=${t.copyLink} @click=${copy}></wdl-button>
          ${copied === undefined ? nothing : html`<p class="note">${copied ? t.copied : t.copyByHand}</p>`}
        </section>`;

/** Draws the code in black on white in every scheme: cameras read no other reliably. */
const renderQr = ({ size, path }: QrDrawing, t: IdentityContinueMessages): TemplateResult =>
  html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${t.qrLabel}
    shape-rendering="crispEdges"
  >
    <rect class="qr__paper" width=${size} height=${size}></rect>
    <path class="qr__ink" d=${path}></path>
  </svg>`;

/** Renders that the other device goes on, that this one can do so too, and what to do when nobody should have. */
export const renderTaken = (view: ContinueView): TemplateResult => {
  const { t, isPart, leave } = view;
  return html`
    <section class="card">
      <wdl-result data-heading kind="success" .heading=${t.headingTaken} .text=${t.takenText}></wdl-result>
    </section>
    ${isPart ? html`<wdl-notice kind="warning" .text=${t.takenWarning}></wdl-notice>` : nothing}
    ${renderCancelWay(view)}
    <wdl-action-bar slot="footer" plain>
      <wdl-button kind="second" .label=${t.goBack} @click=${leave}></wdl-button>
    </wdl-action-bar>
  `;
};

/** Renders that there is nothing to go on with. */
export const renderNone = ({ t, leave }: ContinueView): TemplateResult => html`
  <section class="card">
    <wdl-result data-heading .heading=${t.headingNone} .text=${t.noneText}></wdl-result>
  </section>
  <wdl-action-bar slot="footer" plain>
    <wdl-button kind="second" .label=${t.goBack} @click=${leave}></wdl-button>
  </wdl-action-bar>
`;
