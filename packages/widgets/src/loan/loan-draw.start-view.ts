import { html, type TemplateResult } from 'lit';
import type { DrawView } from './loan-draw.view.js';

/** Renders the shape of the first screen while line and card are read. */
export const renderLoading = ({ t }: DrawView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full']}></wdl-skeleton>
`;
