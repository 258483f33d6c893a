import type { WealthProduct } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { purchaseOf, type Purchase } from './wealth-detail.state.js';
import type { DetailView } from './wealth-detail.view.js';

/** Renders what can be done: to buy it once or by a plan; where nothing can, why not. */
export const renderActions = ({ t, go }: DetailView, product: WealthProduct): TemplateResult => {
  const purchase = purchaseOf(product);
  const labels: Readonly<Record<Purchase, string>> = {
    buy: t.buy,
    closed: t.buy,
    subscribe: t.subscribe,
    deposit: t.payIn,
  };
  const closed = purchase === 'closed';
  const plan = product.planAllowed && purchase === 'buy';
  return html`<wdl-action-bar
    slot="footer"
    ?pair=${plan}
    .note=${closed ? (t.closedBecause[product.status] ?? t.closedAnyway) : ''}
  >
    ${
      plan
        ? html`<wdl-button
            kind="second"
            .label=${t.plan}
            @click=${() => {
              go('plan');
            }}
          ></wdl-button>`
        : nothing
    }
    <wdl-button
      .label=${labels[purchase]}
      ?disabled=${closed}
      @click=${() => {
        go(purchase === 'deposit' ? 'deposit' : 'buy');
      }}
    ></wdl-button>
  </wdl-action-bar>`;
};
