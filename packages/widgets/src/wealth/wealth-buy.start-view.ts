import { html, type TemplateResult } from 'lit';
import type { BuyView } from './wealth-buy.view.js';

/** Renders the shape of the first screen while product and balance are read. */
export const renderLoading = ({ t }: BuyView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full', 'full']}></wdl-skeleton>
`;
