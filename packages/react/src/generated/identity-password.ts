'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  IdentityPasswordElement,
  type FlowProblem,
  type IdentityPasswordCompleteDetail,
  type IdentityPasswordStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/identity-password';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link IdentityPassword} by the props that handle them. */
export interface IdentityPasswordEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<IdentityPasswordStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<IdentityPasswordStepDetail>;
  /**
   * The password is set.
   */
  readonly onComplete: CustomEvent<IdentityPasswordCompleteDetail>;
  /**
   * There is no account yet, and the customer wants to open one; cancelable, else `open-href` opens.
   */
  readonly onOpen: CustomEvent<undefined>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before anything was sent.
   */
  readonly onCancel: CustomEvent<IdentityPasswordStepDetail>;
  /**
   * The customer leaves afterwards.
   */
  readonly onExit: CustomEvent<IdentityPasswordStepDetail>;
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
 * Sets or changes the payment password. The bank has it confirmed in as many other ways as its policy asks for. The app's
 * certified keyboard goes first, where `setSecureInput` names one.
 *
 * Registers and renders `<wdl-identity-password>`.
 */
export const IdentityPassword: WidgetComponent<
  IdentityPasswordElement,
  'client' | 'locale' | 'openHref' | 'serviceHref',
  IdentityPasswordEvents
> = createComponent({
  displayName: 'IdentityPassword',
  elementClass: IdentityPasswordElement,
  react: React,
  tagName: 'wdl-identity-password',
  events: {
    onReady: 'wdl-identity-password-ready' as EventName<CustomEvent<IdentityPasswordStepDetail>>,
    onStep: 'wdl-identity-password-step' as EventName<CustomEvent<IdentityPasswordStepDetail>>,
    onComplete: 'wdl-identity-password-complete' as EventName<CustomEvent<IdentityPasswordCompleteDetail>>,
    onOpen: 'wdl-identity-password-open' as EventName<CustomEvent<undefined>>,
    onError: 'wdl-identity-password-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-identity-password-cancel' as EventName<CustomEvent<IdentityPasswordStepDetail>>,
    onExit: 'wdl-identity-password-exit' as EventName<CustomEvent<IdentityPasswordStepDetail>>,
    onSignIn: 'wdl-identity-password-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
