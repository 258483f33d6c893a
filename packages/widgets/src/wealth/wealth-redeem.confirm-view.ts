import { formatMoney, toFen } from '@weidongli/finance/money';
import type { WealthQuote } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { dateOf, showNearDay } from './order-days.js';
import { feeRows, renderMarket } from './order-fee-view.js';
import { renderRequoted, showOrdered } from './order-result-view.js';
import { showShares } from './show-shares.js';
import { renderShortHeld } from './wealth-redeem.estimate-view.js';
import { renderProblem } from './wealth-redeem.problem-view.js';
import type { RedeemView } from './wealth-redeem.view.js';

/** Renders the second screen: everything that is ordered, once, on one page. */
export const renderConfirm = (view: RedeemView): TemplateResult => {
  const { state, t } = view;
  const { quote, before } = state;
  if (quote === undefined) return html``;
  const { payout, net } = quote.estimate;
  return html`
    ${renderRequoted({ before: state.work === 'requote' ? undefined : before, quote, t })}
    ${renderProblem(view)}
    <section class="card">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${t.headingConfirm}
        sign="¥"
        .value=${formatMoney(toFen(payout ?? net))}
      ></wdl-hero>
      <wdl-amount-list .rows=${confirmRows(view, quote)}></wdl-amount-list>
      ${isFixed(view) ? html`<p class="note">${t.fixedNav}</p>` : nothing}
    </section>
    ${renderShortHeld(view)} ${isFixed(view) ? nothing : renderMarket({ quote, t })} ${renderCard(view)}
  `;
};

/** Tells whether the unit value never moves, so that there is nothing to say about the market. */
const isFixed = ({ state }: RedeemView): boolean => state.product?.kind === 'MONEY_FUND';

const confirmRows = (view: RedeemView, quote: WealthQuote): readonly AmountRow[] => {
  const { t, now } = view;
  const { dates, side } = quote;
  const today = dateOf(now);
  const days: readonly AmountRow[] =
    side === 'FAST_REDEEM'
      ? [
          { label: t.arrivesRow, value: t.arrivesSoon, strong: true },
          { label: t.forgoneRow, value: t.forgone },
        ]
      : [
          ...(isFixed(view) ? [] : [{ label: t.tradeRow, value: showNearDay(dates.tradeDate, today, t) }]),
          { label: t.arrivesRow, value: showNearDay(dates.settleDate, today, t), strong: true },
        ];
  // What arrives is the one large figure above.
  const cost = feeRows(quote, t).filter(({ label }) => label !== t.payoutRow);
  return [{ label: quote.name, value: showOrdered(quote, t) }, ...cost, ...days];
};

/** Renders the card that receives the money; with several it can be changed. */
const renderCard = ({ state, t, open }: RedeemView): TemplateResult => {
  const several = state.cards.length > 1;
  return html`<wdl-list>
    <wdl-row
      ?interactive=${several}
      .label=${t.getAccount}
      .value=${t.card(state.card?.last4 ?? '')}
      @click=${() => {
        if (several) open('card');
      }}
    ></wdl-row>
  </wdl-list>`;
};

/** Renders the button of the second screen; it says how many units. */
export const renderConfirmActions = ({ state, t, act }: RedeemView): TemplateResult => {
  const { quote, work } = state;
  const isNew = work === 'requote';
  return html`
    <wdl-action-bar slot="footer">
      <wdl-button
        .label=${quote === undefined ? t.next : t.redeem(sharesOf(quote))}
        .busyLabel=${isNew ? t.calculating : t.working}
        .busy=${isNew || work === 'order'}
        @click=${() => {
          act({ type: 'next' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const sharesOf = ({ shares }: WealthQuote): string => showShares(shares ?? '0.00');
