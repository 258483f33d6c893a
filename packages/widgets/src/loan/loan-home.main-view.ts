import type { CreditLine } from '@weidongli/contracts/loan';
import type { Money } from '@weidongli/contracts';
import { addFen, formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { showAnnualRate, showDailyRate } from './loan-draw.rates.js';
import { arrivingLoan, nextPayment, openLoans, overdueLoans } from './loan-home.state.js';
import type { HomeView } from './loan-home.view.js';
import { showDate } from '../screen/show-date.js';

const show = (money: Money): string => formatMoney(toFen(money));
const sum = (amounts: readonly Money[]): string => formatMoney(addFen(...amounts.map(toFen)));

/** Renders the first page: what can be borrowed, what is due, where everything else is. */
export const renderMain = (view: HomeView): TemplateResult => {
  const { line, loans } = view.state;
  if (line === undefined && loans.length === 0)
    return html`<h1 class="vh" tabindex="-1" data-heading>${view.t.title}</h1>
      <section class="card"><wdl-empty .text=${view.t.noLine}></wdl-empty></section>`;
  return html`
    ${renderOverdue(view)} ${line === undefined ? nothing : renderLine(view, line)} ${renderDue(view)}
    ${renderWays(view)}
  `;
};

const renderOverdue = ({ state, t, go, show: open }: HomeView): TemplateResult | typeof nothing => {
  const late = overdueLoans(state);
  const [first] = late;
  if (first === undefined) return nothing;
  const days = Math.max(...late.map(({ daysPastDue }) => daysPastDue));
  const amount = sum(late.map(({ overdueAmount }) => overdueAmount));
  return html`<wdl-notice kind="warning" .text=${t.overdue(amount, days)}></wdl-notice>
    <wdl-list>
      <wdl-row
        interactive
        .label=${t.repayOverdue}
        .value=${t.money(amount)}
        @click=${() => {
          if (late.length === 1) go('repay', first.id);
          else open('loans');
        }}
      ></wdl-row>
    </wdl-list>`;
};

const renderLine = (view: HomeView, line: CreditLine): TemplateResult => {
  const { t, explain } = view;
  const [used, limit] = [show(line.outstanding), show(line.limit)];
  return html`<section class="card">
    <wdl-hero
      data-heading
      label-is-heading
      .label=${line.status === 'ACTIVE' ? t.available : t.availableHeld}
      sign="¥"
      .value=${show(line.available)}
    ></wdl-hero>
    <wdl-meter
      .label=${t.used(used)}
      .value=${lengthOf(line.outstanding)}
      .max=${lengthOf(line.limit)}
      .aside=${t.limit(limit)}
    ></wdl-meter>
    <wdl-figures
      .figures=${[
        { label: t.annualRate, value: showAnnualRate(line.annualRate) },
        { label: t.dailyRate, value: showDailyRate(line.dailyRate) },
      ]}
    ></wdl-figures>
    <wdl-button kind="link" small .label=${t.howComputed} @click=${explain}></wdl-button>
    ${renderHold(view, line)} ${renderActions(view, line)}
  </section>`;
};

/** Gives an amount as the length of a bar: nothing is worked out with it. */
const lengthOf = (money: Money): number => parseInt(String(toFen(money)), 10);

/** Says why nothing can be borrowed now. */
const renderHold = ({ t }: HomeView, line: CreditLine): TemplateResult | typeof nothing => {
  if (line.status === 'ACTIVE') return nothing;
  const text =
    line.status === 'SUSPENDED'
      ? (t.suspended[line.suspension ?? ''] ?? t.suspended.BANK)
      : (t.notUsable[line.status] ?? t.suspended.BANK);
  return html`<p class="soft">${text}</p>`;
};

const renderActions = ({ state, t, go, show: open }: HomeView, line: CreditLine): TemplateResult => {
  const owed = openLoans(state);
  const usable = line.status === 'ACTIVE';
  const locked = line.suspension === 'CUSTOMER_LOCK';
  const pay =
    owed.length === 0
      ? nothing
      : html`<wdl-button
          .kind=${usable ? 'second' : 'primary'}
          .label=${t.repay}
          @click=${() => {
            const [only] = owed;
            if (owed.length === 1 && only !== undefined) go('repay', only.id);
            else open('loans');
          }}
        ></wdl-button>`;
  const borrow = usable
    ? html`<wdl-button
        .label=${t.borrow}
        @click=${() => {
          go('draw');
        }}
      ></wdl-button>`
    : locked
      ? html`<wdl-button
          kind="second"
          .label=${t.unlockFirst}
          @click=${() => {
            open('line');
          }}
        ></wdl-button>`
      : nothing;
  const both = pay !== nothing && borrow !== nothing;
  return html`<div class=${both ? 'pair' : 'stack'}>${pay} ${borrow}</div>`;
};

const renderDue = (view: HomeView): TemplateResult | typeof nothing => {
  const { state, t, go, show: open } = view;
  const owed = openLoans(state);
  const arriving = arrivingLoan(state);
  if (owed.length === 0 && arriving === undefined) return nothing;
  return html`<wdl-list>
    ${
      arriving === undefined
        ? nothing
        : html`<wdl-row
            interactive
            .label=${t.arriving}
            .sub=${t.arrivingSub(show(arriving.principal))}
            .value=${t.seeProgress}
            @click=${() => {
              go('draw', arriving.id);
            }}
          ></wdl-row>`
    }
    ${renderNext(view)}
    ${
      owed.length === 0
        ? nothing
        : html`<wdl-row
            interactive
            .label=${t.openLoans}
            .sub=${t.outstanding(sum(owed.map(({ outstandingPrincipal }) => outstandingPrincipal)))}
            .value=${t.count(owed.length)}
            @click=${() => {
              open('loans');
            }}
          ></wdl-row>`
    }
  </wdl-list>`;
};

const renderNext = ({ state, t, go, show: open }: HomeView): TemplateResult | typeof nothing => {
  const next = nextPayment(state);
  if (next === undefined) return nothing;
  const [only] = next.loans;
  const date = showDate(next.date, t);
  return html`<wdl-row
    interactive
    .label=${t.nextPayment}
    .sub=${next.loans.length === 1 ? t.nextSub(date) : t.nextSubMany(date, next.loans.length)}
    .value=${t.money(formatMoney(next.amount))}
    @click=${() => {
      if (next.loans.length === 1 && only !== undefined) go('plan', only.id);
      else open('loans');
    }}
  ></wdl-row>`;
};

const renderWays = ({ state, t, show: open }: HomeView): TemplateResult => {
  const ways = [
    { page: 'history', label: t.history, icon: 'receipt' },
    { page: 'documents', label: t.documents, icon: 'document' },
    ...(state.line === undefined ? [] : [{ page: 'line', label: t.manageLine, icon: 'card' } as const]),
  ] as const;
  return html`<wdl-list
    >${ways.map(
      ({ page, label, icon }) =>
        html`<wdl-row
          interactive
          .label=${label}
          .icon=${icon}
          @click=${() => {
            open(page);
          }}
        ></wdl-row>`,
    )}</wdl-list
  >`;
};
