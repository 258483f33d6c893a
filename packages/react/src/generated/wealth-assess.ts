'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  WealthAssessElement,
  type FlowProblem,
  type WealthAssessCompleteDetail,
  type WealthAssessStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/wealth-assess';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link WealthAssess} by the props that handle them. */
export interface WealthAssessEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<WealthAssessStepDetail>;
  /**
   * Another screen or question is shown.
   */
  readonly onStep: CustomEvent<WealthAssessStepDetail>;
  /**
   * There is a result; fired once for each.
   */
  readonly onComplete: CustomEvent<WealthAssessCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves without a result.
   */
  readonly onCancel: CustomEvent<WealthAssessStepDetail>;
  /**
   * The customer leaves the result.
   */
  readonly onExit: CustomEvent<WealthAssessCompleteDetail>;
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
 * Asks a customer how much risk they can bear, one question at a time, and explains the result.
 *
 * Registers and renders `<wdl-wealth-assess>`.
 */
export const WealthAssess: WidgetComponent<
  WealthAssessElement,
  'client' | 'locale' | 'serviceHref',
  WealthAssessEvents
> = createComponent({
  displayName: 'WealthAssess',
  elementClass: WealthAssessElement,
  react: React,
  tagName: 'wdl-wealth-assess',
  events: {
    onReady: 'wdl-wealth-assess-ready' as EventName<CustomEvent<WealthAssessStepDetail>>,
    onStep: 'wdl-wealth-assess-step' as EventName<CustomEvent<WealthAssessStepDetail>>,
    onComplete: 'wdl-wealth-assess-complete' as EventName<CustomEvent<WealthAssessCompleteDetail>>,
    onError: 'wdl-wealth-assess-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-wealth-assess-cancel' as EventName<CustomEvent<WealthAssessStepDetail>>,
    onExit: 'wdl-wealth-assess-exit' as EventName<CustomEvent<WealthAssessCompleteDetail>>,
    onSignIn: 'wdl-wealth-assess-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
