'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  IdentityReviewElement,
  type ApplicationChangedDetail,
  type ApplicationWayDetail,
  type FlowProblem,
  type IdentityReviewCompleteDetail,
  type IdentityReviewExitDetail,
  type IdentityReviewStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/identity-review';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link IdentityReview} by the props that handle them. */
export interface IdentityReviewEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<IdentityReviewStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<IdentityReviewStepDetail>;
  /**
   * The application has changed: a person has decided, or wants more.
   */
  readonly onChanged: CustomEvent<ApplicationChangedDetail>;
  /**
   * The customer wants a video call, or to begin anew; as a part also to give the application up.
   */
  readonly onWay: CustomEvent<ApplicationWayDetail>;
  /**
   * The customer goes on with the application.
   */
  readonly onComplete: CustomEvent<IdentityReviewCompleteDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves; the bank goes on.
   */
  readonly onExit: CustomEvent<IdentityReviewExitDetail>;
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
 * Waits with the customer for a person of the bank: what is looked at and by when, what is wanted once more, the call that is booked,
 * and how it ended. It resumes by itself, on any device, and asks for no news while nobody sees the page.
 *
 * Registers and renders `<wdl-identity-review>`.
 */
export const IdentityReview: WidgetComponent<
  IdentityReviewElement,
  'application' | 'client' | 'locale' | 'presentation' | 'serviceHref',
  IdentityReviewEvents
> = createComponent({
  displayName: 'IdentityReview',
  elementClass: IdentityReviewElement,
  react: React,
  tagName: 'wdl-identity-review',
  events: {
    onReady: 'wdl-identity-review-ready' as EventName<CustomEvent<IdentityReviewStepDetail>>,
    onStep: 'wdl-identity-review-step' as EventName<CustomEvent<IdentityReviewStepDetail>>,
    onChanged: 'wdl-identity-review-changed' as EventName<CustomEvent<ApplicationChangedDetail>>,
    onWay: 'wdl-identity-review-way' as EventName<CustomEvent<ApplicationWayDetail>>,
    onComplete: 'wdl-identity-review-complete' as EventName<CustomEvent<IdentityReviewCompleteDetail>>,
    onError: 'wdl-identity-review-error' as EventName<CustomEvent<FlowProblem>>,
    onExit: 'wdl-identity-review-exit' as EventName<CustomEvent<IdentityReviewExitDetail>>,
    onSignIn: 'wdl-identity-review-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
