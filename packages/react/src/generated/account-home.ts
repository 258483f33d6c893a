'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  AccountHomeElement,
  type AccountHomeCompleteDetail,
  type AccountHomeOpenDetail,
  type AccountHomeStepDetail,
  type FlowProblem,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/account-home';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link AccountHome} by the props that handle them. */
export interface AccountHomeEvents {
  /**
   * The first page is shown.
   */
  readonly onReady: CustomEvent<AccountHomeStepDetail>;
  /**
   * Another page is shown.
   */
  readonly onStep: CustomEvent<AccountHomeStepDetail>;
  /**
   * The customer wants to open an account or to bind a card; cancelable, else `open-href` or `bind-href` opens.
   */
  readonly onOpen: CustomEvent<AccountHomeOpenDetail>;
  /**
   * Money was moved, or the account was changed. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<AccountHomeCompleteDetail>;
  /**
   * The customer leaves.
   */
  readonly onCancel: CustomEvent<undefined>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
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
 * Shows a customer the accounts at this bank: the balance, statements, bound cards and limits. Moves money with the customer's
 * own cards, freezes an account at once, and closes it.
 *
 * Registers and renders `<wdl-account-home>`.
 */
export const AccountHome: WidgetComponent<
  AccountHomeElement,
  'bindHref' | 'client' | 'locale' | 'openHref' | 'serviceHref',
  AccountHomeEvents
> = createComponent({
  displayName: 'AccountHome',
  elementClass: AccountHomeElement,
  react: React,
  tagName: 'wdl-account-home',
  events: {
    onReady: 'wdl-account-home-ready' as EventName<CustomEvent<AccountHomeStepDetail>>,
    onStep: 'wdl-account-home-step' as EventName<CustomEvent<AccountHomeStepDetail>>,
    onOpen: 'wdl-account-home-open' as EventName<CustomEvent<AccountHomeOpenDetail>>,
    onComplete: 'wdl-account-home-complete' as EventName<CustomEvent<AccountHomeCompleteDetail>>,
    onCancel: 'wdl-account-home-cancel' as EventName<CustomEvent<undefined>>,
    onError: 'wdl-account-home-error' as EventName<CustomEvent<FlowProblem>>,
    onSignIn: 'wdl-account-home-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
