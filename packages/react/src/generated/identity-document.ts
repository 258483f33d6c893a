'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  IdentityDocumentElement,
  type ApplicationChangedDetail,
  type ApplicationWayDetail,
  type FlowProblem,
  type IdentityDocumentCompleteDetail,
  type IdentityDocumentStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/identity-document';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link IdentityDocument} by the props that handle them. */
export interface IdentityDocumentEvents {
  /**
   * The first screen can be used.
   */
  readonly onReady: CustomEvent<IdentityDocumentStepDetail>;
  /**
   * Another screen is shown.
   */
  readonly onStep: CustomEvent<IdentityDocumentStepDetail>;
  /**
   * The application has changed: the step was passed, or a try was lost.
   */
  readonly onChanged: CustomEvent<ApplicationChangedDetail>;
  /**
   * The document is settled.
   */
  readonly onComplete: CustomEvent<IdentityDocumentCompleteDetail>;
  /**
   * The customer takes another way: a video call, or another device.
   */
  readonly onWay: CustomEvent<ApplicationWayDetail>;
  /**
   * Something went wrong; the screen says so and stays usable.
   */
  readonly onError: CustomEvent<FlowProblem>;
  /**
   * The customer leaves before the document is settled.
   */
  readonly onCancel: CustomEvent<IdentityDocumentStepDetail>;
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
 * Lets a customer show both sides of an ID card to the bank and mend what the bank has read: with the camera, from files, or with
 * the app around the page (`setCapturePorts`), whichever suits. Pictures leave the page sealed, in parts that go on after a lost line.
 *
 * Registers and renders `<wdl-identity-document>`.
 */
export const IdentityDocument: WidgetComponent<
  IdentityDocumentElement,
  'application' | 'applicationId' | 'client' | 'locale' | 'presentation' | 'serviceHref',
  IdentityDocumentEvents
> = createComponent({
  displayName: 'IdentityDocument',
  elementClass: IdentityDocumentElement,
  react: React,
  tagName: 'wdl-identity-document',
  events: {
    onReady: 'wdl-identity-document-ready' as EventName<CustomEvent<IdentityDocumentStepDetail>>,
    onStep: 'wdl-identity-document-step' as EventName<CustomEvent<IdentityDocumentStepDetail>>,
    onChanged: 'wdl-identity-document-changed' as EventName<CustomEvent<ApplicationChangedDetail>>,
    onComplete: 'wdl-identity-document-complete' as EventName<CustomEvent<IdentityDocumentCompleteDetail>>,
    onWay: 'wdl-identity-document-way' as EventName<CustomEvent<ApplicationWayDetail>>,
    onError: 'wdl-identity-document-error' as EventName<CustomEvent<FlowProblem>>,
    onCancel: 'wdl-identity-document-cancel' as EventName<CustomEvent<IdentityDocumentStepDetail>>,
    onExit: 'wdl-identity-document-exit' as EventName<CustomEvent<undefined>>,
    onSignIn: 'wdl-identity-document-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
