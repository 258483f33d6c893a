import { html, nothing, type TemplateResult } from 'lit';
import type * as laterParts from './identity-face.later.js';
import type { FaceView } from './identity-face.view.js';
import { renderWanted } from './picture-intro-view.js';
import { renderWays } from './picture-ways-view.js';

/** Parts of the first screen that it can be used without. */
export type IntroLater = Pick<typeof laterParts, 'renderCancelWay' | 'renderTroubles'>;

/** Renders what happens, how long it is kept, and the ways: with a camera, a file, the app, or without the face at all. */
export const renderIntro = (view: FaceView, later: IntroLater | undefined): TemplateResult => {
  const { state, t, isSandbox, isReading, takeWay } = view;
  const other = (way: 'VIDEO' | 'OTHER_DEVICE', label: string, sub: string): TemplateResult =>
    html`<wdl-row
      interactive
      .label=${label}
      .sub=${sub}
      @click=${() => {
        takeWay(way);
      }}
    ></wdl-row>`;
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1">${t.introTitle}</h1>
      <p class="head__lead">${t.introLead}</p>
    </div>
    ${renderWanted(view)} ${later?.renderTroubles(view) ?? nothing}
    <section class="card" aria-label=${t.factsLabel}>
      <h2 class="card__title">${t.factsLabel}</h2>
      <ul class="soft stack" role="list">
        ${t.facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>
    </section>
    <section class="stack" aria-label=${t.ways}>
      <p class="note pad" role="status">
        ${state.work === 'begin' ? t.working : isReading ? t.readingFile : t.ways}
      </p>
      ${renderWays(view)}
    </section>
    <wdl-list>
      ${other('VIDEO', t.videoLabel, t.videoSub)} ${other('OTHER_DEVICE', t.otherLabel, t.otherSub)}
    </wdl-list>
    ${later?.renderCancelWay(view) ?? nothing}
    ${isSandbox ? html`<p class="note pad">${t.sandboxNote}</p>` : nothing}
  `;
};
