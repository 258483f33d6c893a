import { daysBetween } from '@weidongli/finance';
import { formatMoney, formatPercent, rateFromDecimal, toFen } from '@weidongli/finance/money';
import type { Deposit } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { businessDate, showDate } from '../screen/show-date.js';
import type * as laterParts from './wealth-withdraw-deposit.later.js';
import type { WithdrawView } from './wealth-withdraw-deposit.view.js';

/** Parts of the first screen that it can be read without. */
export type DepositLater = Pick<typeof laterParts, 'renderProblem' | 'renderRenewed'>;

/** Renders the first screen: the deposit, and what happens at maturity. */
export const renderDeposit = (view: WithdrawView, later: DepositLater | undefined): TemplateResult => {
  const { deposit } = view.state;
  if (deposit === undefined) return html``;
  const { name, principal } = deposit;
  return html`
    ${later?.renderProblem(view) ?? nothing} ${later?.renderRenewed(view) ?? nothing}
    <section class="card">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${name}
        sign="¥"
        .value=${formatMoney(toFen(principal))}
      ></wdl-hero>
      <wdl-amount-list .rows=${rowsOf(view, deposit)}></wdl-amount-list>
    </section>
    ${renderRenewal(view, deposit)}
  `;
};

/** Renders the way out of the deposit. */
export const renderDepositActions = ({ t, act, leave }: WithdrawView): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button kind="second" .label=${t.leave} @click=${leave}></wdl-button>
    <wdl-button
      kind="second"
      .label=${t.takeOut}
      @click=${() => {
        act({ type: 'take-out' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const rowsOf = ({ state: { now }, t }: WithdrawView, deposit: Deposit): readonly AmountRow[] => {
  const { annualRate, startDate, maturityDate, interestAtMaturity, interestPaid, cardMasked } = deposit;
  const today = businessDate(new Date(now).toISOString());
  const paid = toFen(interestPaid);
  return [
    { label: t.termsRate, value: formatPercent(rateFromDecimal(annualRate)) },
    { label: t.termsInterest, value: t.money(formatMoney(toFen(interestAtMaturity))), strong: true },
    { label: t.termsStart, value: showDate(startDate, t) },
    { label: t.termsMaturity, value: showDate(maturityDate, t) },
    { label: t.termsDays, value: t.days(daysBetween(today, maturityDate)) },
    ...(paid === 0n ? [] : [{ label: t.termsPaid, value: t.money(formatMoney(paid)) }]),
    { label: t.termsCard, value: t.termsCardName(cardMasked.slice(-4)) },
  ];
};

/** Renders what happens at maturity; a button, because it can be changed. */
const renderRenewal = ({ t, open }: WithdrawView, { renewal }: Deposit): TemplateResult =>
  html`<wdl-list>
    <wdl-row
      interactive
      .label=${t.renewalTitle}
      .value=${t.renewals[renewal] ?? renewal}
      @click=${() => {
        open('renewal');
      }}
    ></wdl-row>
  </wdl-list>`;
