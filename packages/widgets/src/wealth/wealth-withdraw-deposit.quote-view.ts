import { formatMoney, formatPercent, rateFromDecimal, toFen, type Money } from '@weidongli/finance/money';
import type { WithdrawalQuote } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { showDate } from '../screen/show-date.js';
import type { WealthWithdrawDepositMessages } from './wealth-withdraw-deposit.messages.js';
import type { WithdrawView } from './wealth-withdraw-deposit.view.js';

/** Lists what a withdrawal pays: principal, interest, both together, and what stays. */
export const quoteRows = (quote: WithdrawalQuote, t: WealthWithdrawDepositMessages): readonly AmountRow[] => {
  const money = (sum: Money): string => t.money(formatMoney(toFen(sum)));
  const rate = formatPercent(rateFromDecimal(quote.rate));
  return [
    { label: t.outRow, value: money(quote.principal) },
    { label: t.paidInterest(rate, quote.days), value: money(quote.interest) },
    { label: t.payoutNow, value: money(quote.payout), strong: true },
    ...(toFen(quote.remaining) === 0n
      ? []
      : [{ label: t.stays, value: money(quote.remaining), note: t.restNote }]),
  ];
};

/** Renders what a withdrawal pays, and the way to its figures. */
export const renderQuote = ({ state: { quote }, t, open }: WithdrawView): TemplateResult | typeof nothing =>
  quote === undefined
    ? nothing
    : html`
        <wdl-amount-list .rows=${quoteRows(quote, t)}></wdl-amount-list>
        <wdl-button
          kind="link"
          small
          .label=${t.howInterest}
          @click=${() => {
            open('formula');
          }}
        ></wdl-button>
      `;

/** Says in a sentence what is given up by taking the money out now. */
export const renderLost = ({
  state: { quote, deposit },
  t,
}: WithdrawView): TemplateResult | typeof nothing => {
  if (quote === undefined || deposit === undefined) return nothing;
  const show = (sum: Money): string => formatMoney(toFen(sum));
  const text = quote.early
    ? t.lost(show(quote.interestLost), show(quote.interestIfStayed), showDate(deposit.maturityDate, t))
    : t.nothingLost;
  return html`<wdl-notice kind=${quote.early ? 'warning' : 'info'} .text=${text}></wdl-notice>`;
};
