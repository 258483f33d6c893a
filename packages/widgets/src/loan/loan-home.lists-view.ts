import type { Loan, Repayment } from '@weidongli/contracts/loan';
import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { showAnnualRate } from './loan-draw.rates.js';
import { historyOf, type HistoryEntry } from './loan-home.flow.js';
import { openLoans } from './loan-home.state.js';
import { settledLoans, shownLoan } from './loan-home.loans.js';
import type { LoanHomeMessages } from './loan-home.messages.js';
import type { HomeView } from './loan-home.view.js';
import { businessDate, showDate, showDateTime } from '../screen/show-date.js';

const show = (money: Loan['principal']): string => formatMoney(toFen(money));

/** Renders every loan: those being paid back, then those that are settled. */
export const renderLoans = (view: HomeView): TemplateResult => {
  const { state, t } = view;
  const [owed, settled] = [openLoans(state), settledLoans(state)];
  return html`
    <h1 class="vh" tabindex="-1" data-heading>${t.titles.loans}</h1>
    ${
      owed.length + settled.length === 0
        ? html`<section class="card"><wdl-empty .text=${t.noLoans}></wdl-empty></section>`
        : nothing
    }
    ${renderGroup(view, t.openTitle, owed, openSub)} ${renderGroup(view, t.settledTitle, settled, settledSub)}
  `;
};

const openSub = ({ daysPastDue, nextDue, overdueAmount }: Loan, t: LoanHomeMessages): string =>
  daysPastDue > 0
    ? t.overdueSub(daysPastDue, show(overdueAmount))
    : nextDue === null
      ? ''
      : t.dueOn(showDate(nextDue.date, t), show(nextDue.amount));

const settledSub = ({ settledAt }: Loan, t: LoanHomeMessages): string =>
  settledAt === null ? '' : t.settledOn(showDate(businessDate(settledAt), t));

const renderGroup = (
  { t, show: open }: HomeView,
  title: string,
  loans: readonly Loan[],
  sub: (loan: Loan, t: LoanHomeMessages) => string,
): TemplateResult | typeof nothing =>
  loans.length === 0
    ? nothing
    : html`<h2 class="card__title pad">${title}</h2>
        <wdl-list
          >${loans.map(
            (loan) =>
              html`<wdl-row
                interactive
                .label=${t.borrowedOn(showDate(loan.valueDate, t))}
                .sub=${sub(loan, t)}
                .value=${t.money(show(loan.status === 'SETTLED' ? loan.principal : loan.outstandingPrincipal))}
                @click=${() => {
                  open('loan', loan.id);
                }}
              ></wdl-row>`,
          )}</wdl-list
        >`;

/** Renders one loan: what is owed on it, its terms, its plan, its papers. */
export const renderLoan = (view: HomeView): TemplateResult => {
  const { state, t, go } = view;
  const loan = shownLoan(state);
  if (loan === undefined) return html`<wdl-empty .text=${t.noLoans}></wdl-empty>`;
  const settled = loan.status === 'SETTLED';
  return html`
    <section class="card">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${settled ? t.allPaid : t.remaining}
        sign="¥"
        .value=${show(loan.outstandingPrincipal)}
      ></wdl-hero>
      <wdl-amount-list .rows=${loanRows(loan, t)}></wdl-amount-list>
    </section>
    ${renderPapers(view, loan)}
    ${
      openLoans(state).includes(loan)
        ? html`<wdl-action-bar slot="footer">
            <wdl-button
              .label=${t.repayThis}
              @click=${() => {
                go('repay', loan.id);
              }}
            ></wdl-button>
          </wdl-action-bar>`
        : nothing
    }
  `;
};

