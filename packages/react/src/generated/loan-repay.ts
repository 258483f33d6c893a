'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  LoanRepayElement,
  type FlowProblem,
  type LoanRepayCompleteDetail,
  type LoanRepayExitDetail,
  type LoanRepayStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/loan-repay';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link LoanRepay} by the props that handle them. */
export interface LoanRepayEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<LoanRepayStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<LoanRepayStepDetail>;
  /**
   * The money was taken; fired once. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<LoanRepayCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before ordering.
   */
  readonly onCancel: CustomEvent<LoanRepayStepDetail>;
  /**
   * The customer leaves after ordering.
   */
  readonly onExit: CustomEvent<LoanRepayExitDetail>;
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
 * Lets a customer pay back a loan: what is due, a part ahead of time, or all of it.
 *
 * Registers and renders `<wdl-loan-repay>`.
 */
export const LoanRepay: WidgetComponent<
  LoanRepayElement,
  'client' | 'drawId' | 'locale' | 'serviceHref',
  LoanRepayEvents
> = createComponent({
  displayName: 'LoanRepay',
  elementClass: LoanRepayElement,
  react: React,
  tagName: 'wdl-loan-repay',
  events: {
    onReady: 'wdl-loan-repay-ready' as EventName<CustomEvent<LoanRepayStepDetail>>,
    onStep: 'wdl-loan-repay-step' as EventName<CustomEvent<LoanRepayStepDetail>>,
    onComplete: 'wdl-loan-repay-complete' as EventName<CustomEvent<LoanRepayCompleteDetail>>,
    onError: 'wdl-loan-repay-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-loan-repay-cancel' as EventName<CustomEvent<LoanRepayStepDetail>>,
    onExit: 'wdl-loan-repay-exit' as EventName<CustomEvent<LoanRepayExitDetail>>,
    onSignIn: 'wdl-loan-repay-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
