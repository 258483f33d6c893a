import type { LoanSchedule, ScheduleRow } from '@weidongli/contracts/loan';
import { daysBetween, explainInterest, formatMoney, toFen } from '@weidongli/finance';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messagesOf } from '../i18n/catalogue.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import { ClientElement } from '../provider/client-element.js';
import { isFinished, nextRow, readPlan, recomputed, type PlanState } from './loan-plan.flow.js';
import { loanPlanMessages, type LoanPlanMessages } from './loan-plan.messages.js';
import { showDate } from './show-date.js';

const badgeKinds: Readonly<Record<string, 'success' | 'warning' | 'danger'>> = {
  PAID: 'success',
  WAIVED: 'success',
  DUE: 'warning',
  PARTIAL: 'warning',
  GRACE: 'warning',
  OVERDUE: 'danger',
};

/**
 * Shows the repayment plan of a loan: what is due next, every instalment, and how its interest comes about.
 *
 * @tagname wdl-loan-plan
 * @fires {CustomEvent<undefined>} wdl-loan-plan-ready - The plan is shown.
 * @fires {CustomEvent<undefined>} wdl-loan-plan-cancel - The customer leaves.
 * @fires {CustomEvent<FlowProblem>} wdl-loan-plan-error - The plan could not be read.
 * @fires {CustomEvent<undefined>} wdl-service - The customer asks for help; cancelable, else `service-href` opens.
 */
export class LoanPlanElement extends ClientElement {
  static override styles = [
    kitStyles,
    layoutStyles,
    css`
      /* What is still owed is content, not a hint. */
      wdl-meter {
        font-size: var(--_font-size-2);
      }
    `,
  ];

  /** Operations that the screen calls. */
  static readonly operations: readonly string[] = ['loan.getSchedule'];

  /** Loan, `loa_…`. Required. */
  @property({ attribute: 'draw-id' }) drawId = '';
  /** Address of the host's customer service; without it no such button is shown. */
  @property({ attribute: 'service-href' }) serviceHref = '';

  @state() private view: PlanState = { step: 'loading' };
  @state() private explaining = false;

  private turn = 0;

  protected override attachClient(): void {
    void this.refresh();
  }

  protected override detachClient(): void {
    this.turn += 1;
  }

  protected override forget(): void {
    this.view = { step: 'loading' };
    this.explaining = false;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    if (changes.has('drawId') && changes.get('drawId') !== undefined && this.usedClient !== undefined)
      void this.refresh();
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const before = (changes as PropertyValues).get('view') as PlanState | undefined;
    if (before === undefined || before === this.view || this.view.step === 'loading') return;
    if (this.view.step === 'failed') this.emit('wdl-loan-plan-error', this.view.problem);
    else this.emit('wdl-loan-plan-ready', undefined);
    requestAnimationFrame(() => {
      this.focusHeading();
    });
  }

  /** Reads the plan again. */
  async refresh(): Promise<void> {
    const client = this.usedClient;
    if (client === undefined || this.drawId === '') return;
    const turn = (this.turn += 1);
    const view = await readPlan(client, this.drawId);
    if (turn === this.turn) this.view = view;
  }

  protected override render(): TemplateResult {
    const t = messagesOf('loan-plan', loanPlanMessages, this.locale === '' ? 'zh-CN' : this.locale);
    return html`
      ${this.renderMissing()}
      ${this.usedClient?.session.sandbox === true ? html`<wdl-sandbox-ribbon .label=${t.sandbox}></wdl-sandbox-ribbon>` : nothing}
      <wdl-screen>
        <wdl-app-bar
          slot="header"
          .heading=${t.title}
          .leaveLabel=${t.back}
          .serviceLabel=${this.serviceHref === '' ? '' : t.service}
          @wdl-back=${() => this.emit('wdl-loan-plan-cancel', undefined)}
          @wdl-service=${this.onService}
        ></wdl-app-bar>
        ${this.renderBody(t)}
      </wdl-screen>
    `;
  }

