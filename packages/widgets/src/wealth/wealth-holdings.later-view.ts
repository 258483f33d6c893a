import type { TemplateResult } from 'lit';
import { renderIncome } from './wealth-holdings.income-view.js';
import type { WealthHoldingsMessages } from './wealth-holdings.messages.js';
import { renderOrder } from './wealth-holdings.order-view.js';
import { renderPosition } from './wealth-holdings.position-view.js';
import { renderRecords } from './wealth-holdings.records-view.js';
import { placeOf, type HoldingsState } from './wealth-holdings.state.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Names the page for the app bar. */
export const barTitle = (state: HoldingsState, t: WealthHoldingsMessages): string =>
  t.titles[placeOf(state).page];

/** Renders a page after the first one. */
export const renderLaterPage = (view: HoldingsView): TemplateResult | undefined => {
  switch (placeOf(view.state).page) {
    case 'position':
      return renderPosition(view);
    case 'income':
      return renderIncome(view);
    case 'orders':
    case 'dividends':
      return renderRecords(view);
    case 'order':
      return renderOrder(view);
    case 'home':
      return undefined;
  }
};
