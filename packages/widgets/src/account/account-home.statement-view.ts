import { formatMoney, toFen } from '@weidongli/finance/money';
import type { AccountStatement, Transaction } from '@weidongli/contracts/account';
import { html, nothing, type TemplateResult } from 'lit';
import { businessDate, showDayTime } from '../screen/show-date.js';
import { monthFrom, monthOf } from './account-home.month.js';
import { showMovement } from './account-home.movement.js';
import { renderMissing, renderProblem } from './account-home.problem-view.js';
import { shownAccount, type MonthRead } from './account-home.state.js';
import type { AccountHomeView } from './account-home.view.js';

/** Renders what a month has brought and taken, then its movements with the balance after each. */
export const renderStatement = (view: AccountHomeView): TemplateResult => {
  const { state, t } = view;
  const read = state.read?.month === state.month ? state.read : undefined;
  return html`
    ${renderProblem(view)}
    <section class="card">
      <h1 class="head__title" tabindex="-1" data-heading>${monthName(state.month, t)}</h1>
      ${read === undefined ? renderMissing(view) : renderSums(view, read.statement)} ${renderMonths(view)}
    </section>
    ${read === undefined ? nothing : renderMovements(view, read)}
  `;
};

const monthName = (month: string, t: AccountHomeView['t']): string => {
  const [year = 0, number = 1] = month.split('-').map((part) => parseInt(part, 10));
  return t.month(year, number);
};

const renderSums = ({ state, t }: AccountHomeView, statement: AccountStatement): TemplateResult => {
  const show = (money: AccountStatement['opening']): string => formatMoney(toFen(money));
  const isRunning = state.month === monthOf(state.today);
  return html`<wdl-amount-list
    .rows=${[
      { label: t.opening, value: t.money(show(statement.opening)) },
      { label: t.credits, value: t.money(showMovement({ direction: 'CREDIT', amount: statement.credits })) },
      { label: t.debits, value: t.money(showMovement({ direction: 'DEBIT', amount: statement.debits })) },
      {
        label: isRunning ? t.closingToday : t.closing,
        value: t.money(show(statement.closing)),
        total: true,
      },
    ]}
  ></wdl-amount-list>`;
};

/** Renders the ways to the month before and the one after, as far as the account goes. */
const renderMonths = ({ state, t, act }: AccountHomeView): TemplateResult | typeof nothing => {
  const first = monthOf(businessDate(shownAccount(state)?.openedAt ?? ''));
  const way = (count: number, label: string): TemplateResult =>
    html`<wdl-button
      kind="second"
      .label=${label}
      @click=${() => {
        act({ type: 'month-chosen', month: monthFrom(state.month, count) });
      }}
    ></wdl-button>`;
  const before = state.month > first ? way(-1, t.monthBefore) : nothing;
  const after = state.month < monthOf(state.today) ? way(1, t.monthAfter) : nothing;
  if (before === nothing && after === nothing) return nothing;
  return html`<div class=${before === nothing || after === nothing ? 'stack' : 'pair'}>
    ${before} ${after}
  </div>`;
};

const renderMovements = (view: AccountHomeView, read: MonthRead): TemplateResult => {
  const { state, t, act } = view;
  if (read.movements.length === 0)
    return html`<section class="card"><wdl-empty icon="receipt" .text=${t.emptyMonth}></wdl-empty></section>`;
  return html`<wdl-list>${read.movements.map((movement) => renderMovement(view, movement))}</wdl-list> ${
      read.nextCursor === null
        ? nothing
        : html`<wdl-button
            kind="second"
            .label=${t.more}
            .busyLabel=${t.loading}
            .busy=${state.work === 'more'}
            @click=${() => {
              act({ type: 'more' });
            }}
          ></wdl-button>`
    }`;
};

const renderMovement = ({ t }: AccountHomeView, movement: Transaction): TemplateResult =>
  html`<wdl-row
    .label=${t.purposes[movement.purpose] ?? t.purposeOther}
    .sub=${t.movementSub(showDayTime(movement.bookedAt, t), formatMoney(toFen(movement.balanceAfter)))}
    .value=${t.money(showMovement(movement))}
  ></wdl-row>`;
