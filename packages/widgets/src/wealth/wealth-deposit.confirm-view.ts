import { formatMoney, formatPercent, rateFromDecimal, toFen } from '@weidongli/finance/money';
import type { DepositQuote } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { showDate } from '../screen/show-date.js';
import { renderChanged } from './order-notices-view.js';
import type { WealthDepositMessages } from './wealth-deposit.messages.js';
import { renderErrors, renderProblem } from './wealth-deposit.problem-view.js';
import { renderEarly, renderPay } from './wealth-deposit.terms-view.js';
import type { DepositView } from './wealth-deposit.view.js';

/** Renders the second screen: everything that will be agreed to, once, on one page. */
export const renderConfirm = (view: DepositView): TemplateResult => {
  const { quote } = view.state;
  return quote === undefined
    ? html``
    : html`
        ${renderErrors(view)} ${renderProblem(view)} ${renderRequoted(view, quote)} ${renderSum(view, quote)}
        ${renderEarly(view)} ${renderPay(view)} ${renderConsent(view, quote)}
      `;
};

/** Renders the button of the second screen; it says how much. */
export const renderConfirmActions = ({ state, t, act }: DepositView): TemplateResult => html`
  <wdl-action-bar slot="footer">
    <wdl-button
      .label=${t.deposit(state.quote === undefined ? '' : formatMoney(toFen(state.quote.amount)))}
      .busyLabel=${state.work === 'quote' ? t.calculating : t.working}
      .busy=${state.work === 'order' || state.work === 'quote'}
      @click=${() => {
        act({ type: 'confirm' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderRequoted = (
  { state: { before }, t }: DepositView,
  quote: DepositQuote,
): TemplateResult | typeof nothing => {
  if (before === undefined) return nothing;
  const day = (name: 'startDate' | 'maturityDate', label: string) => ({
    ...{ label, before: showDate(before[name], t), now: showDate(quote[name], t) },
  });
  const interest = ({ interest: sum }: DepositQuote): string => t.money(formatMoney(toFen(sum)));
  return renderChanged({
    ...{ title: t.figuresChangedTitle, text: t.figuresChangedText, t },
    isSame: before.startDate === quote.startDate && before.interest.amount === quote.interest.amount,
    rows: [
      day('startDate', t.startRow),
      day('maturityDate', t.maturityRow),
      { label: t.interestRow, before: interest(before), now: interest(quote) },
    ],
  });
};

/** Lists the terms of a deposit: rate, days, interest, and what happens at maturity. */
export const termRows = (
  terms: Pick<DepositQuote, 'annualRate' | 'startDate' | 'maturityDate' | 'interest' | 'renewal'>,
  t: WealthDepositMessages,
): readonly AmountRow[] => [
  { label: t.annualRateRow, value: formatPercent(rateFromDecimal(terms.annualRate)) },
  { label: t.startRow, value: showDate(terms.startDate, t) },
  { label: t.maturityRow, value: showDate(terms.maturityDate, t) },
  { label: t.interestRow, value: t.money(formatMoney(toFen(terms.interest))), strong: true },
  { label: t.renewalTitle, value: t.renewals[terms.renewal] ?? terms.renewal },
];

const renderSum = ({ t, open }: DepositView, quote: DepositQuote): TemplateResult =>
  html`<section class="card">
    <wdl-hero
      data-heading
      label-is-heading
      .label=${t.headingConfirm}
      sign="¥"
      .value=${formatMoney(toFen(quote.amount))}
    ></wdl-hero>
    <wdl-amount-list
      .rows=${[{ label: t.productRow, value: quote.name }, ...termRows(quote, t)]}
    ></wdl-amount-list>
    <p class="soft">${t.renewalTexts[quote.renewal] ?? ''}</p>
    <wdl-button
      kind="link"
      small
      .label=${t.howInterest}
      @click=${() => {
        open('formula');
      }}
    ></wdl-button>
  </section>`;

/** Renders the documents of the quote and the one tick; another quote is another item, and that is not ticked. */
const renderConsent = (
  { state, t, act, open }: DepositView,
  { id: quoteId, agreements }: DepositQuote,
): TemplateResult => {
  const documents = agreements.map(({ id, title }) => ({ id, label: title }));
  const item = { id: quoteId, title: t.consent(documents.length), text: t.consentText, documents };
  return html`<section class="card card--flush">
    <div class="bleed">
      <wdl-consent-list
        data-field="consent"
        .label=${t.consentLabel}
        .items=${[item]}
        .error=${state.errors.consent === undefined ? '' : t.consentMissing}
        @wdl-change=${({ detail }: CustomEvent<{ acceptedIds: readonly string[] }>) => {
          act({ type: 'consent-changed', consent: detail.acceptedIds.includes(quoteId) });
        }}
        @wdl-document=${({ detail }: CustomEvent<{ documentId: string }>) => {
          open({ agreementId: detail.documentId });
        }}
      ></wdl-consent-list>
    </div>
  </section>`;
};
