import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { fromFen, parseMoneyInput } from '@weidongli/finance';
import type { LoanApplication, Repayment } from '@weidongli/contracts/loan';
import type {
  CustomerAccount,
  CustomerLine,
  CustomerLoan,
  SandboxCustomer,
} from '@weidongli/contracts/sandbox';
import { loanColumns } from '../loans/loan-columns.js';
import { repaymentColumns } from '../loans/repayment-columns.js';
import type { Column } from '../parts/data-table.element.js';
import { shortId, showInstant, showMoney } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { stateBadge } from '../parts/state-badge.js';
import { hrefOf } from '../shell/router.js';
import { readCustomerFile, type CustomerFile } from './customer-file.js';
import { lineMeter } from './line-meter.js';
import { standingBadge } from './standing-badge.js';

/**
 * Shows a customer: accounts, line, loans, orders; and sends money in.
 *
 * @tagname wdl-dashboard-customer
 */
export class CustomerElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .pay {
        display: grid;
        grid-template-columns: minmax(0, 220px) auto;
        gap: var(--_space-3);
        align-items: start;
        justify-content: start;
      }
      .pay wdl-button {
        margin-top: 25px;
      }
      .pay__lead {
        grid-column: 1 / -1;
      }
      .account + .account,
      .pay {
        padding-top: var(--_space-3);
        border-top: var(--_border-thin) solid var(--_color-border);
      }
      .account {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-1) var(--_space-4);
        align-items: baseline;
        justify-content: space-between;
      }
      .account__sum {
        font-size: var(--_font-size-4);
        font-weight: var(--_font-weight-strong);
      }
    `,
  ];

  @state() private amount = '';
  @state() private wrongAmount = false;
  @state() private done = '';

  private readonly file = this.live(() => readCustomerFile(this.bank, this.route.parts[0] ?? ''), 3000);

  protected override render(): TemplateResult {
    const t = this.t.customers;
    const from = { href: hrefOf('customers'), label: t.back };
    const file = this.file.value;
    if (file === undefined) return this.page({ title: t.title, from }, this.waiting());
    const { customer } = file;
    return this.page(
      { title: `${customer.nameMasked} ${customer.customerRef}`, from },
      html`<div class="columns">
          ${this.renderFacts(file)} ${this.renderAccounts(customer)} ${this.renderLines(customer.lines)}
        </div>
        ${this.renderLoans(customer)} ${this.renderOrders(file)}`,
    );
  }

  private renderFacts({ customer, invitation }: CustomerFile): TemplateResult {
    const t = this.t.customers;
    return html`<section class="card">
      <h2 class="card__title">${t.creditFile}</h2>
      <dl class="facts">
        <dt>${t.standing}</dt>
        <dd>${standingBadge(customer.standing, this.t)}</dd>
        <dt>${t.invitation}</dt>
        <dd>
          ${
            invitation === null
              ? t.noInvitation
              : html`${stateBadge(invitation.status, this.t)}
                  <span class="num">${t.validUntil} ${invitation.validUntil}</span>`
          }
        </dd>
        <dt>${t.phone}</dt>
        <dd class="num">${customer.phoneMasked}</dd>
        <dt>${t.kyc}</dt>
        <dd class="num">${t.kycLevels[customer.kycLevel] ?? customer.kycLevel}</dd>
        <dt>${t.id}</dt>
        <dd class="mono">${customer.id}</dd>
      </dl>
    </section>`;
  }

  private renderAccounts({ accounts }: SandboxCustomer): TemplateResult {
    const t = this.t.customers;
    const [first] = accounts;
    return html`<section class="card">
      <h2 class="card__title">${t.accounts}</h2>
      ${accounts.map((account) => this.renderAccount(account))}
      ${first === undefined ? nothing : this.renderPayment(first)}
    </section>`;
  }

  private renderAccount({ id, accountNumberMasked, available }: CustomerAccount): TemplateResult {
    const t = this.t.customers;
    return html`<div class="account">
      <div>
        <p class="num">${accountNumberMasked}</p>
        <p>${this.link('ledger', ['account', `account/${id}`], t.statement)}</p>
      </div>
      <p class="account__sum num">${showMoney(available)}<span class="unit">${this.t.shell.yuan}</span></p>
    </div>`;
  }

  private renderPayment(account: CustomerAccount): TemplateResult {
    const t = this.t.customers;
    return html`<div class="pay">
        <div class="pay__lead">
          <h3 class="strong">${t.pay}</h3>
          <p class="soft">${t.payLead}</p>
        </div>
        <wdl-text-field
          .label=${t.amount}
          .aside=${this.t.shell.yuan}
          .error=${this.wrongAmount ? t.amountWrong : ''}
          .value=${this.amount}
          @wdl-input=${(event: CustomEvent<{ value: string }>) => {
            this.amount = event.detail.value;
          }}
        ></wdl-text-field>
        ${this.button('pay', t.payGo, () => this.pay(account))}
      </div>
      ${this.done === '' ? nothing : html`<wdl-notice kind="success" .text=${this.done}></wdl-notice>`}`;
  }

  private renderLines(lines: readonly CustomerLine[]): TemplateResult {
    const t = this.t.customers;
    return html`<section class="card">
      <h2 class="card__title">${t.lines}</h2>
      ${
        lines.length === 0
          ? html`<p class="soft">${t.noLine}</p>`
          : lines.map((line) => lineMeter(line, this.t))
      }
    </section>`;
  }

  private renderLoans({ id, loans }: SandboxCustomer): TemplateResult {
    const t = this.t.customers;
    return html`<section class="card card--table">
      <div class="card__head"><h2 class="card__title">${t.loans}</h2></div>
      <wdl-data-table
        .label=${t.loans}
        .columns=${loanColumns(this.t)}
        .rows=${loans}
        .keyOf=${(loan: CustomerLoan) => loan.id}
        .hrefOf=${(loan: CustomerLoan) => hrefOf('loans', [id, loan.id])}
        .empty=${t.noLoans}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
    </section>`;
  }

  private renderOrders({ applications, repayments }: CustomerFile): unknown {
    const t = this.t.customers;
    const columns: readonly Column<LoanApplication>[] = [
      { label: t.id, cell: ({ id }) => shortId(id), mono: true },
      { label: t.state, cell: ({ status }) => stateBadge(status, this.t) },
      {
        label: t.offered,
        cell: ({ offer }) => (offer === null ? '–' : showMoney(offer.limit)),
        figures: true,
      },
      { label: t.at, cell: ({ createdAt }) => showInstant(createdAt), figures: true },
    ];
    return html`${this.renderOrderList(t.applications, columns, applications)}
    ${this.renderOrderList(t.repayments, repaymentColumns(this.t), repayments)}`;
  }

  private renderOrderList<R extends LoanApplication | Repayment>(
    title: string,
    columns: readonly Column<R>[],
    rows: readonly R[],
  ): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<section class="card card--table">
      <div class="card__head"><h2 class="card__title">${title}</h2></div>
      <wdl-data-table
        .label=${title}
        .columns=${columns}
        .rows=${rows}
        .keyOf=${({ id }: R) => id}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
    </section>`;
  }

  private async pay({ id }: CustomerAccount): Promise<void> {
    const read = parseMoneyInput(this.amount);
    const amount = read.ok && read.fen > 0n ? fromFen(read.fen) : undefined;
    this.wrongAmount = amount === undefined;
    if (amount === undefined) return;
    await this.act('pay', async () => {
      await this.bank.client.sandbox.createTransfer({ to: id, amount });
      this.amount = '';
      this.done = this.t.customers.paid(showMoney(amount));
      this.announce(this.done);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-customer': CustomerElement;
  }
}
