import { formatMoney, formatPercent, rateFromDecimal, toFen } from '@weidongli/finance/money';
import type { Deposit, DepositQuote } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { showDate } from '../screen/show-date.js';
import { isRenewal, renewalOptions } from './deposit-renewal.js';
import { renewalError } from './wealth-deposit.problem-view.js';
import type { WealthDepositMessages } from './wealth-deposit.messages.js';
import type { DepositView } from './wealth-deposit.view.js';

/** Lists what the amount brings: interest at maturity, and when that is. */
const figureRows = (quote: DepositQuote, t: WealthDepositMessages): readonly AmountRow[] => [
  { label: t.interestRow, value: t.money(formatMoney(toFen(quote.interest))), strong: true },
  { label: t.maturityRow, value: showDate(quote.maturityDate, t) },
];

/** Renders what the typed amount brings, and what it brings half-way. */
export const renderFigures = ({ state, t, open }: DepositView): TemplateResult => {
  const { quote } = state;
  if (quote === undefined) return html`<p class="soft">${t.fillFirst}</p>`;
  return html`
    <wdl-amount-list .rows=${figureRows(quote, t)}></wdl-amount-list>
    <wdl-button
      kind="link"
      small
      .label=${t.howInterest}
      @click=${() => {
        open('formula');
      }}
    ></wdl-button>
  `;
};

/** Renders what comes after the amount: the choice for the maturity, leaving early, deposits that run, and the card that pays. */
export const renderTerms = (view: DepositView): TemplateResult => html`
  ${renderRenewal(view)} ${renderEarly(view)} ${renderRunning(view)} ${renderPay(view)}
`;

const renderRenewal = ({ state, t, act }: DepositView): TemplateResult =>
  html`<section class="stack">
    <h2 class="card__title pad">${t.renewalTitle}</h2>
    <wdl-option-list
      data-field="renewal"
      .label=${t.renewalTitle}
      .options=${renewalOptions(t)}
      .value=${state.renewal ?? ''}
      .error=${renewalError(state, t)}
      @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
        if (isRenewal(detail.value)) act({ type: 'renewal-chosen', renewal: detail.value });
      }}
    ></wdl-option-list>
  </section>`;

/** Renders what taking out early would pay, and what is insured. */
export const renderEarly = ({ state, t }: DepositView): TemplateResult | typeof nothing => {
  const { quote } = state;
  if (quote === undefined) return nothing;
  const { halfwayDate, interestIfHalfway, interest, earlyRate, insured } = quote;
  const full = formatMoney(toFen(interest));
  return html`<section class="card">
    <h2 class="card__title">${t.earlyTitle}</h2>
    <p class="soft">${t.early(formatPercent(rateFromDecimal(earlyRate)))}</p>
    <p class="soft">${t.halfway(showDate(halfwayDate, t), formatMoney(toFen(interestIfHalfway)), full)}</p>
    <p class="soft">${t.insured(formatMoney(toFen(insured)))}</p>
  </section>`;
};

const renderRunning = ({ state, t }: DepositView): TemplateResult | typeof nothing =>
  state.running.length === 0
    ? nothing
    : html`<section class="stack">
        <h2 class="card__title pad">${t.openTitle}</h2>
        <wdl-list> ${state.running.map((deposit) => renderOne(deposit, t))} </wdl-list>
      </section>`;

const renderOne = (
  { principal, maturityDate, renewal }: Deposit,
  t: WealthDepositMessages,
): TemplateResult => html`
  <wdl-row
    .label=${t.money(formatMoney(toFen(principal)))}
    .sub=${t.openSub(showDate(maturityDate, t))}
    .value=${t.renewals[renewal] ?? renewal}
  ></wdl-row>
`;

/** Renders the card that pays; one that can be changed is a button. */
export const renderPay = ({ state, t, open }: DepositView): TemplateResult => {
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
