import { formatMoney, toFen } from '@weidongli/finance/money';
import type { Deposit } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { businessDate, showDate } from '../screen/show-date.js';
import { renderAskAgain, renderUnanswered } from './order-notices-view.js';
import type { WealthWithdrawDepositMessages } from './wealth-withdraw-deposit.messages.js';
import { quoteRows } from './wealth-withdraw-deposit.quote-view.js';
import type { WithdrawView } from './wealth-withdraw-deposit.view.js';

const renderHome = ({ t, leave }: WithdrawView): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain>
    <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
  </wdl-action-bar>`;

/** Says that what happens at maturity was changed. */
export const renderRenewed = ({ state, t }: WithdrawView): TemplateResult | typeof nothing => {
  const { renewed, deposit } = state;
  if (!renewed || deposit === undefined) return nothing;
  const name = t.renewals[deposit.renewal] ?? deposit.renewal;
  return html`<wdl-notice data-renewed kind="success" .text=${t.renewed(name)}></wdl-notice>`;
};

/** Renders what was paid, and what stays. */
export const renderDone = (view: WithdrawView): TemplateResult => {
  const { state, t } = view;
  const { deposit, quote } = state;
  if (deposit === undefined || quote === undefined) return html``;
  return html`<wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${t.doneTitle}
        sign="¥"
        .value=${formatMoney(toFen(quote.payout))}
        .text=${t.doneText(t.card(deposit.cardMasked.slice(-4)))}
      ></wdl-result>
      <wdl-amount-list
        .rows=${[
          { label: t.productRow, value: deposit.name },
          ...quoteRows(quote, t),
          { label: t.dateRow, value: showDate(quote.date, t) },
        ]}
      ></wdl-amount-list>
    </wdl-receipt>
    ${renderHome(view)}`;
};

const endRows = (deposit: Deposit, t: WealthWithdrawDepositMessages): readonly AmountRow[] => {
  const { name, principal, interestPaid, startDate, endedAt, cardMasked } = deposit;
  const left = toFen(principal);
  return [
    { label: t.productRow, value: name },
    ...(left === 0n ? [] : [{ label: t.principalRow, value: t.money(formatMoney(left)) }]),
    { label: t.interestPaidRow, value: t.money(formatMoney(toFen(interestPaid))) },
    { label: t.startRow, value: showDate(startDate, t) },
    ...(endedAt === null ? [] : [{ label: t.endRow, value: showDate(businessDate(endedAt), t) }]),
    { label: t.getAccount, value: t.card(cardMasked.slice(-4)) },
  ];
};

/** Renders how a deposit has ended. */
export const renderEnded = (view: WithdrawView): TemplateResult => {
  const { deposit } = view.state;
  const { t } = view;
  if (deposit === undefined) return html``;
  const { status } = deposit;
  return html`<wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        .heading=${t.endTitles[status] ?? t.endOther}
        .text=${t.endTexts[status] ?? t.endOther}
      ></wdl-result>
      <wdl-amount-list .rows=${endRows(deposit, t)}></wdl-amount-list>
    </wdl-receipt>
    ${renderHome(view)}`;
};

/** Renders that the customer has no such deposit. */
export const renderUnavailable = (view: WithdrawView): TemplateResult =>
  html`<section class="card">
      <wdl-result data-heading .heading=${view.t.missingTitle} .text=${view.t.missingText}></wdl-result>
    </section>
    ${renderHome(view)}`;

/** Renders the query of a withdrawal whose reply never came. */
export const renderUnknown = ({ state, t, act }: WithdrawView): TemplateResult => {
  const { deposit, quote, problem, work } = state;
  const rows =
    deposit === undefined || quote === undefined
      ? []
      : [
          { label: t.productRow, value: deposit.name },
          { label: t.outRow, value: t.money(formatMoney(toFen(quote.principal))) },
        ];
  const query = (): void => {
    act({ type: 'query' });
  };
  return html`${renderUnanswered({ rows, problem, signedOutText: t.expiredText, t })}
  ${renderAskAgain({ busy: work === 'query', t, query })}`;
};
