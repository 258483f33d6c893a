import { html, nothing, type TemplateResult } from 'lit';
import type * as laterParts from './identity-document.later.js';
import type { DocumentView } from './identity-document.view.js';
import { renderWanted } from './picture-intro-view.js';
import { renderWays } from './picture-ways-view.js';

/** Parts of the first screen that it can be used without. */
export type IntroLater = Pick<typeof laterParts, 'renderCancelWay' | 'renderTroubles'>;

const headOf = ({ state, t }: DocumentView): readonly [title: string, lead: string] => {
  if (state.side === 'ID_BACK') return [t.introTitleBack, t.introLeadBack];
  return state.sides.length === 1 || state.arrived.includes('ID_BACK')
    ? [t.introTitleFront, t.introLeadFront]
    : [t.introTitle, t.introLead];
};

/** Renders what is photographed and what for, and the ways to do it: none of them is better than the others. */
export const renderIntro = (view: DocumentView, later: IntroLater | undefined): TemplateResult => {
  const { t, hasHost, isReading, isSandbox, takeWay } = view;
  const [title, lead] = headOf(view);
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1">${title}</h1>
      <p class="head__lead">${lead}</p>
    </div>
    ${renderWanted(view)} ${later?.renderTroubles(view) ?? nothing}
    <section class="stack" aria-label=${hasHost ? t.ways : t.waysTwo}>
      <p class="note pad">${isReading ? t.readingFile : hasHost ? t.ways : t.waysTwo}</p>
      ${renderWays(view)}
    </section>
    <wdl-list>
      <wdl-row
        interactive
        .label=${t.wayOther}
        .sub=${t.wayOtherSub}
        @click=${() => {
          takeWay('OTHER_DEVICE');
        }}
      ></wdl-row>
    </wdl-list>
    ${later?.renderCancelWay(view) ?? nothing}
    ${isSandbox ? html`<p class="note pad">${t.sandboxNote}</p>` : nothing}
  `;
};
