import { html, nothing, type TemplateResult } from 'lit';
import { renderMarket, renderOrderFee } from './order-fee-view.js';
import { renderRequoted } from './order-result-view.js';
import { renderRiskNotice, riskNote } from './risk-match-view.js';
import { renderConsent, renderConsentError, type ConsentTexts } from './wealth-buy.consent-view.js';
import type { WealthBuyMessages } from './wealth-buy.messages.js';
import { renderProblem } from './wealth-buy.problem-view.js';
import { amountOf } from './wealth-buy.quote.js';
import type { BuyState } from './wealth-buy.state.js';
import { renderDates, renderPay } from './wealth-buy.terms-view.js';
import type { BuyView } from './wealth-buy.view.js';

const textsOf = ({ quote }: BuyState, t: WealthBuyMessages): ConsentTexts => ({
  title: t.consent(quote?.agreements.length ?? 0),
  text: t.consentText,
  missing: t.consentMissing,
});

/** Renders the second screen: everything that will be agreed to, once, on one page. */
export const renderConfirm = (view: BuyView): TemplateResult => {
  const { state, t } = view;
  const { quote, before } = state;
  if (quote === undefined) return html``;
  const texts = textsOf(state, t);
  return html`
    ${renderConsentError(view, texts)} ${renderProblem(view)} ${renderRequoted({ before, quote, t })}
    ${renderSum(view)} ${renderRiskNotice(quote.riskMatch, t)} ${renderDates(view)}
    ${renderMarket({ quote, t })} ${renderPay(view)}
    ${
      quote.agreements.some(({ kind }) => kind === 'ELDER_NOTICE')
        ? html`<wdl-notice kind="warning" .text=${t.elderNotice}></wdl-notice>`
        : nothing
    }
    ${renderConsent(view, texts)}
  `;
};

/** Renders the button of the second screen; it says how much. */
export const renderConfirmActions = ({ state, t, act }: BuyView): TemplateResult => html`
  <wdl-action-bar slot="footer" .note=${riskNote(state.match, t)}>
    <wdl-button
      .label=${t.buy(amountOf(state))}
      .busyLabel=${state.work === 'quote' ? t.calculating : t.working}
      .busy=${state.work === 'order' || state.work === 'quote'}
      @click=${() => {
        act({ type: 'confirm' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderSum = ({ state, t, open }: BuyView): TemplateResult => {
  const { quote, match } = state;
  if (quote === undefined) return html``;
  const investor = match?.investorLevel;
  const risk = quote.riskMatch.riskLevel;
  return html`<section class="card">
    <wdl-hero
      data-heading
      label-is-heading
      .label=${t.headingConfirm}
      sign="¥"
      .value=${amountOf(state)}
    ></wdl-hero>
    <wdl-amount-list
      .rows=${[
        { label: t.product, value: quote.name },
        { label: t.productRisk, value: t.risks[risk] ?? risk },
        ...(investor === null || investor === undefined
          ? []
          : [{ label: t.yourType, value: t.investors[investor] ?? investor }]),
      ]}
    ></wdl-amount-list>
    ${renderOrderFee({
      quote,
      t,
      open: () => {
        open('formula');
      },
    })}
  </section>`;
};
