import { html, type TemplateResult } from 'lit';
import { numberRuns } from '../kit/number-run.js';
import { isWishing } from './wealth-browse.state.js';
import type { BrowseView } from './wealth-browse.view.js';

/** Says how many products there are, or were found, and how many are read while some are still on their way. */
export const countText = ({ state, found, t }: BrowseView): string => {
  const { products, next, restFailed, wish } = state;
  if (next !== null && restFailed) return t.restFailed(products.length);
  if (next === null) return isWishing(wish) ? t.found(found.length) : t.count(found.length);
  return isWishing(wish) ? t.foundSoFar(found.length, products.length) : t.loadedSoFar(products.length);
};

/** Renders how many products there are, and the way to the rest when it could not be read. */
export const renderCount = (view: BrowseView): TemplateResult => {
  const { state, t, act } = view;
  const text = html`<p class="tools__count">${numberRuns(countText(view))}</p>`;
  if (state.next === null || !state.restFailed) return text;
  return html`${text}
    <wdl-button
      kind="link"
      .label=${t.tryAgain}
      @click=${() => {
        act({ type: 'rest-wanted' });
      }}
    ></wdl-button>`;
};
