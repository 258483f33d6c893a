'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import { LoanEntryElement, type FlowProblem, type LoanEntryCompleteDetail } from '@weidongli/widgets';
import '@weidongli/widgets/define/loan-entry';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link LoanEntry} by the props that handle them. */
export interface LoanEntryEvents {
  /**
   * What it shows is known.
   */
  readonly onReady: CustomEvent<undefined>;
  /**
   * The customer wants to borrow or to apply, or to see what is under way.
   */
  readonly onComplete: CustomEvent<LoanEntryCompleteDetail>;
  /**
   * The line could not be read.
   */
  readonly onError: CustomEvent<FlowProblem>;
}

/**
 * Shows an invited customer the line and the way to a loan, or the way to a line; for everybody else it is not there at all.
 *
 * Registers and renders `<wdl-loan-entry>`.
 */
export const LoanEntry: WidgetComponent<LoanEntryElement, 'client' | 'locale', LoanEntryEvents> =
  createComponent({
    displayName: 'LoanEntry',
    elementClass: LoanEntryElement,
    react: React,
    tagName: 'wdl-loan-entry',
    events: {
      onReady: 'wdl-loan-entry-ready' as EventName<CustomEvent<undefined>>,
      onComplete: 'wdl-loan-entry-complete' as EventName<CustomEvent<LoanEntryCompleteDetail>>,
      onError: 'wdl-loan-entry-error' as EventName<CustomEvent<FlowProblem>>,
    },
  });
