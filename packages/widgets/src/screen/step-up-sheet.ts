import type { Challenge } from '@weidongli/contracts';
import { html, type nothing, type TemplateResult } from 'lit';
import type { ScreenClient } from '../provider/screen.client.js';
import type { FlowProblem } from './flow-problem.js';

/** What comes of a challenge that a screen shows in a sheet. */
export type StepUpSheetEvent =
  { readonly type: 'confirmed'; readonly token: string } | { readonly type: 'challenge-closed' };

/** What the sheet is drawn from. */
export interface StepUpSheetView {
  readonly client: ScreenClient | undefined;
  /** Language of the screen around it. */
  readonly locale: string;
  /** What is to be answered; the sheet is closed without it. */
  readonly challenge: Challenge | undefined;
  /** Says that what was confirmed is under way. */
  readonly busy: boolean;
  /** Why it did not go through; empty when it did. */
  readonly error: string;
  readonly act: (event: StepUpSheetEvent) => void;
  /** Told of refused answers. */
  readonly onProblem: (problem: FlowProblem) => void;
  /** What is shown when the order takes long: a sentence and a way out. */
  readonly late: TemplateResult | typeof nothing;
}

/** Renders the sheet in which the customer confirms; the element in it calls the bank. */
export const renderStepUp = (view: StepUpSheetView): TemplateResult => {
  const { client, locale, challenge, busy, error, act, onProblem, late } = view;
  return html`<wdl-identity-step-up
    presentation="sheet"
    .client=${client}
    .locale=${locale}
    .challenge=${challenge}
    .busy=${busy}
    .error=${error}
    @wdl-identity-step-up-complete=${(event: CustomEvent<{ token: string }>) => {
      act({ type: 'confirmed', token: event.detail.token });
    }}
    @wdl-identity-step-up-error=${(event: CustomEvent<FlowProblem>) => {
      onProblem(event.detail);
    }}
    @wdl-identity-step-up-cancel=${() => {
      act({ type: 'challenge-closed' });
    }}
    >${late}</wdl-identity-step-up
  >`;
};
