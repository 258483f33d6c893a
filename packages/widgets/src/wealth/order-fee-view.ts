import { explainPurchase, navFromDecimal } from '@weidongli/finance';
import { formatMoney, formatPercent, rateFromDecimal, toFen } from '@weidongli/finance/money';
import type { WealthQuote } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { showShortDay } from '../screen/show-short-day.js';
import { isSale } from './order-dates-view.js';
import type { OrderTexts } from './order-texts.js';
import { showShares } from './show-shares.js';

/** What the fee of a quote is drawn from. */
export interface OrderFeeView {
  readonly quote: WealthQuote;
  readonly t: OrderTexts;
  /** Opens the sheet with the way to the figures; without it there is no such link. */
  readonly open?: (() => void) | undefined;
}

const feeRowOf = ({ estimate }: WealthQuote, t: OrderTexts): AmountRow => ({
  label:
    estimate.feeRate === null ? t.feeRowFlat : t.feeRow(formatPercent(rateFromDecimal(estimate.feeRate), 2)),
  value: t.money(formatMoney(toFen(estimate.fee))),
});

/** Lists fee, net amount and units of a purchase, or value, fee and payout of a sale. */
export const feeRows = (quote: WealthQuote, t: OrderTexts): readonly AmountRow[] => {
  const { estimate, side } = quote;
  const day = showShortDay(estimate.navDate, t);
  const net = t.money(formatMoney(toFen(estimate.net)));
  if (isSale(side))
    return [
      { label: t.worthRow(day, estimate.nav), value: net },
      { label: t.redeemFeeRow, value: t.money(formatMoney(toFen(estimate.fee))) },
      ...(estimate.payout === null
        ? []
        : [{ label: t.payoutRow, value: t.money(formatMoney(toFen(estimate.payout))), strong: true }]),
    ];
  return [
    feeRowOf(quote, t),
    { label: t.netRow, value: net },
    { label: t.sharesRow(day, estimate.nav), value: showShares(estimate.shares), unit: t.sharesUnit },
  ];
};

/** Renders what an order costs and brings, at the latest unit value. */
export const renderOrderFee = ({ quote, t, open }: OrderFeeView): TemplateResult => html`
  <wdl-amount-list .rows=${feeRows(quote, t)}></wdl-amount-list>
  ${
    open === undefined
      ? nothing
      : html`<wdl-button kind="link" small .label=${t.howFee} @click=${open}></wdl-button>`
  }
`;

/** Renders what the money becomes if the unit value falls or rises by 10 % until it counts. */
export const renderMarket = ({ quote: { estimate }, t }: OrderFeeView): TemplateResult => html`
  <section class="card">
    <h2 class="card__title">${t.marketTitle}</h2>
    <wdl-amount-list
      .rows=${[
        { label: t.marketFalls, value: t.money(formatMoney(toFen(estimate.ifMarketFalls))) },
        { label: t.marketRises, value: t.money(formatMoney(toFen(estimate.ifMarketRises))) },
      ]}
    ></wdl-amount-list>
    <p class="note">${t.marketNote}</p>
  </section>
`;

/** Renders the way to the figures of a purchase, step by step with its own numbers; the content of a sheet. */
export const renderPurchaseFormula = (
  { quote: { amount, estimate }, t }: OrderFeeView,
  close: () => void,
): TemplateResult | typeof nothing => {
  if (amount === null) return nothing;
  const { feeRate, fee, nav, navDate } = estimate;
  const { steps, result } = explainPurchase({
    amount: toFen(amount),
    nav: navFromDecimal(nav),
    fee:
      feeRate === null
        ? { kind: 'flat', amount: toFen(fee) }
        : { kind: 'rate', rate: rateFromDecimal(feeRate) },
  });
  return html`
    <wdl-formula
      .formula=${feeRate === null ? t.feeFormulaFlat : t.feeFormula}
      .note=${t.feeFormulaNote(showShortDay(navDate, t))}
      .caption=${t.feeFormulaCaption}
      .columns=${t.feeFormulaColumns}
      .rows=${steps.map(({ key, expression, value }) => [t.feeFormulaSteps[key] ?? key, expression, value])}
      .totalLabel=${t.feeFormulaTotal}
      .total=${result.value}
    ></wdl-formula>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};
