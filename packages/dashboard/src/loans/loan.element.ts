import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent } from '@weidongli/finance';
import type { Loan, LoanSchedule, Repayment, ScheduleRow } from '@weidongli/contracts/loan';
import type { Column } from '../parts/data-table.element.js';
import { showInstant, showMoney } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { stateBadge } from '../parts/state-badge.js';
import { hrefOf } from '../shell/router.js';
import { repaymentColumns } from './repayment-columns.js';

/** All that is shown of a loan. */
interface LoanFile {
  readonly owner: string;
  readonly loan: Loan;
  /** Undefined before the money has arrived. */
  readonly plan: LoanSchedule | undefined;
  readonly repayments: readonly Repayment[];
}

/** States in which a loan has a plan. */
const planned: readonly string[] = ['ACTIVE', 'OVERDUE', 'SETTLED'];

/**
 * Shows a loan as its customer sees it: what is owed, the plan, repayments, every change of state.
 *
 * @tagname wdl-dashboard-loan
 */
export class LoanElement extends PageElement {
  private readonly file = this.live(() => this.read(), 3000);

  private async read(): Promise<LoanFile> {
    const [customerId = '', drawId = ''] = this.route.parts;
    const { customerRef, nameMasked } = await this.bank.client.sandbox.getCustomer({ customerId });
    const view = this.bank.as(customerRef).loan;
    const [loan, repayments] = await Promise.all([
      view.getDraw({ drawId }),
      view.listRepayments({ drawId, limit: 100 }),
    ]);
    const plan = planned.includes(loan.status) ? await view.getSchedule({ drawId }) : undefined;
    return { owner: `${nameMasked} ${customerRef}`, loan, plan, repayments: repayments.data };
  }

  protected override render(): TemplateResult {
    const t = this.t.loans;
    const from = { href: hrefOf('loans'), label: t.back };
    const file = this.file.value;
    if (file === undefined) return this.page({ title: t.loan, from }, this.waiting());
    const { loan, owner } = file;
    return this.page(
      { title: owner, from, actions: stateBadge(loan.status, this.t) },
      html`${this.renderDecision(loan)} ${this.renderSums(loan)}
        <div class="columns">${this.renderFacts(loan)} ${this.renderHistory(loan)}</div>
        ${this.renderPlan(file)} ${this.renderRepayments(file)}`,
    );
  }

  /** An outcome that is open can be settled by hand, as the paying bank would. */
  private renderDecision({ id, needsReconciliation }: Loan): TemplateResult | typeof nothing {
    if (!needsReconciliation) return nothing;
    const t = this.t.loans;
    const decide = (transition: 'succeed' | 'fail') =>
      this.act(transition, () =>
        this.bank.client.sandbox.simulate({ object: 'draw', objectId: id, transition }),
      );
    return html`<wdl-notice kind="warning"
      ><p>${t.waiting}</p>
      <p class="actions">
        ${this.button('succeed', t.succeed, () => decide('succeed'))}
        ${this.button('fail', t.fail, () => decide('fail'), 'danger')}
      </p></wdl-notice
    >`;
  }

  private renderSums({ outstandingPrincipal, nextDue, overdueAmount, daysPastDue }: Loan): TemplateResult {
    const t = this.t.loans;
    const unit = this.t.shell.yuan;
    const figures = [
      { label: t.left, value: showMoney(outstandingPrincipal), unit },
      ...(nextDue === null
        ? []
        : [{ label: `${t.next} ${t.nextOn(nextDue.date)}`, value: showMoney(nextDue.amount), unit }]),
      ...(daysPastDue === 0 ? [] : [{ label: t.overdue, value: showMoney(overdueAmount), unit }]),
    ];
    return html`<section class="card"><wdl-figures .figures=${figures}></wdl-figures></section>`;
  }

  private renderFacts({ id, number, tenor, disclosure, principal, contractSha256 }: Loan): TemplateResult {
    const t = this.t.loans;
    const percent = (rate: string): string => formatPercent(rate, 2);
    return html`<section class="card">
      <h2 class="card__title">${t.facts}</h2>
      <dl class="facts">
        <dt>${t.principal}</dt>
        <dd class="num">${showMoney(principal)}</dd>
        <dt>${t.tenor}</dt>
        <dd class="num">${t.tenorOf(tenor)}</dd>
        <dt>${t.rate}</dt>
        <dd class="num">${percent(disclosure.annualRate)}</dd>
        <dt>${t.allIn}</dt>
        <dd class="num">${percent(disclosure.allInAnnualCost)}</dd>
        <dt>${t.number}</dt>
        <dd class="mono">${number}</dd>
        <dt>${t.loan}</dt>
        <dd class="mono">${id}</dd>
        <dt>${t.contract}</dt>
        <dd class="mono">${contractSha256}</dd>
      </dl>
      <p>${this.link('ledger', ['account', `loan/${id}/principal`], t.ledger)}</p>
    </section>`;
  }

  private renderHistory({ statusHistory }: Loan): TemplateResult {
    const t = this.t.loans;
    const items = statusHistory.map(({ to, at }) => ({
      state: 'done' as const,
      stateLabel: '',
      title: this.t.shell.states[to] ?? to,
      time: showInstant(at),
    }));
    return html`<section class="card">
      <h2 class="card__title">${t.history}</h2>
      <wdl-timeline .label=${t.history} .items=${items}></wdl-timeline>
    </section>`;
  }

  private renderPlan({ plan }: LoanFile): TemplateResult | typeof nothing {
    if (plan === undefined) return nothing;
    const t = this.t.loans;
    const money = (
      label: string,
      name: 'principal' | 'interest' | 'penalty' | 'total' | 'paid',
    ): Column<ScheduleRow> => ({ label, cell: (row) => showMoney(row[name]), figures: true });
    const columns: readonly Column<ScheduleRow>[] = [
      { label: t.term, cell: ({ n }) => t.termOf(n) },
      { label: t.due, cell: ({ dueDate }) => html`<span class="num">${dueDate}</span>` },
      {
        label: t.status,
        cell: ({ status }) => (status === 'PENDING' ? t.notDue : stateBadge(status, this.t)),
      },
      money(t.planPrincipal, 'principal'),
      money(t.interest, 'interest'),
      money(t.penalty, 'penalty'),
      money(t.total, 'total'),
      money(t.paid, 'paid'),
    ];
    return html`<section class="card card--table">
      <div class="card__head"><h2 class="card__title">${t.plan}</h2></div>
      <wdl-data-table
        .label=${t.plan}
        .columns=${columns}
        .rows=${plan.rows}
        .keyOf=${({ n }: ScheduleRow) => String(n)}
      ></wdl-data-table>
    </section>`;
  }

  private renderRepayments({ repayments }: LoanFile): TemplateResult {
    const t = this.t.loans;
    return html`<section class="card card--table">
      <div class="card__head"><h2 class="card__title">${t.repayments}</h2></div>
      <wdl-data-table
        .label=${t.repayments}
        .columns=${repaymentColumns(this.t)}
        .rows=${repayments}
        .keyOf=${({ id }: Repayment) => id}
        .empty=${t.noRepayments}
      ></wdl-data-table>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-loan': LoanElement;
  }
}
