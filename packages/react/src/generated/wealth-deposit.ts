'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  WealthDepositElement,
  type FlowProblem,
  type WealthDepositCompleteDetail,
  type WealthDepositExitDetail,
  type WealthDepositStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/wealth-deposit';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link WealthDeposit} by the props that handle them. */
export interface WealthDepositEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<WealthDepositStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<WealthDepositStepDetail>;
  /**
   * The deposit is open; fired once for each. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<WealthDepositCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before confirming.
   */
  readonly onCancel: CustomEvent<WealthDepositStepDetail>;
  /**
   * The customer leaves after confirming.
   */
  readonly onExit: CustomEvent<WealthDepositExitDetail>;
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
 * Lets a customer open a time deposit or a large certificate of deposit: amount, what happens at maturity, interest and what
 * leaving early would cost before anything is agreed to.
 *
 * Registers and renders `<wdl-wealth-deposit>`.
 */
export const WealthDeposit: WidgetComponent<
  WealthDepositElement,
  'amount' | 'client' | 'code' | 'locale' | 'serviceHref',
  WealthDepositEvents
> = createComponent({
  displayName: 'WealthDeposit',
  elementClass: WealthDepositElement,
  react: React,
  tagName: 'wdl-wealth-deposit',
  events: {
    onReady: 'wdl-wealth-deposit-ready' as EventName<CustomEvent<WealthDepositStepDetail>>,
    onStep: 'wdl-wealth-deposit-step' as EventName<CustomEvent<WealthDepositStepDetail>>,
    onComplete: 'wdl-wealth-deposit-complete' as EventName<CustomEvent<WealthDepositCompleteDetail>>,
    onError: 'wdl-wealth-deposit-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-wealth-deposit-cancel' as EventName<CustomEvent<WealthDepositStepDetail>>,
    onExit: 'wdl-wealth-deposit-exit' as EventName<CustomEvent<WealthDepositExitDetail>>,
    onSignIn: 'wdl-wealth-deposit-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
