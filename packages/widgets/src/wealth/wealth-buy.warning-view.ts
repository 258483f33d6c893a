import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, type TemplateResult } from 'lit';
import { renderConsent, renderConsentError, type ConsentTexts } from './wealth-buy.consent-view.js';
import type { WealthBuyMessages } from './wealth-buy.messages.js';
import { renderProblem } from './wealth-buy.problem-view.js';
import { amountOf } from './wealth-buy.quote.js';
import type { BuyView } from './wealth-buy.view.js';

const textsOf = (t: WealthBuyMessages): ConsentTexts => ({
  title: t.warningConsent,
  text: t.warningConsentText,
  missing: t.warningMissing,
});

/** Renders the warning about a product above the customer's type: what may be lost, and that nothing is bought here. */
export const renderWarning = (view: BuyView): TemplateResult => {
  const { state, t } = view;
  const { quote } = state;
  if (quote === undefined) return html``;
  const { investorLevel, riskLevel } = quote.riskMatch;
  return html`
    ${renderConsentError(view, textsOf(t))} ${renderProblem(view)}
    <section class="card">
      <wdl-result
        data-heading
        kind="warning"
        .heading=${t.headingWarning}
        .text=${t.warningText}
      ></wdl-result>
      <wdl-amount-list
        .rows=${[
          { label: t.yourType, value: t.investors[investorLevel ?? ''] ?? investorLevel ?? '' },
          { label: t.productRisk, value: t.risks[riskLevel] ?? riskLevel },
          { label: t.amountPaid, value: t.money(amountOf(state)) },
          { label: t.warningLoss, value: t.money(formatMoney(toFen(quote.estimate.ifMarketFalls))) },
        ]}
      ></wdl-amount-list>
    </section>
    ${renderConsent(view, textsOf(t))}
  `;
};

/** Renders the two ways on, of the same size: not to buy stands first. */
export const renderWarningActions = ({ state, t, act, leave }: BuyView): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button
      kind="second"
      .label=${t.leave}
      ?disabled=${state.work !== undefined}
      @click=${leave}
    ></wdl-button>
    <wdl-button
      .label=${t.warningRead}
      .busyLabel=${t.working}
      .busy=${state.work !== undefined}
      @click=${() => {
        act({ type: 'acknowledge' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;
