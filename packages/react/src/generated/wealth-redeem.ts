'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  WealthRedeemElement,
  type FlowProblem,
  type WealthRedeemCompleteDetail,
  type WealthRedeemExitDetail,
  type WealthRedeemStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/wealth-redeem';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link WealthRedeem} by the props that handle them. */
export interface WealthRedeemEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<WealthRedeemStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<WealthRedeemStepDetail>;
  /**
   * The order was taken; fired once for each. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<WealthRedeemCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before ordering.
   */
  readonly onCancel: CustomEvent<WealthRedeemStepDetail>;
  /**
   * The customer leaves after ordering.
   */
  readonly onExit: CustomEvent<WealthRedeemExitDetail>;
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
 * Lets a customer redeem units of a fund: normally or at once, with the fee of each lot and the days of the order.
 *
 * Registers and renders `<wdl-wealth-redeem>`.
 */
export const WealthRedeem: WidgetComponent<
  WealthRedeemElement,
  'client' | 'code' | 'locale' | 'serviceHref',
  WealthRedeemEvents
> = createComponent({
  displayName: 'WealthRedeem',
  elementClass: WealthRedeemElement,
  react: React,
  tagName: 'wdl-wealth-redeem',
  events: {
    onReady: 'wdl-wealth-redeem-ready' as EventName<CustomEvent<WealthRedeemStepDetail>>,
    onStep: 'wdl-wealth-redeem-step' as EventName<CustomEvent<WealthRedeemStepDetail>>,
    onComplete: 'wdl-wealth-redeem-complete' as EventName<CustomEvent<WealthRedeemCompleteDetail>>,
    onError: 'wdl-wealth-redeem-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-wealth-redeem-cancel' as EventName<CustomEvent<WealthRedeemStepDetail>>,
    onExit: 'wdl-wealth-redeem-exit' as EventName<CustomEvent<WealthRedeemExitDetail>>,
    onSignIn: 'wdl-wealth-redeem-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
