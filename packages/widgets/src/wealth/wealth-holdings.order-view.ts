import type { WealthOrder } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { showDateTime } from '../screen/show-date.js';
import { renderOrderResult } from './order-result-view.js';
import { isCancelable } from './order-state.js';
import { renderProblem, renderUnread } from './wealth-holdings.problem-view.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Renders an order: how it stands, its days, what was confirmed, what has happened, and while it can be, how to cancel it. */
export const renderOrder = (view: HoldingsView): TemplateResult => {
  const { state, t, now } = view;
  const { order } = state;
  if (order === undefined)
    return html`<h1 class="vh" tabindex="-1" data-heading>${t.titles.order}</h1>
      ${renderProblem(view)} ${renderUnread(view)}`;
  return html`
    ${renderProblem(view)} ${renderOrderResult({ order, now, t })} ${renderHistory(view, order)}
    ${renderWayToPosition(view, order)}
    ${
      isCancelable(order, now)
        ? html`<wdl-action-bar slot="footer" plain>
            <wdl-button
              kind="second"
              .label=${t.cancelOrder}
              @click=${() => {
                view.act({ type: 'asked', question: 'cancel' });
              }}
            ></wdl-button>
          </wdl-action-bar>`
        : nothing
    }
  `;
};

const renderHistory = ({ t }: HoldingsView, { statusHistory }: WealthOrder): TemplateResult =>
  html`<section class="card">
    <h2 class="card__title">${t.history}</h2>
    <wdl-amount-list
      .rows=${statusHistory.map(({ to, at }) => ({ label: t.orderStatuses[to] ?? to, value: showDateTime(at) }))}
    ></wdl-amount-list>
  </section>`;

const renderWayToPosition = (
  { state, t, show }: HoldingsView,
  { code }: WealthOrder,
): TemplateResult | typeof nothing =>
  state.home?.holdings.some((holding) => holding.code === code) === true
    ? html`<wdl-list>
        <wdl-row
          interactive
          .label=${t.titles.position}
          @click=${() => {
            show('position', code);
          }}
        ></wdl-row>
      </wdl-list>`
    : nothing;
