'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  IdentityStepUpElement,
  type FlowProblem,
  type IdentityStepUpCompleteDetail,
  type IdentityStepUpStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/identity-step-up';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link IdentityStepUp} by the props that handle them. */
export interface IdentityStepUpEvents {
  /**
   * The challenge is shown and can be answered.
   */
  readonly onReady: CustomEvent<IdentityStepUpStepDetail>;
  /**
   * The answer was right, or no try is left.
   */
  readonly onStep: CustomEvent<IdentityStepUpStepDetail>;
  /**
   * The answer was right; carries the single-use token.
   */
  readonly onComplete: CustomEvent<IdentityStepUpCompleteDetail>;
  /**
   * An answer was refused or did not arrive; the screen says so.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves without confirming.
   */
  readonly onCancel: CustomEvent<IdentityStepUpStepDetail>;
  /**
   * The customer asks for help; cancelable, else `service-href` opens.
   */
  readonly onService: CustomEvent<undefined>;
}

/**
 * Lets a customer confirm what the bank asks a second factor for: by a code, the payment password, a face or the phone's
 * own lock, always beside the amount and the payee that are confirmed.
 *
 * Give it the `challenge` of a `step-up-required` error; send the call again with the token that it gives. The loan
 * screens do so by themselves.
 *
 * Registers and renders `<wdl-identity-step-up>`.
 */
export const IdentityStepUp: WidgetComponent<
  IdentityStepUpElement,
  'busy' | 'challenge' | 'client' | 'error' | 'locale' | 'presentation' | 'serviceHref',
  IdentityStepUpEvents
> = createComponent({
  displayName: 'IdentityStepUp',
  elementClass: IdentityStepUpElement,
  react: React,
  tagName: 'wdl-identity-step-up',
  events: {
    onReady: 'wdl-identity-step-up-ready' as EventName<CustomEvent<IdentityStepUpStepDetail>>,
    onStep: 'wdl-identity-step-up-step' as EventName<CustomEvent<IdentityStepUpStepDetail>>,
    onComplete: 'wdl-identity-step-up-complete' as EventName<CustomEvent<IdentityStepUpCompleteDetail>>,
    onError: 'wdl-identity-step-up-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-identity-step-up-cancel' as EventName<CustomEvent<IdentityStepUpStepDetail>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