  private renderBody(t: LoanPlanMessages): TemplateResult {
    switch (this.view.step) {
      case 'loading':
        return html`<wdl-skeleton .label=${t.loading} .lines=${['half', 'hero', 'full']}></wdl-skeleton>
          <wdl-skeleton .lines=${['full', 'full', 'full', 'full', 'full']}></wdl-skeleton>`;
      case 'failed':
        return this.renderFailed(this.view.problem.code === 'unauthenticated' ? t.signIn : t.failedText, t);
      case 'ready':
        return html`${this.renderNext(this.view.plan, t)} ${this.renderRows(this.view.plan, t)}
        ${this.renderFormula(this.view.plan, t)}`;
    }
  }

  private renderNext(plan: LoanSchedule, t: LoanPlanMessages): TemplateResult {
    const next = nextRow(plan);
    const paid = plan.rows.filter(isFinished).length;
    const label =
      next === undefined ? t.settled : t.next(showDate(next.dueDate), daysBetween(plan.asOf, next.dueDate));
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
  }

  private renderRows(plan: LoanSchedule, t: LoanPlanMessages): TemplateResult {
    const next = nextRow(plan);
    const rows = plan.rows.map((row) => this.rowOf(row, row === next, t));
    return html`<section class="card">
      <div class="card__head">
        <h2 class="card__title">${t.all(rows.length)}</h2>
        <wdl-button
          kind="link"
          .label=${t.howInterest}
          @click=${() => {
            this.explaining = true;
          }}
        ></wdl-button>
      </div>
      <wdl-schedule .label=${t.all(rows.length)} .rows=${rows}></wdl-schedule>
      <wdl-amount-list
        .rows=${[
          {
            label: t.total(formatMoney(toFen(plan.totalInterest))),
            value: formatMoney(toFen(plan.totalRepayment)),
            unit: t.yuan,
            total: true,
          },
        ]}
      ></wdl-amount-list>
      <p class="note">${t.grace}</p>
    </section>`;
  }

  private rowOf(row: ScheduleRow, isNext: boolean, t: LoanPlanMessages) {
    const known = t.badges[row.status];
    const kind = badgeKinds[row.status];
    const badge =
      known !== undefined
        ? { label: known, ...(kind === undefined ? {} : { kind }) }
        : isNext
          ? { label: t.badgeNext, kind: 'info' as const }
          : undefined;
    return {
      date: showDate(row.dueDate),
      split: t.split(formatMoney(toFen(row.principal)), formatMoney(toFen(row.interest))),
      total: formatMoney(toFen(row.total)),
      now: isNext,
      ...(badge === undefined ? {} : { badge }),
    };
  }

  private renderFormula(plan: LoanSchedule, t: LoanPlanMessages): TemplateResult {
    const close = (): void => {
      this.explaining = false;
    };
    const schedule = this.explaining ? recomputed(plan) : undefined;
    const explanation = schedule === undefined ? undefined : explainInterest(schedule);
    const rows = (explanation?.steps ?? [])
      .filter(({ key }) => key === 'row-interest')
      .map(({ n, expression, value }) => [String(n ?? ''), expression, value]);
    return html`<wdl-sheet
      .open=${this.explaining}
      .heading=${t.howInterest}
      .closeLabel=${t.close}
      @wdl-close=${close}
    >
      <wdl-formula
        .formula=${t.formula}
        .note=${t.formulaNote}
        .caption=${t.formulaCaption}
        .columns=${t.formulaColumns}
        .rows=${rows}
        .totalLabel=${t.totalInterest}
        .total=${explanation?.result.value ?? ''}
      ></wdl-formula>
      <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
    </wdl-sheet>`;
  }

  private renderFailed(text: string, t: LoanPlanMessages): TemplateResult {
    return html`<section class="card">
        <wdl-result data-heading kind="warning" .heading=${t.failedTitle} .text=${text}></wdl-result>
      </section>
      <wdl-action-bar slot="footer" plain>
        <wdl-button .label=${t.tryAgain} @click=${() => void this.refresh()}></wdl-button>
      </wdl-action-bar>`;
  }

  private readonly onService = (event: Event): void => {
    event.stopPropagation();
    if (this.emit('wdl-service', undefined, { cancelable: true })) window.location.assign(this.serviceHref);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-loan-plan': LoanPlanElement;
  }
}
