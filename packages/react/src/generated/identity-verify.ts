'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  IdentityVerifyElement,
  type ApplicationChangedDetail,
  type FlowProblem,
  type IdentityVerifyCompleteDetail,
  type IdentityVerifyExitDetail,
  type IdentityVerifyStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/identity-verify';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link IdentityVerify} by the props that handle them. */
export interface IdentityVerifyEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<IdentityVerifyStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<IdentityVerifyStepDetail>;
  /**
   * The application has changed: a step was passed, a person has decided.
   */
  readonly onChanged: CustomEvent<ApplicationChangedDetail>;
  /**
   * The customer is verified; fired once. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<IdentityVerifyCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before giving anything.
   */
  readonly onCancel: CustomEvent<IdentityVerifyStepDetail>;
  /**
   * The customer leaves; the bank keeps where the application stands.
   */
  readonly onExit: CustomEvent<IdentityVerifyExitDetail>;
  /**
   * The customer wants to log in anew; cancelable, else the session is asked for again.
   */
  readonly onSignIn: CustomEvent<undefined>;
  /**
   * The customer asks for help; cancelable, else `service-href` opens.
   */
  readonly onService: CustomEvent<undefined>;
}

/**
 * Verifies who the customer is: what is asked for and why, face or video call, phone, identity, and what comes of it. Every
 * failure has a way on. The application lives at the bank: any device goes on where it stands, and nothing that was typed is
 * kept in the page.
 *
 * Registers and renders `<wdl-identity-verify>`.
 */
export const IdentityVerify: WidgetComponent<
  IdentityVerifyElement,
  'application' | 'client' | 'linkBase' | 'locale' | 'mode' | 'presentation' | 'scene' | 'serviceHref',
  IdentityVerifyEvents
> = createComponent({
  displayName: 'IdentityVerify',
  elementClass: IdentityVerifyElement,
  react: React,
  tagName: 'wdl-identity-verify',
  events: {
    onReady: 'wdl-identity-verify-ready' as EventName<CustomEvent<IdentityVerifyStepDetail>>,
    onStep: 'wdl-identity-verify-step' as EventName<CustomEvent<IdentityVerifyStepDetail>>,
    onChanged: 'wdl-identity-verify-changed' as EventName<CustomEvent<ApplicationChangedDetail>>,
    onComplete: 'wdl-identity-verify-complete' as EventName<CustomEvent<IdentityVerifyCompleteDetail>>,
    onError: 'wdl-identity-verify-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-identity-verify-cancel' as EventName<CustomEvent<IdentityVerifyStepDetail>>,
    onExit: 'wdl-identity-verify-exit' as EventName<CustomEvent<IdentityVerifyExitDetail>>,
    onSignIn: 'wdl-identity-verify-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
