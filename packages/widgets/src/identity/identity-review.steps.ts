import { html, type TemplateResult } from 'lit';
import type * as laterParts from './identity-review.later.js';
import type { ReviewView } from './identity-review.view.js';
import { renderWait } from './identity-review.wait-view.js';

/** Parts of the screen that come after its first step. */
export type ReviewLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: ReviewView, later: ReviewLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'review') return renderWait(view, later);
  // What could not be read at all has a stand-in.
  return step === 'unavailable' ? undefined : later?.laterSteps[step](view);
};

const renderLoading = ({ t }: ReviewView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'full']}></wdl-skeleton>
`;
