import { formatMoney, toFen, type Money } from '@weidongli/finance/money';
import { html, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { showDate } from '../screen/show-date.js';
import { renderAskAgain, renderUnanswered } from './order-notices-view.js';
import { termRows } from './wealth-deposit.confirm-view.js';
import type { WealthDepositMessages } from './wealth-deposit.messages.js';
import type { DepositView } from './wealth-deposit.view.js';

const subjectRows = (
  { name, amount }: { readonly name: string; readonly amount: Money },
  t: WealthDepositMessages,
): readonly AmountRow[] => [
  { label: t.productRow, value: name },
  { label: t.amountRow, value: t.money(formatMoney(toFen(amount))) },
];

const renderHome = ({ t, leave }: DepositView): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain>
    <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
  </wdl-action-bar>`;

/** Renders the deposit that was opened, with its days. */
export const renderDone = (view: DepositView): TemplateResult => {
  const { deposit } = view.state;
  const { t } = view;
  if (deposit === undefined) return html``;
  const { name, principal, interestAtMaturity, maturityDate, cardMasked } = deposit;
  return html`<wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${t.doneTitle}
        sign="¥"
        .value=${formatMoney(toFen(principal))}
        .text=${t.doneText(showDate(maturityDate, t))}
      ></wdl-result>
      <wdl-amount-list
        .rows=${[
          { label: t.productRow, value: name },
          ...termRows({ ...deposit, interest: interestAtMaturity }, t),
          { label: t.payAccount, value: t.card(cardMasked.slice(-4)) },
        ]}
      ></wdl-amount-list>
    </wdl-receipt>
    ${renderHome(view)}`;
};

/** Renders that the quota is used up: nothing was opened. */
export const renderRefused = (view: DepositView): TemplateResult => {
  const { state, t } = view;
  const rows = state.quote === undefined ? [] : subjectRows(state.quote, t);
  return html`<section class="card">
      <wdl-result data-heading .heading=${t.refusedTitle} .text=${t.refusedText}></wdl-result>
      <wdl-amount-list .rows=${[...rows, { label: t.submittedRow, value: t.submittedNo }]}></wdl-amount-list>
    </section>
    ${renderHome(view)}`;
};

/** Renders a product that this customer cannot put money into here: what it means, the way out. */
export const renderUnavailable = (view: DepositView): TemplateResult => {
  const { state, t } = view;
  return html`<section class="card">
      <wdl-result
        data-heading
        .heading=${t.unavailableTitle}
        .text=${t.unavailableTexts[state.obstacle ?? 'closed']}
      ></wdl-result>
    </section>
    ${renderHome(view)}`;
};

/** Renders the query of a deposit whose reply never came. */
export const renderUnknown = ({ state, t, act }: DepositView): TemplateResult => {
  const rows = state.quote === undefined ? [] : subjectRows(state.quote, t);
  const query = (): void => {
    act({ type: 'query' });
  };
  return html`${renderUnanswered({ rows, problem: state.problem, signedOutText: t.expiredText, t })}
  ${renderAskAgain({ busy: state.work === 'query', t, query })}`;
};
