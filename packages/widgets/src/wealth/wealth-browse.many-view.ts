import type { WealthProductSummary } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { renderRow } from './wealth-browse.row-view.js';
import { anyWish } from './wealth-browse.state.js';
import type { BrowseView } from './wealth-browse.view.js';

const codeOf = ({ code }: WealthProductSummary): string => code;

/** Likely height of a row in CSS pixels, until it is measured. */
const rowHeight = 77;

/** Renders more products than a page should hold at once. */
export const renderMany = (view: BrowseView): TemplateResult =>
  html`<wdl-virtual-list
    .label=${view.t.title}
    .items=${view.found}
    .renderItem=${(product: WealthProductSummary) => renderRow(product, view)}
    .keyOf=${codeOf}
    .rowHeight=${rowHeight}
  ></wdl-virtual-list>`;

/** Renders that nothing was found, and the way back to everything. */
export const renderNone = ({ state, t, act }: BrowseView): TemplateResult => {
  const { next, restFailed, wish, products } = state;
  const text = next !== null && !restFailed ? t.noneSoFar : products.length === 0 ? t.noProducts : t.none;
  return html`<section class="card">
    <wdl-empty .text=${text}>
      ${
        products.length === 0
          ? nothing
          : html`<wdl-button
              kind="second"
              small
              .label=${t.clearAll}
              @click=${() => {
                // The order hides nothing: it stays.
                act({ type: 'wished', wish: { ...anyWish, sort: wish.sort } });
              }}
            ></wdl-button>`
      }
    </wdl-empty>
  </section>`;
};
