'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  WealthHoldingsElement,
  type FlowProblem,
  type WealthHoldingsDepositDetail,
  type WealthHoldingsProductDetail,
  type WealthHoldingsStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/wealth-holdings';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link WealthHoldings} by the props that handle them. */
export interface WealthHoldingsEvents {
  /**
   * The first page is shown.
   */
  readonly onReady: CustomEvent<WealthHoldingsStepDetail>;
  /**
   * Another page is shown.
   */
  readonly onStep: CustomEvent<WealthHoldingsStepDetail>;
  /**
   * The customer wants to buy more of a product.
   */
  readonly onBuy: CustomEvent<WealthHoldingsProductDetail>;
  /**
   * The customer wants to redeem units.
   */
  readonly onRedeem: CustomEvent<WealthHoldingsProductDetail>;
  /**
   * The customer wants to buy regularly.
   */
  readonly onPlan: CustomEvent<WealthHoldingsProductDetail>;
  /**
   * The customer wants to see a deposit.
   */
  readonly onDeposit: CustomEvent<WealthHoldingsDepositDetail>;
  /**
   * The customer, who holds nothing, wants to see what there is.
   */
  readonly onBrowse: CustomEvent<undefined>;
  /**
   * The customer wants to answer the questionnaire about risk.
   */
  readonly onAssess: CustomEvent<undefined>;
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
 * Shows what a customer holds: the sum, every position and deposit, income by day, orders and dividends.
 *
 * Registers and renders `<wdl-wealth-holdings>`.
 */
export const WealthHoldings: WidgetComponent<
  WealthHoldingsElement,
  'client' | 'locale' | 'serviceHref',
  WealthHoldingsEvents
> = createComponent({
  displayName: 'WealthHoldings',
  elementClass: WealthHoldingsElement,
  react: React,
  tagName: 'wdl-wealth-holdings',
  events: {
    onReady: 'wdl-wealth-holdings-ready' as EventName<CustomEvent<WealthHoldingsStepDetail>>,
    onStep: 'wdl-wealth-holdings-step' as EventName<CustomEvent<WealthHoldingsStepDetail>>,
    onBuy: 'wdl-wealth-holdings-buy' as EventName<CustomEvent<WealthHoldingsProductDetail>>,
    onRedeem: 'wdl-wealth-holdings-redeem' as EventName<CustomEvent<WealthHoldingsProductDetail>>,
    onPlan: 'wdl-wealth-holdings-plan' as EventName<CustomEvent<WealthHoldingsProductDetail>>,
    onDeposit: 'wdl-wealth-holdings-deposit' as EventName<CustomEvent<WealthHoldingsDepositDetail>>,
    onBrowse: 'wdl-wealth-holdings-browse' as EventName<CustomEvent<undefined>>,
    onAssess: 'wdl-wealth-holdings-assess' as EventName<CustomEvent<undefined>>,
    onCancel: 'wdl-wealth-holdings-cancel' as EventName<CustomEvent<undefined>>,
    onError: 'wdl-wealth-holdings-error' as EventName<CustomEvent<FlowProblem>>,
    onSignIn: 'wdl-wealth-holdings-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
