import type { WealthOrder } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { showDayOf } from '../screen/show-date.js';
import { showShares } from './show-shares.js';
import type { RedeemView } from './wealth-redeem.view.js';

/** Renders redemptions of the product that are on their way; each opens its own page. */
export const renderOpen = ({ state, t, act }: RedeemView): TemplateResult | typeof nothing => {
  if (state.open.length === 0) return nothing;
  const sub = (order: WealthOrder): string => t.openSub(showDayOf(order.dates.settleDate, t));
  return html`<wdl-list>
    ${state.open.map(
      (order) =>
        html`<wdl-row
          interactive
          icon="clock"
          .label=${t.openRow(showShares(order.shares ?? '0.00'))}
          .sub=${sub(order)}
          .value=${order.status === 'SUBMITTED' ? t.openSubmitted : ''}
          @click=${() => {
            act({ type: 'order-opened', order });
          }}
        ></wdl-row>`,
    )}
  </wdl-list>`;
};
