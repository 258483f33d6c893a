'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  LoanHomeElement,
  type FlowProblem,
  type LoanHomeOpenDetail,
  type LoanHomeStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/loan-home';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link LoanHome} by the props that handle them. */
export interface LoanHomeEvents {
  /**
   * The first page is shown.
   */
  readonly onReady: CustomEvent<LoanHomeStepDetail>;
  /**
   * Another page is shown.
   */
  readonly onStep: CustomEvent<LoanHomeStepDetail>;
  /**
   * The customer wants to borrow, pay back or see a plan.
   */
  readonly onOpen: CustomEvent<LoanHomeOpenDetail>;
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
 * Shows a customer the credit line and everything borrowed on it: what is due, every loan, every paper.
 *
 * Registers and renders `<wdl-loan-home>`.
 */
export const LoanHome: WidgetComponent<LoanHomeElement, 'client' | 'locale' | 'serviceHref', LoanHomeEvents> =
  createComponent({
    displayName: 'LoanHome',
    elementClass: LoanHomeElement,
    react: React,
    tagName: 'wdl-loan-home',
    events: {
      onReady: 'wdl-loan-home-ready' as EventName<CustomEvent<LoanHomeStepDetail>>,
      onStep: 'wdl-loan-home-step' as EventName<CustomEvent<LoanHomeStepDetail>>,
      onOpen: 'wdl-loan-home-open' as EventName<CustomEvent<LoanHomeOpenDetail>>,
      onCancel: 'wdl-loan-home-cancel' as EventName<CustomEvent<undefined>>,
      onError: 'wdl-loan-home-error' as EventName<CustomEvent<FlowProblem>>,
      onSignIn: 'wdl-loan-home-sign-in' as EventName<CustomEvent<undefined>>,
      onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
    },
  });
