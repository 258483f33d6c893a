'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  WealthBuyElement,
  type FlowProblem,
  type WealthBuyAssessDetail,
  type WealthBuyBrowseDetail,
  type WealthBuyCompleteDetail,
  type WealthBuyExitDetail,
  type WealthBuyStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/wealth-buy';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link WealthBuy} by the props that handle them. */
export interface WealthBuyEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<WealthBuyStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<WealthBuyStepDetail>;
  /**
   * The order was taken; fired once. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<WealthBuyCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The questionnaire about risk comes first; come back afterwards.
   */
  readonly onAssess: CustomEvent<WealthBuyAssessDetail>;
  /**
   * The customer wants to see products that suit.
   */
  readonly onBrowse: CustomEvent<WealthBuyBrowseDetail>;
  /**
   * The customer leaves before confirming.
   */
  readonly onCancel: CustomEvent<WealthBuyStepDetail>;
  /**
   * The customer leaves after confirming.
   */
  readonly onExit: CustomEvent<WealthBuyExitDetail>;
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
 * Lets a customer buy a fund or wealth product: how much, what it costs and when it counts, check, agree and confirm.
 *
 * Registers and renders `<wdl-wealth-buy>`.
 */
export const WealthBuy: WidgetComponent<
  WealthBuyElement,
  'amount' | 'client' | 'code' | 'locale' | 'serviceHref',
  WealthBuyEvents
> = createComponent({
  displayName: 'WealthBuy',
  elementClass: WealthBuyElement,
  react: React,
  tagName: 'wdl-wealth-buy',
  events: {
    onReady: 'wdl-wealth-buy-ready' as EventName<CustomEvent<WealthBuyStepDetail>>,
    onStep: 'wdl-wealth-buy-step' as EventName<CustomEvent<WealthBuyStepDetail>>,
    onComplete: 'wdl-wealth-buy-complete' as EventName<CustomEvent<WealthBuyCompleteDetail>>,
    onError: 'wdl-wealth-buy-error' as EventName<CustomEvent<FlowProblem>>,
    onAssess: 'wdl-wealth-buy-assess' as EventName<CustomEvent<WealthBuyAssessDetail>>,
    onBrowse: 'wdl-wealth-buy-browse' as EventName<CustomEvent<WealthBuyBrowseDetail>>,
    onCancel: 'wdl-wealth-buy-cancel' as EventName<CustomEvent<WealthBuyStepDetail>>,
    onExit: 'wdl-wealth-buy-exit' as EventName<CustomEvent<WealthBuyExitDetail>>,
    onSignIn: 'wdl-wealth-buy-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
