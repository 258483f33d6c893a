import { html, type TemplateResult } from 'lit';
import { renderEnter } from './identity-password.enter-view.js';
import type * as laterParts from './identity-password.later.js';
import type { PasswordView } from './identity-password.view.js';

/** Parts of the screen that come after its first step. */
export type PasswordLater = typeof laterParts;

/** Renders the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (
  view: PasswordView,
  later: PasswordLater | undefined,
): TemplateResult | undefined => {
  switch (view.state.step) {
    case 'loading':
    case 'failed':
      return html`<wdl-skeleton .label=${view.t.loading} .lines=${['half', 'full', 'full']}></wdl-skeleton>`;
    case 'enter':
      return renderEnter(view, later);
    case 'unavailable':
      return later?.renderUnavailable(view);
    case 'unknown':
      return later?.renderUnknown(view);
    case 'done':
      return later?.renderDone(view);
  }
};
