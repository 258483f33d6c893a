import { html, nothing, type TemplateResult } from 'lit';
import { renderHome, renderLoading } from './wealth-holdings.home-view.js';
import type * as laterParts from './wealth-holdings.later.js';
import { placeOf } from './wealth-holdings.state.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Parts of the screen that come after its first page. */
export type HoldingsLater = typeof laterParts;

/** Renders the page that is shown; undefined while it needs parts that are not there yet. */
export const renderPage = (
  view: HoldingsView,
  later: HoldingsLater | undefined,
): TemplateResult | undefined => {
  if (view.state.step !== 'ready') return renderLoading(view);
  if (placeOf(view.state).page !== 'home') return later?.renderLaterPage(view);
  const home = renderHome(view, later);
  return home === undefined ? undefined : html`${later?.renderProblem(view) ?? nothing} ${home}`;
};
