'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  WealthWithdrawDepositElement,
  type FlowProblem,
  type WealthWithdrawDepositCompleteDetail,
  type WealthWithdrawDepositExitDetail,
  type WealthWithdrawDepositStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/wealth-withdraw-deposit';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link WealthWithdrawDeposit} by the props that handle them. */
export interface WealthWithdrawDepositEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<WealthWithdrawDepositStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<WealthWithdrawDepositStepDetail>;
  /**
   * Money was taken out; fired once for each time. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<WealthWithdrawDepositCompleteDetail>;
  /**
   * What happens at maturity was changed.
   */
  readonly onChange: CustomEvent<WealthWithdrawDepositCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before confirming.
   */
  readonly onCancel: CustomEvent<WealthWithdrawDepositStepDetail>;
  /**
   * The customer leaves after confirming.
   */
  readonly onExit: CustomEvent<WealthWithdrawDepositExitDetail>;
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
 * Shows a customer's deposit, and lets it be taken out in whole or in part: what that pays, and what interest it gives up. Also
 * changes what happens at maturity.
 *
 * Registers and renders `<wdl-wealth-withdraw-deposit>`.
 */
export const WealthWithdrawDeposit: WidgetComponent<
  WealthWithdrawDepositElement,
  'client' | 'depositId' | 'locale' | 'serviceHref',
  WealthWithdrawDepositEvents
> = createComponent({
  displayName: 'WealthWithdrawDeposit',
  elementClass: WealthWithdrawDepositElement,
  react: React,
  tagName: 'wdl-wealth-withdraw-deposit',
  events: {
    onReady: 'wdl-wealth-withdraw-deposit-ready' as EventName<CustomEvent<WealthWithdrawDepositStepDetail>>,
    onStep: 'wdl-wealth-withdraw-deposit-step' as EventName<CustomEvent<WealthWithdrawDepositStepDetail>>,
    onComplete: 'wdl-wealth-withdraw-deposit-complete' as EventName<
      CustomEvent<WealthWithdrawDepositCompleteDetail>
    >,
    onChange: 'wdl-wealth-withdraw-deposit-change' as EventName<
      CustomEvent<WealthWithdrawDepositCompleteDetail>
    >,
    onError: 'wdl-wealth-withdraw-deposit-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-wealth-withdraw-deposit-cancel' as EventName<CustomEvent<WealthWithdrawDepositStepDetail>>,
    onExit: 'wdl-wealth-withdraw-deposit-exit' as EventName<CustomEvent<WealthWithdrawDepositExitDetail>>,
    onSignIn: 'wdl-wealth-withdraw-deposit-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
