import { html, type TemplateResult } from 'lit';
import { renderConsents } from './identity-verify.consents-view.js';
import type * as laterParts from './identity-verify.later.js';
import type { VerifyState } from './identity-verify.state.js';
import type { VerifyView } from './identity-verify.view.js';

/** Parts of the screen that come after its first step. */
export type VerifyLater = typeof laterParts;

const inner: readonly VerifyState['step'][] = ['document', 'face', 'video', 'card', 'other-device', 'review'];

/** Tells whether another screen shows the present step. */
export const isInner = ({ step }: Pick<VerifyState, 'step'>): boolean => inner.includes(step);

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: VerifyView, later: VerifyLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'consents') return renderConsents(view, later);
  // What could not be read at all has a stand-in.
  return step === 'unavailable' ? undefined : later?.laterSteps[step](view);
};

const renderLoading = ({ t }: VerifyView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'half']}></wdl-skeleton>
`;
