import type { WealthQuote } from '@weidongli/contracts/wealth';
import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { feeRows } from './order-fee-view.js';
import { renderRequoted } from './order-result-view.js';
import { riskLine } from './risk-match-view.js';
import { renderErrors, renderNextDates } from './wealth-plan.estimate-view.js';
import { renderProblem } from './wealth-plan.problem-view.js';
import { showRhythm } from './wealth-plan.rhythm.js';
import type { PlanView } from './wealth-plan.view.js';

const amountOf = ({ amount }: WealthQuote): string => (amount === null ? '' : formatMoney(toFen(amount)));

/** Renders the second screen: everything that is signed, once, on one page. */
export const renderConfirm = (view: PlanView): TemplateResult => {
  const { state, t } = view;
  const { quote, before } = state;
  if (quote === undefined) return html``;
  return html`
    ${renderErrors(view)}
    ${renderRequoted({ before: state.work === 'requote' ? undefined : before, quote, t })}
    ${renderProblem(view)}
    <section class="card">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${t.headingConfirm}
        sign="¥"
        .value=${amountOf(quote)}
      ></wdl-hero>
      <wdl-amount-list .rows=${confirmRows(view, quote)}></wdl-amount-list>
    </section>
    ${renderNextDates(view, quote)} ${renderCard(view)}
    ${renderConsent(view, { title: t.consent(quote.agreements.length), text: mandateText(view, quote) })}
  `;
};

const confirmRows = ({ t }: PlanView, quote: WealthQuote): readonly AmountRow[] => [
  { label: quote.name, value: quote.rhythm === null ? '' : showRhythm(quote.rhythm, t) },
  ...feeRows(quote, t),
];

const mandateText = ({ state, t }: PlanView, quote: WealthQuote): string =>
  t.consentText(amountOf(quote), state.card?.last4 ?? '');

/** Renders the card that pays; with several it can be changed. */
const renderCard = ({ state, t, open }: PlanView): TemplateResult => {
  const several = state.cards.length > 1;
  return html`<wdl-list>
    <wdl-row
      ?interactive=${several}
      .label=${t.payAccount}
      .value=${t.card(state.card?.last4 ?? '')}
      @click=${() => {
        if (several) open('card');
      }}
    ></wdl-row>
  </wdl-list>`;
};

/** Renders the documents with the tick that only the customer sets. */
const renderConsent = (
  { state, t, act, open }: PlanView,
  { title, text }: { readonly title: string; readonly text: string },
): TemplateResult => {
  const documents = (state.quote?.agreements ?? []).map((one) => ({ id: one.id, label: one.title }));
  return html`<section class="card card--flush">
    <div class="bleed">
      <wdl-consent-list
        data-field="consent"
        .label=${t.consentLabel}
        .items=${[{ id: state.quote?.id ?? '', title, text, documents }]}
        .error=${state.errors.consent === undefined ? '' : t.consentMissing}
        @wdl-change=${(event: CustomEvent<{ accepted: boolean }>) => {
          act({ type: 'consent-changed', consent: event.detail.accepted });
        }}
        @wdl-document=${(event: CustomEvent<{ documentId: string }>) => {
          open({ agreementId: event.detail.documentId });
        }}
      ></wdl-consent-list>
    </div>
  </section>`;
};

/** Renders the button of the second screen; it says how much, and how far type and product fit. */
export const renderConfirmActions = ({ state, t, act }: PlanView): TemplateResult => {
  const { quote, work } = state;
  const isNew = work === 'requote';
  return html`
    <wdl-action-bar slot="footer" .note=${quote === undefined ? '' : riskLine(quote.riskMatch, t)}>
      <wdl-button
        .label=${quote === undefined ? t.next : t.start(amountOf(quote))}
        .busyLabel=${isNew ? t.calculating : t.working}
        .busy=${isNew || work === 'order'}
        @click=${() => {
          act({ type: 'next' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

/** Renders the warning about a product that is riskier than the customer's type; reading it starts a day to think. */
export const renderWarning = (view: PlanView): TemplateResult => {
  const { state, t } = view;
  const { quote } = state;
  if (quote === undefined) return html``;
  const { investorLevel, riskLevel } = quote.riskMatch;
  return html`
    ${renderErrors(view)} ${renderProblem(view)}
    <section class="card">
      <wdl-result data-heading kind="warning" .heading=${t.warningTitle} .text=${t.warningText}></wdl-result>
      <wdl-amount-list
        .rows=${[
          ...(investorLevel === null
            ? []
            : [{ label: t.yourTypeRow, value: t.investors[investorLevel] ?? investorLevel }]),
          { label: t.productRiskRow, value: t.risks[riskLevel] ?? riskLevel },
        ]}
      ></wdl-amount-list>
    </section>
    ${renderConsent(view, { title: t.warningConsent, text: riskLine(quote.riskMatch, t) })}
  `;
};

/** Renders the two ways on from the warning: leave it, or think it over for a day. */
export const renderWarningActions = ({ state, t, act, leave }: PlanView): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button kind="second" .label=${t.warningLeave} @click=${leave}></wdl-button>
    <wdl-button
      .label=${t.warningGo}
      .busyLabel=${t.working}
      .busy=${state.work === 'warn'}
      @click=${() => {
        act({ type: 'next' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;
