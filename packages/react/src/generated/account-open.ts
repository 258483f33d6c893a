'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  AccountOpenElement,
  type AccountOpenCompleteDetail,
  type AccountOpenExitDetail,
  type AccountOpenNextDetail,
  type AccountOpenStepDetail,
  type ApplicationChangedDetail,
  type FlowProblem,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/account-open';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link AccountOpen} by the props that handle them. */
export interface AccountOpenEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<AccountOpenStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<AccountOpenStepDetail>;
  /**
   * The application has changed: a step was passed, a person has decided, another device went on.
   */
  readonly onChanged: CustomEvent<ApplicationChangedDetail>;
  /**
   * The account is open; fired once for each. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<AccountOpenCompleteDetail>;
  /**
   * The customer wants to borrow or to invest; cancelable, else `loan-href` or `wealth-href` opens, or the screen is left.
   */
  readonly onNext: CustomEvent<AccountOpenNextDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves; the application stays open.
   */
  readonly onCancel: CustomEvent<AccountOpenStepDetail>;
  /**
   * The customer leaves after the order to open was sent.
   */
  readonly onExit: CustomEvent<AccountOpenExitDetail>;
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
 * Opens an account for somebody whom the bank does not know yet, or another one: who the customer is, what the bank has to know,
 * a card of their own, contracts and payment password. It goes on at the step where the customer has left it, on any device.
 *
 * Registers and renders `<wdl-account-open>`.
 */
export const AccountOpen: WidgetComponent<
  AccountOpenElement,
  | 'accountClass'
  | 'application'
  | 'client'
  | 'linkBase'
  | 'loanHref'
  | 'locale'
  | 'mode'
  | 'presentation'
  | 'serviceHref'
  | 'wealthHref',
  AccountOpenEvents
> = createComponent({
  displayName: 'AccountOpen',
  elementClass: AccountOpenElement,
  react: React,
  tagName: 'wdl-account-open',
  events: {
    onReady: 'wdl-account-open-ready' as EventName<CustomEvent<AccountOpenStepDetail>>,
    onStep: 'wdl-account-open-step' as EventName<CustomEvent<AccountOpenStepDetail>>,
    onChanged: 'wdl-account-open-changed' as EventName<CustomEvent<ApplicationChangedDetail>>,
    onComplete: 'wdl-account-open-complete' as EventName<CustomEvent<AccountOpenCompleteDetail>>,
    onNext: 'wdl-account-open-next' as EventName<CustomEvent<AccountOpenNextDetail>>,
    onError: 'wdl-account-open-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-account-open-cancel' as EventName<CustomEvent<AccountOpenStepDetail>>,
    onExit: 'wdl-account-open-exit' as EventName<CustomEvent<AccountOpenExitDetail>>,
    onSignIn: 'wdl-account-open-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
