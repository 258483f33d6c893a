import { html, nothing, type TemplateResult } from 'lit';
import { showDayTime } from '../screen/show-date.js';
import type { DocumentView } from './identity-document.view.js';

/** Renders that no try is left, since when one is again, and the ways that need none. */
export const renderClosed = ({ state, t, takeWay, leave }: DocumentView): TemplateResult => {
  const retryAt = state.application?.steps.find(({ name }) => name === 'ID_DOCUMENT')?.retryAt ?? null;
  const text = retryAt === null ? t.notNowText : t.closedText(showDayTime(retryAt, t));
  const canCall = state.application?.ways.includes('VIDEO') === true;
  return html`
    <section class="card">
      <wdl-result
        data-heading
        kind="warning"
        .heading=${retryAt === null ? t.notNowTitle : t.closedTitle}
        .text=${text}
      ></wdl-result>
    </section>
    <wdl-action-bar slot="footer" plain ?pair=${canCall}>
      <wdl-button kind="second" .label=${t.leave} @click=${leave}></wdl-button>
      ${
        canCall
          ? html`<wdl-button
              .label=${t.wayVideo}
              @click=${() => {
                takeWay('VIDEO');
              }}
            ></wdl-button>`
          : nothing
      }
    </wdl-action-bar>
  `;
};

/** Renders that the document is settled. */
export const renderDone = ({ t, leave }: DocumentView): TemplateResult => html`
  <section class="card">
    <wdl-result data-heading .heading=${t.doneTitle} .text=${t.doneText}></wdl-result>
  </section>
  <wdl-action-bar slot="footer" plain>
    <wdl-button .label=${t.goAhead} @click=${leave}></wdl-button>
  </wdl-action-bar>
`;
