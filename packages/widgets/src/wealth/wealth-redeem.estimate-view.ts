import type { WealthQuote } from '@weidongli/contracts/wealth';
import { formatPercent, rateFromDecimal } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { showDate } from '../screen/show-date.js';
import { renderOrderDates } from './order-dates-view.js';
import { renderOrderFee } from './order-fee-view.js';
import { shortHeld } from './wealth-redeem.fees.js';
import type { WealthRedeemMessages } from './wealth-redeem.messages.js';
import { fastSplit, sharesBounds, sharesProblem } from './wealth-redeem.shares.js';
import type { RedeemState } from './wealth-redeem.state.js';
import { showShares } from './show-shares.js';
import type { RedeemView } from './wealth-redeem.view.js';

/** Gives the bound that a mistake is about: the cap of the day, what must stay, or what is free. */
const boundOf = ({ holding, product, errors }: RedeemState): string => {
  if (errors.shares === 'above-fast') return product?.fastRedemption?.leftToday.amount ?? '0.00';
  if (errors.shares === 'below-hold') return product?.minHold ?? '0.00';
  return holding?.holding.shares.available ?? '0.00';
};

/** Says what is wrong with the units; empty when nothing is. */
export const sharesError = (state: RedeemState, t: WealthRedeemMessages): string => {
  const problem = state.errors.shares;
  return problem === undefined ? '' : t.sharesProblem(problem, showShares(boundOf(state)));
};

/** Renders what must be mended before the screen can go on. */
export const renderErrors = ({ state, t }: RedeemView): TemplateResult | typeof nothing => {
  const { shares, side } = state.errors;
  const entries = [
    ...(shares === undefined ? [] : [{ field: 'shares', text: sharesError(state, t) }]),
    ...(side === undefined ? [] : [{ field: 'side', text: t.speedMissing }]),
  ];
  return entries.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(entries.length)}
        .errors=${entries}
      ></wdl-error-summary>`;
};

/** Renders what the present choice costs and when the money comes, or what is missing for that. */
export const renderEstimate = (view: RedeemView): TemplateResult => {
  const { quote, side } = view.state;
  if (side === 'FAST_REDEEM' && isAboveCap(view.state)) return renderCap(view);
  if (quote !== undefined) return renderQuote(view, quote);
  const isAsked = side !== undefined && sharesProblem(view.state) === undefined;
  const text = isAsked && view.state.problem === undefined ? view.t.estimating : view.t.fillFirst;
  return html`<section class="card" aria-label=${view.t.estimate}><p class="soft">${text}</p></section>`;
};

const isAboveCap = (state: RedeemState): boolean =>
  sharesProblem(state) === 'above-fast' || state.problem?.code === 'fast-redeem-limit';

/** Renders that the cap of the day is reached, with the two ways on: up to the cap at once, or all of it normally. */
const renderCap = (view: RedeemView): TemplateResult => {
  const { state, t, act } = view;
  const split = fastSplit(state);
  const left = sharesBounds(state)?.fast ?? 0n;
  const cap = showShares(state.product?.fastRedemption?.leftToday.amount ?? '0.00');
  return html`<section class="card" aria-label=${t.speeds.FAST_REDEEM}>
    <p>${left === 0n ? t.capUsedUp : t.capTitle(cap)}</p>
    ${split === undefined ? nothing : html`<p class="soft">${t.capText}</p>`}
    ${
      split === undefined
        ? nothing
        : html`<wdl-button
            kind="second"
            .label=${t.capSplit(split.now)}
            @click=${() => {
              act({ type: 'split-chosen' });
            }}
          ></wdl-button>`
    }
    <wdl-button
      kind="second"
      .label=${t.capNormal}
      @click=${() => {
        act({ type: 'side-chosen', side: 'REDEEM' });
      }}
    ></wdl-button>
  </section>`;
};

const renderQuote = (view: RedeemView, quote: WealthQuote): TemplateResult => {
  const { t, now, open } = view;
  return html`
    <section class="card" aria-label=${t.estimate}>
      ${renderOrderFee({ quote, t })}
      <wdl-button
        kind="link"
        small
        .label=${t.howRedeemFee}
        @click=${() => {
          open('fee');
        }}
      ></wdl-button>
    </section>
    ${renderShortHeld(view)} ${renderOrderDates({ dates: quote.dates, side: quote.side, now, t })}
  `;
};

/** Renders, where units cost more because they were bought lately, until when that is so. */
export const renderShortHeld = ({ state, t }: RedeemView): TemplateResult | typeof nothing => {
  const { quote, product } = state;
  const short = quote === undefined || product === undefined ? undefined : shortHeld(quote, product);
  if (short === undefined) return nothing;
  const show = (rate: string): string => formatPercent(rateFromDecimal(rate), 2);
  const text = t.heldShort(short.days, show(short.rate), showDate(short.from, t), show(short.nextRate));
  return html`<wdl-notice kind="warning" .text=${text}></wdl-notice>`;
};
