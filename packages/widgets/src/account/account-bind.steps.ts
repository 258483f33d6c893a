import { html, type TemplateResult } from 'lit';
import { renderCard, renderCardActions } from './account-bind.card-view.js';
import type * as laterParts from './account-bind.later.js';
import type { BindView } from './account-bind.view.js';

/** Parts of the screen that come after its first step. */
export type BindLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: BindView, later: BindLater | undefined): TemplateResult | undefined => {
  switch (view.state.step) {
    case 'loading':
      return html`<wdl-skeleton .label=${view.t.loading} .lines=${['half', 'full', 'full']}></wdl-skeleton>`;
    case 'card':
      return html`${renderCard(view, later)}${renderCardActions(view)}`;
    case 'unknown':
      return later?.renderUnknown(view);
    case 'exhausted':
      return later?.renderExhausted(view);
    case 'done':
      return later?.renderDone(view);
    case 'unavailable':
      return undefined;
  }
};
