'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  IdentityFaceElement,
  type ApplicationChangedDetail,
  type ApplicationWayDetail,
  type FlowProblem,
  type IdentityFaceCompleteDetail,
  type IdentityFaceStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/identity-face';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link IdentityFace} by the props that handle them. */
export interface IdentityFaceEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<IdentityFaceStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<IdentityFaceStepDetail>;
  /**
   * The application has changed: the step was passed, or a try was lost.
   */
  readonly onChanged: CustomEvent<ApplicationChangedDetail>;
  /**
   * The face is settled, or a person looks at it.
   */
  readonly onComplete: CustomEvent<IdentityFaceCompleteDetail>;
  /**
   * The customer takes another way: a video call, or another device.
   */
  readonly onWay: CustomEvent<ApplicationWayDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before the face is settled.
   */
  readonly onCancel: CustomEvent<IdentityFaceStepDetail>;
  /**
   * The customer leaves after that.
   */
  readonly onExit: CustomEvent<undefined>;
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
 * Lets a customer show the face to the bank: what happens and how long it is kept is said before, a video call is as good a way, and
 * nothing hurries or flashes. With the camera, from files, or with the app around the page (`setCapturePorts`).
 *
 * Registers and renders `<wdl-identity-face>`.
 */
export const IdentityFace: WidgetComponent<
  IdentityFaceElement,
  'application' | 'applicationId' | 'client' | 'locale' | 'presentation' | 'serviceHref',
  IdentityFaceEvents
> = createComponent({
  displayName: 'IdentityFace',
  elementClass: IdentityFaceElement,
  react: React,
  tagName: 'wdl-identity-face',
  events: {
    onReady: 'wdl-identity-face-ready' as EventName<CustomEvent<IdentityFaceStepDetail>>,
    onStep: 'wdl-identity-face-step' as EventName<CustomEvent<IdentityFaceStepDetail>>,
    onChanged: 'wdl-identity-face-changed' as EventName<CustomEvent<ApplicationChangedDetail>>,
    onComplete: 'wdl-identity-face-complete' as EventName<CustomEvent<IdentityFaceCompleteDetail>>,
    onWay: 'wdl-identity-face-way' as EventName<CustomEvent<ApplicationWayDetail>>,
    onError: 'wdl-identity-face-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-identity-face-cancel' as EventName<CustomEvent<IdentityFaceStepDetail>>,
    onExit: 'wdl-identity-face-exit' as EventName<CustomEvent<undefined>>,
    onSignIn: 'wdl-identity-face-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
