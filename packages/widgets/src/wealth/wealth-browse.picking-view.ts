import { html, type TemplateResult } from 'lit';
import { fewestCompared } from './wealth-browse.flow.js';
import { mostCompared } from './wealth-browse.state.js';
import type { BrowseView } from './wealth-browse.view.js';

/** Renders what is done with the products that are picked: they are compared, or let go. */
export const renderPicking = ({ state: { picked }, t, act }: BrowseView): TemplateResult => {
  const few = picked.length < fewestCompared;
  return html`<wdl-action-bar
    slot="footer"
    pair
    .note=${picked.length === mostCompared ? t.pickFull : t.pickNote}
  >
    <wdl-button
      kind="second"
      .label=${t.pickNone}
      @click=${() => {
        act({ type: 'picking-ended' });
      }}
    ></wdl-button>
    <wdl-button
      .label=${few ? t.compare : t.compareNow(picked.length)}
      ?disabled=${few}
      @click=${() => {
        act({ type: 'compare' });
      }}
    ></wdl-button>
  </wdl-action-bar>`;
};
