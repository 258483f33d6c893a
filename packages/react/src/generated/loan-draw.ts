'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  LoanDrawElement,
  type FlowProblem,
  type LoanDrawCompleteDetail,
  type LoanDrawExitDetail,
  type LoanDrawStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/loan-draw';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link LoanDraw} by the props that handle them. */
export interface LoanDrawEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<LoanDrawStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<LoanDrawStepDetail>;
  /**
   * The money has arrived; fired once. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<LoanDrawCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before confirming.
   */
  readonly onCancel: CustomEvent<LoanDrawStepDetail>;
  /**
   * The customer leaves after confirming.
   */
  readonly onExit: CustomEvent<LoanDrawExitDetail>;
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
 * Lets a customer draw cash on a credit line: how much and how long, check and sign, watch the money arrive.
 *
 * Registers and renders `<wdl-loan-draw>`.
 */
export const LoanDraw: WidgetComponent<LoanDrawElement, 'client' | 'locale' | 'serviceHref', LoanDrawEvents> =
  createComponent({
    displayName: 'LoanDraw',
    elementClass: LoanDrawElement,
    react: React,
    tagName: 'wdl-loan-draw',
    events: {
      onReady: 'wdl-loan-draw-ready' as EventName<CustomEvent<LoanDrawStepDetail>>,
      onStep: 'wdl-loan-draw-step' as EventName<CustomEvent<LoanDrawStepDetail>>,
      onComplete: 'wdl-loan-draw-complete' as EventName<CustomEvent<LoanDrawCompleteDetail>>,
      onError: 'wdl-loan-draw-error' as EventName<CustomEvent<FlowProblem>>,
      onCancel: 'wdl-loan-draw-cancel' as EventName<CustomEvent<LoanDrawStepDetail>>,
      onExit: 'wdl-loan-draw-exit' as EventName<CustomEvent<LoanDrawExitDetail>>,
      onSignIn: 'wdl-loan-draw-sign-in' as EventName<CustomEvent<undefined>>,
      onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
    },
  });
