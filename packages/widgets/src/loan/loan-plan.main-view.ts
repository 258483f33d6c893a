import type { LoanSchedule, ScheduleRow } from '@weidongli/contracts/loan';
import { daysBetween } from '@weidongli/finance';
import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { isFinished, nextRow } from './loan-plan.state.js';
import type { LoanPlanMessages } from './loan-plan.messages.js';
import { showDate } from '../screen/show-date.js';

const badgeKinds: Readonly<Record<string, 'success' | 'warning' | 'danger'>> = {
  PAID: 'success',
  WAIVED: 'success',
  DUE: 'warning',
  PARTIAL: 'warning',
  GRACE: 'warning',
  OVERDUE: 'danger',
};

/** Renders the shape of the screen while the plan is read. */
export const renderLoading = (t: LoanPlanMessages): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'hero', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full', 'full', 'full', 'full']}></wdl-skeleton>
`;

/** Renders the plan: what is due next, and every row. `explain` opens the working of the interest. */
export const renderPlan = (plan: LoanSchedule, t: LoanPlanMessages, explain: () => void): TemplateResult =>
  html`${renderNext(plan, t)} ${renderRows(plan, t, explain)}`;

const renderNext = (plan: LoanSchedule, t: LoanPlanMessages): TemplateResult => {
  const next = nextRow(plan);
  const paid = plan.rows.filter(isFinished).length;
  const label =
    next === undefined ? t.settled : t.next(showDate(next.dueDate, t), daysBetween(plan.asOf, next.dueDate));
  return html`<section class="card">
    <wdl-hero
      data-heading
      label-is-heading
      .label=${label}
      sign="¥"
      .value=${next === undefined ? '0.00' : formatMoney(toFen(next.total))}
    ></wdl-hero>
    ${
      next === undefined
        ? nothing
        : html`<p class="soft">
            ${t.splitYuan(formatMoney(toFen(next.principal)), formatMoney(toFen(next.interest)))}
          </p>`
    }
    <wdl-meter
      .label=${t.paid(paid, plan.rows.length)}
      .value=${paid}
      .max=${plan.rows.length}
      .aside=${t.outstanding(formatMoney(toFen(plan.outstandingPrincipal)))}
    ></wdl-meter>
  </section>`;
};

const renderRows = (plan: LoanSchedule, t: LoanPlanMessages, explain: () => void): TemplateResult => {
  const next = nextRow(plan);
  const rows = plan.rows.map((row) => rowOf(row, row === next, t));
  return html`<section class="card">
    <div class="card__head">
      <h2 class="card__title">${t.all(rows.length)}</h2>
      <wdl-button kind="link" .label=${t.howInterest} @click=${explain}></wdl-button>
    </div>
    <wdl-schedule .label=${t.all(rows.length)} .rows=${rows}></wdl-schedule>
    <wdl-amount-list
      .rows=${[
        {
          label: t.total(formatMoney(toFen(plan.totalInterest))),
          value: t.money(formatMoney(toFen(plan.totalRepayment))),
          total: true,
        },
      ]}
    ></wdl-amount-list>
    <p class="note">${t.grace}</p>
  </section>`;
};

const rowOf = (row: ScheduleRow, isNext: boolean, t: LoanPlanMessages) => {
  const known = t.badges[row.status];
  const kind = badgeKinds[row.status];
  const badge =
    known !== undefined
      ? { label: known, ...(kind === undefined ? {} : { kind }) }
      : isNext
        ? { label: t.badgeNext, kind: 'info' as const }
        : undefined;
  return {
    date: showDate(row.dueDate, t),
    split: t.split(formatMoney(toFen(row.principal)), formatMoney(toFen(row.interest))),
    total: formatMoney(toFen(row.total)),
    now: isNext,
    ...(badge === undefined ? {} : { badge }),
  };
};