const loanRows = (loan: Loan, t: LoanHomeMessages) => [
  ...(toFen(loan.overdueAmount) > 0n && loan.daysPastDue > 0
    ? [
        {
          label: t.overdueAmount,
          note: t.overdueDays(loan.daysPastDue),
          value: t.money(show(loan.overdueAmount)),
          strong: true,
        },
      ]
    : []),
  { label: t.borrowed, value: t.money(show(loan.principal)) },
  { label: t.borrowedDay, value: showDate(loan.valueDate, t) },
  ...(loan.settledAt === null
    ? []
    : [{ label: t.settledDay, value: showDate(businessDate(loan.settledAt), t) }]),
  { label: t.term, value: t.termValue(loan.tenor) },
  { label: t.annualRate, value: showAnnualRate(loan.disclosure.annualRate) },
  { label: t.receivedOn, value: t.card(loan.cardMasked.slice(-4)) },
  { label: t.number, value: loan.number.replace(/(\d{4})(?=\d)/g, '$1 ') },
];

const renderPapers = ({ t, go, read, show: open }: HomeView, loan: Loan): TemplateResult =>
  html`<wdl-list>
    <wdl-row
      interactive
      .label=${t.plan}
      @click=${() => {
        go('plan', loan.id);
      }}
    ></wdl-row>
    <wdl-row
      interactive
      .label=${t.contract}
      @click=${() => {
        read(loan.contractId);
      }}
    ></wdl-row>
    ${
      loan.status === 'SETTLED'
        ? html`<wdl-row
            interactive
            .label=${t.certificate}
            @click=${() => {
              open('certificate', loan.id);
            }}
          ></wdl-row>`
        : nothing
    }
  </wdl-list>`;

/** Renders what was borrowed and paid back, newest first. */
export const renderHistory = ({ state, t }: HomeView): TemplateResult => {
  const entries = historyOf(state);
  return html`<h1 class="vh" tabindex="-1" data-heading>${t.titles.history}</h1>
    ${
      entries.length === 0
        ? html`<section class="card"><wdl-empty .text=${t.noHistory}></wdl-empty></section>`
        : html`<wdl-list>${entries.map((entry) => renderEntry(entry, t))}</wdl-list>`
    }`;
};

const renderEntry = (entry: HistoryEntry, t: LoanHomeMessages): TemplateResult => {
  const { label, status, money } =
    entry.kind === 'draw'
      ? { label: t.drawn, status: entry.loan.status, money: entry.loan.principal }
      : {
          label: repaidAs(entry.repayment, t),
          status: entry.repayment.status,
          money: entry.repayment.amount,
        };
  const note = t.statuses[status];
  const at = showDateTime(entry.at).slice(0, 16);
  return html`<wdl-row
    .label=${label}
    .sub=${note === undefined ? at : t.entrySub(at, note)}
    .value=${t.money(show(money))}
  ></wdl-row>`;
};

const repaidAs = ({ kind }: Repayment, t: LoanHomeMessages): string => t.kinds[kind] ?? t.repay;

/** Renders the papers of every loan. */
export const renderDocuments = (view: HomeView): TemplateResult => {
  const { state, t } = view;
  const loans = [...openLoans(state), ...settledLoans(state)];
  return html`<h1 class="vh" tabindex="-1" data-heading>${t.titles.documents}</h1>
    ${
      loans.length === 0
        ? html`<section class="card"><wdl-empty .text=${t.noDocuments}></wdl-empty></section>`
        : loans.map((loan) => renderLoanPapers(view, loan))
    }`;
};

const renderLoanPapers = ({ t, read, show: open }: HomeView, loan: Loan): TemplateResult => {
  const name = t.loanName(showDate(loan.valueDate, t), show(loan.principal));
  return html`<h2 class="card__title pad">${name}</h2>
    <wdl-list>
      <wdl-row
        interactive
        icon="document"
        .label=${t.contract}
        @click=${() => {
          read(loan.contractId);
        }}
      ></wdl-row>
      ${
        loan.status === 'SETTLED'
          ? html`<wdl-row
              interactive
              icon="receipt"
              .label=${t.certificate}
              @click=${() => {
                open('certificate', loan.id);
              }}
            ></wdl-row>`
          : nothing
      }
    </wdl-list>`;
};
