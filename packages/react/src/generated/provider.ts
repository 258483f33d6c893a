'use client';
// Generated from the manifest of @weidongli/widgets by `npm run generate`. Do not edit.
import { createComponent } from '@lit/react';
import { ProviderElement } from '@weidongli/widgets';
import '@weidongli/widgets/define/provider';
import * as React from 'react';
import type { WidgetComponent } from '../widget-component.js';

/** Events of {@link Provider} by the props that handle them. */
export interface ProviderEvents {}

/**
 * Serves its client to every widget below it.
 *
 * Registers and renders `<wdl-provider>`.
 */
export const Provider: WidgetComponent<ProviderElement, 'client' | 'locale', ProviderEvents> =
  createComponent({
    displayName: 'Provider',
    elementClass: ProviderElement,
    react: React,
    tagName: 'wdl-provider',
    events: {},
  });
