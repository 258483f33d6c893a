'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  WealthPlanElement,
  type FlowProblem,
  type WealthPlanAssessDetail,
  type WealthPlanChangeDetail,
  type WealthPlanCompleteDetail,
  type WealthPlanExitDetail,
  type WealthPlanStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/wealth-plan';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link WealthPlan} by the props that handle them. */
export interface WealthPlanEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<WealthPlanStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<WealthPlanStepDetail>;
  /**
   * A plan was made; fired once. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<WealthPlanCompleteDetail>;
  /**
   * A plan was paused, resumed or ended.
   */
  readonly onChange: CustomEvent<WealthPlanChangeDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The questionnaire about risk comes first; come back afterwards.
   */
  readonly onAssess: CustomEvent<WealthPlanAssessDetail>;
  /**
   * The customer wants to choose a product.
   */
  readonly onBrowse: CustomEvent<undefined>;
  /**
   * The customer leaves before ordering.
   */
  readonly onCancel: CustomEvent<WealthPlanStepDetail>;
  /**
   * The customer leaves after ordering.
   */
  readonly onExit: CustomEvent<WealthPlanExitDetail>;
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
 * Lets a customer buy a fund regularly: the list of plans, a new one, and one plan to pause, resume or end.
 *
 * Registers and renders `<wdl-wealth-plan>`.
 */
export const WealthPlan: WidgetComponent<
  WealthPlanElement,
  'client' | 'code' | 'locale' | 'serviceHref',
  WealthPlanEvents
> = createComponent({
  displayName: 'WealthPlan',
  elementClass: WealthPlanElement,
  react: React,
  tagName: 'wdl-wealth-plan',
  events: {
    onReady: 'wdl-wealth-plan-ready' as EventName<CustomEvent<WealthPlanStepDetail>>,
    onStep: 'wdl-wealth-plan-step' as EventName<CustomEvent<WealthPlanStepDetail>>,
    onComplete: 'wdl-wealth-plan-complete' as EventName<CustomEvent<WealthPlanCompleteDetail>>,
    onChange: 'wdl-wealth-plan-change' as EventName<CustomEvent<WealthPlanChangeDetail>>,
    onError: 'wdl-wealth-plan-error' as EventName<CustomEvent<FlowProblem>>,
    onAssess: 'wdl-wealth-plan-assess' as EventName<CustomEvent<WealthPlanAssessDetail>>,
    onBrowse: 'wdl-wealth-plan-browse' as EventName<CustomEvent<undefined>>,
    onCancel: 'wdl-wealth-plan-cancel' as EventName<CustomEvent<WealthPlanStepDetail>>,
    onExit: 'wdl-wealth-plan-exit' as EventName<CustomEvent<WealthPlanExitDetail>>,
    onSignIn: 'wdl-wealth-plan-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
