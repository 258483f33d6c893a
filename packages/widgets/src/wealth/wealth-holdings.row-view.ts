import type { Holding } from '@weidongli/contracts/wealth';
import { html, type TemplateResult } from 'lit';
import { icon } from '../kit/icons.js';
import { changeFigure } from './change-figure.js';
import { shownChange, shownSum } from './wealth-holdings.figures.js';
import type { HoldingsView } from './wealth-holdings.view.js';

const figure = (label: string, value: TemplateResult | string): TemplateResult =>
  html`<span class="hold__figure"
    ><span class="hold__label">${label} </span><span class="hold__value num">${value} </span></span
  >`;

/** Renders a position as a row: what it is worth, what it won or lost on the latest day and since it is held. */
export const renderHolding = (holding: Holding, view: HoldingsView): TemplateResult => {
  const { t, show } = view;
  const { code, name, marketValue, latestIncome, unrealisedProfit } = holding;
  return html`<button
    class="hold"
    type="button"
    data-code=${code}
    @click=${() => {
      show('position', code);
    }}
  >
    <span class="hold__name"><span>${name} </span>${icon('chevron', 's')}</span>
    <span class="hold__figures">
      ${figure(t.value, shownSum(view, marketValue))}
      ${figure(t.latestIncome, changeFigure(shownChange(view, latestIncome)))}
      ${figure(t.heldIncome, changeFigure(shownChange(view, unrealisedProfit)))}
    </span>
  </button>`;
};
