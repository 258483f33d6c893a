'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  AccountBindElement,
  type AccountBindCompleteDetail,
  type AccountBindExitDetail,
  type AccountBindStepDetail,
  type ApplicationChangedDetail,
  type ApplicationWayDetail,
  type FlowProblem,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/account-bind';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link AccountBind} by the props that handle them. */
export interface AccountBindEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<AccountBindStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<AccountBindStepDetail>;
  /**
   * The card is bound; fired once for each. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<AccountBindCompleteDetail>;
  /**
   * The application that the card is for goes on; carries it as it is now.
   */
  readonly onChanged: CustomEvent<ApplicationChangedDetail>;
  /**
   * As a part: the customer wants to give the application up.
   */
  readonly onWay: CustomEvent<ApplicationWayDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before anything was sent.
   */
  readonly onCancel: CustomEvent<AccountBindStepDetail>;
  /**
   * The customer leaves after something was sent.
   */
  readonly onExit: CustomEvent<AccountBindExitDetail>;
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
 * Lets a customer bind a debit card of another bank: number and phone are sealed for the bank in the page, the issuer confirms
 * them together with the name and the identity number, and a code goes to that phone.
 *
 * Registers and renders `<wdl-account-bind>`.
 */
export const AccountBind: WidgetComponent<
  AccountBindElement,
  'application' | 'client' | 'locale' | 'presentation' | 'serviceHref',
  AccountBindEvents
> = createComponent({
  displayName: 'AccountBind',
  elementClass: AccountBindElement,
  react: React,
  tagName: 'wdl-account-bind',
  events: {
    onReady: 'wdl-account-bind-ready' as EventName<CustomEvent<AccountBindStepDetail>>,
    onStep: 'wdl-account-bind-step' as EventName<CustomEvent<AccountBindStepDetail>>,
    onComplete: 'wdl-account-bind-complete' as EventName<CustomEvent<AccountBindCompleteDetail>>,
    onChanged: 'wdl-account-bind-changed' as EventName<CustomEvent<ApplicationChangedDetail>>,
    onWay: 'wdl-account-bind-way' as EventName<CustomEvent<ApplicationWayDetail>>,
    onError: 'wdl-account-bind-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-account-bind-cancel' as EventName<CustomEvent<AccountBindStepDetail>>,
    onExit: 'wdl-account-bind-exit' as EventName<CustomEvent<AccountBindExitDetail>>,
    onSignIn: 'wdl-account-bind-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
