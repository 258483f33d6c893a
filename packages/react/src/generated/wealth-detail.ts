'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import { WealthDetailElement, type FlowProblem, type WealthDetailProductDetail } from '@weidongli/widgets';
import '@weidongli/widgets/define/wealth-detail';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link WealthDetail} by the props that handle them. */
export interface WealthDetailEvents {
  /**
   * The product is shown.
   */
  readonly onReady: CustomEvent<WealthDetailProductDetail>;
  /**
   * The customer wants to buy the product, or to subscribe to it.
   */
  readonly onBuy: CustomEvent<WealthDetailProductDetail>;
  /**
   * The customer wants to buy it regularly.
   */
  readonly onPlan: CustomEvent<WealthDetailProductDetail>;
  /**
   * The customer wants to pay into the deposit.
   */
  readonly onDeposit: CustomEvent<WealthDetailProductDetail>;
  /**
   * The customer leaves.
   */
  readonly onCancel: CustomEvent<undefined>;
  /**
   * The product could not be read.
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
 * Shows a fund, a wealth product or a deposit with all that a customer should know before buying: how it went, what can be
 * lost, what it costs, when an order counts, and its documents.
 *
 * Registers and renders `<wdl-wealth-detail>`.
 */
export const WealthDetail: WidgetComponent<
  WealthDetailElement,
  'client' | 'code' | 'locale' | 'serviceHref',
  WealthDetailEvents
> = createComponent({
  displayName: 'WealthDetail',
  elementClass: WealthDetailElement,
  react: React,
  tagName: 'wdl-wealth-detail',
  events: {
    onReady: 'wdl-wealth-detail-ready' as EventName<CustomEvent<WealthDetailProductDetail>>,
    onBuy: 'wdl-wealth-detail-buy' as EventName<CustomEvent<WealthDetailProductDetail>>,
    onPlan: 'wdl-wealth-detail-plan' as EventName<CustomEvent<WealthDetailProductDetail>>,
    onDeposit: 'wdl-wealth-detail-deposit' as EventName<CustomEvent<WealthDetailProductDetail>>,
    onCancel: 'wdl-wealth-detail-cancel' as EventName<CustomEvent<undefined>>,
    onError: 'wdl-wealth-detail-error' as EventName<CustomEvent<FlowProblem>>,
    onSignIn: 'wdl-wealth-detail-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
