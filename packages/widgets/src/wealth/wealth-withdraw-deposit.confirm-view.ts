import { formatMoney, formatPercent, rateFromDecimal, toFen, type Money } from '@weidongli/finance/money';
import type { WithdrawalQuote } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { showDate } from '../screen/show-date.js';
import { renderChanged } from './order-notices-view.js';
import { renderProblem } from './wealth-withdraw-deposit.problem-view.js';
import { renderLost, renderQuote } from './wealth-withdraw-deposit.quote-view.js';
import type { WithdrawView } from './wealth-withdraw-deposit.view.js';

/** Renders everything that will be done, once, on one page. */
export const renderConfirm = (view: WithdrawView): TemplateResult => {
  const { state, t } = view;
  const { quote, deposit } = state;
  if (quote === undefined || deposit === undefined) return html``;
  const rate = formatPercent(rateFromDecimal(quote.rate));
  return html`
    ${renderProblem(view)} ${renderRequoted(view, quote)}
    <section class="card">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${quote.early ? t.headingEarly : t.headingMatured}
        sign="¥"
        .value=${formatMoney(toFen(quote.payout))}
      ></wdl-hero>
      <wdl-amount-list
        .rows=${[
          { label: t.productRow, value: deposit.name },
          { label: t.dateRow, value: showDate(quote.date, t) },
        ]}
      ></wdl-amount-list>
      ${renderQuote(view)} ${quote.early ? html`<p class="soft">${t.early(rate)}</p>` : nothing}
    </section>
    ${renderLost(view)}
    <wdl-list>
      <wdl-row .label=${t.getAccount} .value=${t.card(deposit.cardMasked.slice(-4))}></wdl-row>
    </wdl-list>
  `;
};

/** Renders two ways on of the same size; the one that takes out says how much. */
export const renderConfirmActions = ({ state, t, act, leave }: WithdrawView): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button kind="second" .label=${t.notNow} @click=${leave}></wdl-button>
    <wdl-button
      .label=${t.withdraw(state.quote === undefined ? '' : formatMoney(toFen(state.quote.payout)))}
      .busyLabel=${state.work === 'quote' ? t.calculating : t.working}
      .busy=${state.work === 'order' || state.work === 'quote'}
      @click=${() => {
        act({ type: 'confirm' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderRequoted = (
  { state: { before }, t }: WithdrawView,
  quote: WithdrawalQuote,
): TemplateResult | typeof nothing => {
  if (before === undefined) return nothing;
  const money = (sum: Money): string => t.money(formatMoney(toFen(sum)));
  return renderChanged({
    ...{ title: t.figuresChangedTitle, text: t.figuresChangedText, t },
    isSame: before.date === quote.date && before.payout.amount === quote.payout.amount,
    rows: [
      { label: t.dateRow, before: showDate(before.date, t), now: showDate(quote.date, t) },
      { label: t.payoutNow, before: money(before.payout), now: money(quote.payout) },
    ],
  });
};
