import { html, type TemplateResult } from 'lit';
import { renderIntro } from './identity-continue.intro-view.js';
import type * as laterParts from './identity-continue.later.js';
import type { ContinueView } from './identity-continue.view.js';

/** Parts of the screen that come after its first step. */
export type ContinueLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (
  view: ContinueView,
  later: ContinueLater | undefined,
): TemplateResult | undefined => {
  switch (view.state.step) {
    case 'loading':
      return html`<wdl-skeleton .label=${view.t.loading} .lines=${['half', 'full', 'full']}></wdl-skeleton>`;
    case 'intro':
      return renderIntro(view, later);
    case 'link':
      return later?.renderLink(view);
    case 'taken':
      return later?.renderTaken(view);
    case 'none':
      return later?.renderNone(view);
    default:
      // What could not be read at all has a stand-in.
      return undefined;
  }
};
