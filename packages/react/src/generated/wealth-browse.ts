'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import {
  WealthBrowseElement,
  type FlowProblem,
  type WealthBrowseSelectDetail,
  type WealthBrowseStepDetail,
} from '@weidongli/widgets';
import '@weidongli/widgets/define/wealth-browse';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link WealthBrowse} by the props that handle them. */
export interface WealthBrowseEvents {
  /**
   * The first products are shown.
   */
  readonly onReady: CustomEvent<WealthBrowseStepDetail>;
  /**
   * Another page is shown.
   */
  readonly onStep: CustomEvent<WealthBrowseStepDetail>;
  /**
   * The customer wants to see a product.
   */
  readonly onSelect: CustomEvent<WealthBrowseSelectDetail>;
  /**
   * The customer wants to answer the questionnaire about risk.
   */
  readonly onAssess: CustomEvent<undefined>;
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
 * Shows what the bank sells to invest in and its deposits: to be searched, filtered, sorted and compared.
 *
 * Registers and renders `<wdl-wealth-browse>`.
 */
export const WealthBrowse: WidgetComponent<
  WealthBrowseElement,
  'client' | 'locale' | 'serviceHref',
  WealthBrowseEvents
> = createComponent({
  displayName: 'WealthBrowse',
  elementClass: WealthBrowseElement,
  react: React,
  tagName: 'wdl-wealth-browse',
  events: {
    onReady: 'wdl-wealth-browse-ready' as EventName<CustomEvent<WealthBrowseStepDetail>>,
    onStep: 'wdl-wealth-browse-step' as EventName<CustomEvent<WealthBrowseStepDetail>>,
    onSelect: 'wdl-wealth-browse-select' as EventName<CustomEvent<WealthBrowseSelectDetail>>,
    onAssess: 'wdl-wealth-browse-assess' as EventName<CustomEvent<undefined>>,
    onCancel: 'wdl-wealth-browse-cancel' as EventName<CustomEvent<undefined>>,
    onError: 'wdl-wealth-browse-error' as EventName<CustomEvent<FlowProblem>>,
    onSignIn: 'wdl-wealth-browse-sign-in' as EventName<CustomEvent<undefined>>,
    onService: 'wdl-service' as EventName<CustomEvent<undefined>>,
  },
});
