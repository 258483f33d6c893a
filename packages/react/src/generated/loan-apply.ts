'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  LoanApplyElement,
  type FlowProblem,
  type LoanApplyCompleteDetail,
  type LoanApplyExitDetail,
  type LoanApplyStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/loan-apply';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link LoanApply} by the props that handle them. */
export interface LoanApplyEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<LoanApplyStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<LoanApplyStepDetail>;
  /**
   * The line was opened; fired once. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<LoanApplyCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before applying.
   */
  readonly onCancel: CustomEvent<LoanApplyStepDetail>;
  /**
   * The customer leaves after applying, or goes on to borrow.
   */
  readonly onExit: CustomEvent<LoanApplyExitDetail>;
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
 * Lets an invited customer apply for a credit line: authorise, say how one earns a living, wait, and take or leave
 * what the bank offers.
 *
 * Registers and renders `<wdl-loan-apply>`.
 */
export const LoanApply: WidgetComponent<
  LoanApplyElement,
  'client' | 'locale' | 'serviceHref',
  LoanApplyEvents
> = createComponent({
  displayName: 'LoanApply',
  elementClass: LoanApplyElement,
  react: React,
  tagName: 'wdl-loan-apply',
  events: {
    onReady: 'wdl-loan-apply-ready' as EventName<CustomEvent<LoanApplyStepDetail>>,
    onStep: 'wdl-loan-apply-step' as EventName<CustomEvent<LoanApplyStepDetail>>,
    onComplete: 'wdl-loan-apply-complete' as EventName<CustomEvent<LoanApplyCompleteDetail>>,
    onError: 'wdl-loan-apply-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-loan-apply-cancel' as EventName<CustomEvent<LoanApplyStepDetail>>,
    onExit: 'wdl-loan-apply-exit' as EventName<CustomEvent<LoanApplyExitDetail>>,
    onSignIn: 'wdl-loan-apply-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
