import { html, type TemplateResult } from 'lit';
import type { DetailView } from './wealth-detail.view.js';

/** Renders that the product could not be read again; what was read before is still there. */
export const renderProblem = ({ state: { problem }, t }: DetailView): TemplateResult =>
  html`<wdl-notice data-problem kind="warning" .text=${problem?.userMessage ?? t.stale}></wdl-notice>`;
