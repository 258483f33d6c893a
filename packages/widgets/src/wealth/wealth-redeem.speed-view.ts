import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { RedeemSide } from './wealth-redeem.state.js';
import type { RedeemView } from './wealth-redeem.view.js';

/** Renders how the money can come; nothing where there is only one way. */
export const renderSpeeds = ({ state, t, act }: RedeemView): TemplateResult | typeof nothing => {
  const { product } = state;
  if (product === undefined || product.fastRedemption === null) return nothing;
  const { leftToday } = product.fastRedemption;
  const isLeft = toFen(leftToday) > 0n;
  return html`<div class="stack">
    <h2 class="card__title pad">${t.speedLabel}</h2>
    <wdl-option-list
      data-field="side"
      .label=${t.speedLabel}
      .options=${[
        {
          value: 'FAST_REDEEM',
          label: t.speeds.FAST_REDEEM,
          sub: isLeft ? t.fastSub : t.fastUsedUp,
        },
        { value: 'REDEEM', label: t.speeds.REDEEM, sub: t.normalSub(product.redeemSettleDays) },
      ]}
      .value=${state.side ?? ''}
      .error=${state.errors.side === undefined ? '' : t.speedMissing}
      @wdl-change=${(event: CustomEvent<{ value: RedeemSide }>) => {
        act({ type: 'side-chosen', side: event.detail.value });
      }}
    ></wdl-option-list>
    ${isLeft ? html`<p class="note pad">${t.fastLeft(formatMoney(toFen(leftToday)))}</p>` : nothing}
  </div>`;
};
