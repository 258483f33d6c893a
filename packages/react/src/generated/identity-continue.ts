'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  IdentityContinueElement,
  type ApplicationChangedDetail,
  type ApplicationWayDetail,
  type FlowProblem,
  type IdentityContinueCompleteDetail,
  type IdentityContinueStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/identity-continue';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link IdentityContinue} by the props that handle them. */
export interface IdentityContinueEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<IdentityContinueStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<IdentityContinueStepDetail>;
  /**
   * First device: the application has changed, the other one goes on.
   */
  readonly onChanged: CustomEvent<ApplicationChangedDetail>;
  /**
   * As a part: the customer wants to give the application up.
   */
  readonly onWay: CustomEvent<ApplicationWayDetail>;
  /**
   * Second device: carries the secret of a new session, once.
   */
  readonly onComplete: CustomEvent<IdentityContinueCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer goes back.
   */
  readonly onCancel: CustomEvent<IdentityContinueStepDetail>;
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
 * Lets a customer go on with another device, and nothing is typed twice. The first device shows a link to scan or copy and six digits;
 * the second one, with the `token` of the link, asks for the digits and gives the secret of a session of the same customer.
 *
 * Registers and renders `<wdl-identity-continue>`.
 */
export const IdentityContinue: WidgetComponent<
  IdentityContinueElement,
  'application' | 'client' | 'linkBase' | 'locale' | 'presentation' | 'redeem' | 'serviceHref' | 'token',
  IdentityContinueEvents
> = createComponent({
  displayName: 'IdentityContinue',
  elementClass: IdentityContinueElement,
  react: React,
  tagName: 'wdl-identity-continue',
  events: {
    onReady: 'wdl-identity-continue-ready' as EventName<CustomEvent<IdentityContinueStepDetail>>,
    onStep: 'wdl-identity-continue-step' as EventName<CustomEvent<IdentityContinueStepDetail>>,
    onChanged: 'wdl-identity-continue-changed' as EventName<CustomEvent<ApplicationChangedDetail>>,
    onWay: 'wdl-identity-continue-way' as EventName<CustomEvent<ApplicationWayDetail>>,
    onComplete: 'wdl-identity-continue-complete' as EventName<CustomEvent<IdentityContinueCompleteDetail>>,
    onError: 'wdl-identity-continue-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-identity-continue-cancel' as EventName<CustomEvent<IdentityContinueStepDetail>>,
    onSignIn: 'wdl-identity-continue-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
