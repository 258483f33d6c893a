import type { WealthOrder } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { showDateTime } from '../screen/show-date.js';
import { showOrdered } from './order-result-view.js';
import { renderUnread } from './wealth-holdings.problem-view.js';
import { isReading, type Listed } from './wealth-holdings.state.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Renders orders, newest first, and the way to more of them. */
export const renderOrderList = (
  view: HoldingsView,
  orders: Listed<WealthOrder> | undefined,
): TemplateResult => {
  const { t } = view;
  if (orders === undefined) return renderUnread(view);
  if (orders.data.length === 0)
    return html`<section class="card"><wdl-empty .text=${t.noOrders}></wdl-empty></section>`;
  return html`<wdl-list>${orders.data.map((order) => renderOrderRow(order, view))}</wdl-list>
    ${renderMore(view, orders)}`;
};

const renderOrderRow = (order: WealthOrder, { state, t, show }: HoldingsView): TemplateResult => {
  const { id, side, name, status, createdAt } = order;
  const at = showDateTime(createdAt).slice(0, 'YYYY-MM-DD hh:mm'.length);
  return html`<wdl-row
    interactive
    .label=${t.orderName(t.sides[side] ?? side, name)}
    .sub=${t.entrySub(at, t.orderStatuses[status] ?? status)}
    .value=${state.hidden ? t.hiddenSum : showOrdered(order, t)}
    @click=${() => {
      show('order', id);
    }}
  ></wdl-row>`;
};

/** Renders the button that reads more of a list, until its end. */
export const renderMore = (view: HoldingsView, { next }: Listed<unknown>): TemplateResult | typeof nothing =>
  next === null
    ? nothing
    : html`<wdl-button
        kind="second"
        small
        .label=${view.t.more}
        .busyLabel=${view.t.reading}
        .busy=${isReading(view.state)}
        @click=${() => {
          view.act({ type: 'more-wanted' });
        }}
      ></wdl-button>`;
