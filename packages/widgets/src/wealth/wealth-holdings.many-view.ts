import type { Holding } from '@weidongli/contracts/wealth';
import { html, type TemplateResult } from 'lit';
import { renderHolding } from './wealth-holdings.row-view.js';
import type { HoldingsView } from './wealth-holdings.view.js';

const codeOf = ({ code }: Holding): string => code;

/** Likely height of a row in CSS pixels, until it is measured. */
const rowHeight = 98;

/** Renders more positions than a page should hold at once. */
export const renderMany = (view: HoldingsView, holdings: readonly Holding[]): TemplateResult =>
  html`<wdl-virtual-list
    .label=${view.t.positions}
    .items=${holdings}
    .renderItem=${(holding: Holding) => renderHolding(holding, view)}
    .keyOf=${codeOf}
    .rowHeight=${rowHeight}
  ></wdl-virtual-list>`;
