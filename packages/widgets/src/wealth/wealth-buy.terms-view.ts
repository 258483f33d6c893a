import { formatMoney, toFen } from '@weidongli/finance/money';
import type { WealthOrder } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { showDayOf } from '../screen/show-date.js';
import { renderOrderDates } from './order-dates-view.js';
import { feeRows, renderOrderFee } from './order-fee-view.js';
import { renderRiskNotice } from './risk-match-view.js';
import { boundOf } from './wealth-buy.amount.js';
import type { WealthBuyMessages } from './wealth-buy.messages.js';
import type { BuyState } from './wealth-buy.state.js';
import type { BuyView } from './wealth-buy.view.js';

/** Says what is wrong with the amount; empty when nothing is. */
export const amountError = (state: BuyState, t: WealthBuyMessages): string => {
  const { amount } = state.errors;
  return amount === undefined ? '' : t.amountProblems[amount](boundOf(state, amount));
};

/** Renders what must be mended before the screen can go on. */
export const renderErrors = ({ state, t }: BuyView): TemplateResult | typeof nothing =>
  state.errors.amount === undefined
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(1)}
        .errors=${[{ field: 'amount', text: amountError(state, t) }]}
      ></wdl-error-summary>`;

/** Renders fee and units of the typed amount; while they are asked for the lines stay, without figures. */
export const renderFigures = ({ state, t, open }: BuyView): TemplateResult => {
  const { quote, terms, amountText } = state;
  if (quote !== undefined)
    return renderOrderFee({
      quote,
      t,
      open: () => {
        open('formula');
      },
    });
  if (terms === undefined || amountText === '') return html`<p class="soft">${t.fillFirst}</p>`;
  const rows = feeRows(terms, t).map(({ label }) => ({ label, value: t.figureToCome }));
  return html`<wdl-amount-list .rows=${rows}></wdl-amount-list>`;
};

/** Renders the risk level of the product, at the end of the field's label. */
export const renderBadge = ({ state: { product }, t }: BuyView): TemplateResult | typeof nothing =>
  product === undefined
    ? nothing
    : html`<wdl-badge
        slot="end"
        kind="info"
        .label=${t.risks[product.riskLevel] ?? product.riskLevel}
      ></wdl-badge>`;

/** Renders what holds for any amount: the days, purchases under way, and the card that pays. */
export const renderTerms = (view: BuyView): TemplateResult => html`
  ${view.state.match === undefined ? nothing : renderRiskNotice(view.state.match, view.t)}
  ${renderDates(view)} ${renderOpenOrders(view)} ${renderPay(view)}
`;

/** Gives the day on which bound money comes back; undefined where nothing is bound. */
export const maturityOf = ({ product }: BuyState): string | null | undefined =>
  product?.fixedTerm === null ? undefined : product?.fixedTerm.maturityDate;

/** Renders the days of the quote. */
export const renderDates = ({ state, t }: BuyView): TemplateResult | typeof nothing => {
  const terms = state.quote ?? state.terms;
  return terms === undefined
    ? nothing
    : renderOrderDates({
        dates: terms.dates,
        side: 'BUY',
        now: state.now,
        t,
        maturityDate: maturityOf(state),
      });
};

const renderOpenOrders = (view: BuyView): TemplateResult | typeof nothing => {
  const { state, t } = view;
  return state.openOrders.length === 0
    ? nothing
    : html`<section class="card card--flush" aria-label=${t.openOrders}>
        <h2 class="card__title open-orders">${t.openOrders}</h2>
        <div class="bleed">${state.openOrders.map((order) => renderOpenOrder(order, view))}</div>
      </section>`;
};

const renderOpenOrder = (order: WealthOrder, { t, act }: BuyView): TemplateResult =>
  html`<wdl-row
    interactive
    .label=${order.amount === null ? '' : t.money(formatMoney(toFen(order.amount)))}
    .sub=${t.openOrderText(showDayOf(order.dates.confirmDate, t))}
    .value=${t.orderStatuses[order.status] ?? order.status}
    @click=${() => {
      act({ type: 'order-opened', order });
    }}
  ></wdl-row>`;

/** Renders the card that pays; one that can be changed is a button. */
export const renderPay = ({ state, t, open }: BuyView): TemplateResult => {
  const { card, cards, step } = state;
  const value = t.card(card?.last4 ?? '');
  return html`<wdl-list>
    ${
      step === 'amount' && cards.length > 1
        ? html`<wdl-row
            interactive
            .label=${t.payAccount}
            .value=${value}
            @click=${() => {
              open('pay');
            }}
          ></wdl-row>`
        : html`<wdl-row .label=${t.payAccount} .value=${value}></wdl-row>`
    }
  </wdl-list>`;
};
