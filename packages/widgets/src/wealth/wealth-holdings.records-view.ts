import type { Dividend } from '@weidongli/contracts/wealth';
import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, type TemplateResult } from 'lit';
import { showDate } from '../screen/show-date.js';
import { showShares } from './show-shares.js';
import { renderMore, renderOrderList } from './wealth-holdings.order-list-view.js';
import { renderProblem, renderUnread } from './wealth-holdings.problem-view.js';
import { placeOf, underWayOnly } from './wealth-holdings.state.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Renders what was bought, sold and paid out, one of three lists at a time. */
export const renderRecords = (view: HoldingsView): TemplateResult => {
  const { state, t, act } = view;
  const { page, id } = placeOf(state);
  const tab = page === 'dividends' ? 'dividends' : id === underWayOnly ? 'under-way' : 'all';
  return html`
    <h1 class="vh" tabindex="-1" data-heading>${t.titles.orders}</h1>
    ${renderProblem(view)}
    <wdl-tabs
      .label=${t.titles.orders}
      .options=${[
        { value: 'all', label: t.allOrders },
        { value: 'under-way', label: t.underWay },
        { value: 'dividends', label: t.dividends },
      ]}
      .value=${tab}
      @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
        if (detail.value === 'dividends') act({ type: 'tab-chosen', page: 'dividends' });
        else
          act({ type: 'tab-chosen', page: 'orders', id: detail.value === 'all' ? undefined : underWayOnly });
      }}
    ></wdl-tabs>
    ${tab === 'dividends' ? renderDividends(view) : renderOrderList(view, state.orders)}
  `;
};

const renderDividends = (view: HoldingsView): TemplateResult => {
  const { state, t } = view;
  const { dividends } = state;
  if (dividends === undefined) return renderUnread(view);
  if (dividends.data.length === 0)
    return html`<section class="card"><wdl-empty .text=${t.noDividends}></wdl-empty></section>`;
  return html`<wdl-list>${dividends.data.map((dividend) => renderDividend(dividend, view))}</wdl-list>
    ${renderMore(view, dividends)}`;
};

const renderDividend = (dividend: Dividend, { state, t }: HoldingsView): TemplateResult => {
  const { name, recordDate, amount, reinvestedShares } = dividend;
  const day = showDate(recordDate, t);
  return html`<wdl-row
    .label=${name}
    .sub=${reinvestedShares === null ? t.dividendPaid(day) : t.dividendReinvested(day, showShares(reinvestedShares))}
    .value=${state.hidden ? t.hiddenSum : t.money(formatMoney(toFen(amount)))}
  ></wdl-row>`;
};
