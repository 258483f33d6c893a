'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  IdentityAppointmentElement,
  type ApplicationChangedDetail,
  type ApplicationWayDetail,
  type FlowProblem,
  type IdentityAppointmentCompleteDetail,
  type IdentityAppointmentExitDetail,
  type IdentityAppointmentStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/identity-appointment';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link IdentityAppointment} by the props that handle them. */
export interface IdentityAppointmentEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<IdentityAppointmentStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<IdentityAppointmentStepDetail>;
  /**
   * The application has changed: a call was booked, moved, cancelled or held.
   */
  readonly onChanged: CustomEvent<ApplicationChangedDetail>;
  /**
   * A call was booked; fired once for each. A hint: the truth is the webhook.
   */
  readonly onComplete: CustomEvent<IdentityAppointmentCompleteDetail>;
  /**
   * As a part: the customer wants to give the application up.
   */
  readonly onWay: CustomEvent<ApplicationWayDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves without a call.
   */
  readonly onCancel: CustomEvent<IdentityAppointmentStepDetail>;
  /**
   * The customer leaves with a call booked.
   */
  readonly onExit: CustomEvent<IdentityAppointmentExitDetail>;
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
 * Books a video call with an agent, or with a sign-language interpreter beside the agent: who sits there, day and time, what to have
 * at hand. A booked call can be moved and cancelled. The call itself comes from the bank's app.
 *
 * Registers and renders `<wdl-identity-appointment>`.
 */
export const IdentityAppointment: WidgetComponent<
  IdentityAppointmentElement,
  'application' | 'client' | 'locale' | 'presentation' | 'serviceHref',
  IdentityAppointmentEvents
> = createComponent({
  displayName: 'IdentityAppointment',
  elementClass: IdentityAppointmentElement,
  react: React,
  tagName: 'wdl-identity-appointment',
  events: {
    onReady: 'wdl-identity-appointment-ready' as EventName<CustomEvent<IdentityAppointmentStepDetail>>,
    onStep: 'wdl-identity-appointment-step' as EventName<CustomEvent<IdentityAppointmentStepDetail>>,
    onChanged: 'wdl-identity-appointment-changed' as EventName<CustomEvent<ApplicationChangedDetail>>,
    onComplete: 'wdl-identity-appointment-complete' as EventName<
      CustomEvent<IdentityAppointmentCompleteDetail>
    >,
    onWay: 'wdl-identity-appointment-way' as EventName<CustomEvent<ApplicationWayDetail>>,
    onError: 'wdl-identity-appointment-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-identity-appointment-cancel' as EventName<CustomEvent<IdentityAppointmentStepDetail>>,
    onExit: 'wdl-identity-appointment-exit' as EventName<CustomEvent<IdentityAppointmentExitDetail>>,
    onSignIn: 'wdl-identity-appointment-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
