import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { isOffline, isSignedOut, type FlowProblem } from './flow-problem.js';

/** Texts of the screens that stand for a screen that cannot be shown. */
export interface TroubleTexts {
  readonly offlineTitle: string;
  readonly offlineText: string;
  readonly offlineLook: string;
  readonly offlineChecks: readonly string[];
  readonly offlineNote: string;
  readonly reconnect: string;
  readonly expiredTitle: string;
  readonly expiredText: string;
  readonly signIn: string;
  readonly loadFailedTitle: string;
  readonly loadFailedText: string;
  readonly tryAgain: string;
  readonly referenceLabel: string;
  readonly leave: string;
}

/** Why another screen stands in, and the ways on. */
export interface StandIn {
  readonly problem: FlowProblem;
  readonly retry: () => void;
  readonly signIn: () => void;
  readonly leave: () => void;
}

/** What such a screen is drawn from. */
export interface TroubleView extends StandIn {
  readonly t: TroubleTexts;
  /** What the customer had entered, and whether it was sent. */
  readonly kept: readonly AmountRow[];
}

/** Renders what stands for the screen: no line, no log-in, or no answer; with what was kept and the way on. */
export const renderTrouble = (view: TroubleView): TemplateResult => {
  if (isSignedOut(view.problem)) return renderSignedOut(view);
  return isOffline(view.problem) ? renderOffline(view) : renderFailed(view);
};

const renderKept = (rows: readonly AmountRow[]): TemplateResult | typeof nothing =>
  rows.length === 0 ? nothing : html`<wdl-amount-list .rows=${rows}></wdl-amount-list>`;

const renderSignedOut = ({ t, kept, signIn, leave }: TroubleView): TemplateResult => html`
  <section class="card">
    <wdl-result data-heading .heading=${t.expiredTitle} .text=${t.expiredText}></wdl-result>
    ${renderKept(kept)}
  </section>
  <wdl-action-bar slot="footer" plain pair>
    <wdl-button kind="second" .label=${t.leave} @click=${leave}></wdl-button>
    <wdl-button .label=${t.signIn} @click=${signIn}></wdl-button>
  </wdl-action-bar>
`;

const renderOffline = ({ t, kept, retry }: TroubleView): TemplateResult => html`
  <section class="card">
    <wdl-result data-heading kind="warning" .heading=${t.offlineTitle} .text=${t.offlineText}></wdl-result>
    ${renderKept(kept)}
  </section>
  <section class="card" aria-label=${t.offlineLook}>
    <h2 class="card__title">${t.offlineLook}</h2>
    <ul class="soft stack" role="list">
      ${t.offlineChecks.map((check) => html`<li>${check}</li>`)}
    </ul>
  </section>
  <wdl-action-bar slot="footer" plain .note=${t.offlineNote}>
    <wdl-button .label=${t.reconnect} @click=${retry}></wdl-button>
  </wdl-action-bar>
`;

const renderFailed = ({ problem, t, kept, retry }: TroubleView): TemplateResult => html`
  <section class="card">
    <wdl-result
      data-heading
      kind="warning"
      .heading=${t.loadFailedTitle}
      .text=${problem.userMessage ?? t.loadFailedText}
    ></wdl-result>
    ${renderKept(kept)}
    ${
      problem.traceId === undefined
        ? nothing
        : html`<p class="note center">${t.referenceLabel} ${problem.traceId}</p>`
    }
  </section>
  <wdl-action-bar slot="footer" plain>
    <wdl-button .label=${t.tryAgain} @click=${retry}></wdl-button>
  </wdl-action-bar>
`;
