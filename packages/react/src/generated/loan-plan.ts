'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import { LoanPlanElement, type FlowProblem } from '@weidongli/widgets';
import '@weidongli/widgets/define/loan-plan';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link LoanPlan} by the props that handle them. */
export interface LoanPlanEvents {
  /**
   * The plan is shown.
   */
  readonly onReady: CustomEvent<undefined>;
  /**
   * The customer leaves.
   */
  readonly onCancel: CustomEvent<undefined>;
  /**
   * The plan could not be read.
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
 * Shows the repayment plan of a loan: what is due next, every instalment, and how its interest comes about.
 *
 * Registers and renders `<wdl-loan-plan>`.
 */
export const LoanPlan: WidgetComponent<
  LoanPlanElement,
  'client' | 'drawId' | 'locale' | 'serviceHref',
  LoanPlanEvents
> = createComponent({
  displayName: 'LoanPlan',
  elementClass: LoanPlanElement,
  react: React,
  tagName: 'wdl-loan-plan',
  events: {
    onReady: 'wdl-loan-plan-ready' as EventName<CustomEvent<undefined>>,
    onCancel: 'wdl-loan-plan-cancel' as EventName<CustomEvent<undefined>>,
    onError: 'wdl-loan-plan-error' as EventName<CustomEvent<FlowProblem>>,
    onSignIn: 'wdl-loan-plan-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
