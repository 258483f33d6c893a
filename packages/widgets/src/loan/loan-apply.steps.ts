import { html, type TemplateResult } from 'lit';
import { renderConsent, renderConsentActions } from './loan-apply.consent-view.js';
import type { ApplyView } from './loan-apply.view.js';
import type * as laterParts from './loan-apply.later.js';

/** Parts of the screen that come after its first step. */
export type ApplyLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: ApplyView, later: ApplyLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'consent') return html`${renderConsent(view, later)}${renderConsentActions(view)}`;
  return later?.laterSteps[step](view);
};

const renderLoading = ({ t }: ApplyView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'half']}></wdl-skeleton>
`;
