import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../parts/data-table.element.js';
import { PageElement } from '../parts/page.element.js';
import { hrefOf } from '../shell/router.js';
import { mostCustomers, readAllLoans, type OwnedLoan } from './all-loans.js';
import { loanColumns } from './loan-columns.js';

/**
 * Lists the loans of the bank.
 *
 * @tagname wdl-dashboard-loans
 */
export class LoansElement extends PageElement {
  private readonly loans = this.live(() => readAllLoans(this.bank), 4000);

  protected override render(): TemplateResult {
    const t = this.t.loans;
    const all = this.loans.value;
    const [first, ...others] = loanColumns(this.t) as readonly Column<OwnedLoan>[];
    const owner: Column<OwnedLoan> = {
      label: t.customer,
      cell: ({ customer }) => `${customer.nameMasked} ${customer.customerRef}`,
    };
    return this.page(
      { title: t.title, lead: t.lead },
      all === undefined
        ? this.waiting()
        : html`${all.isPart ? html`<wdl-notice .text=${t.many(mostCustomers)}></wdl-notice>` : nothing}
            <section class="card card--table">
              <wdl-data-table
                .label=${t.title}
                .columns=${first === undefined ? [owner] : [first, owner, ...others]}
                .rows=${all.loans}
                .keyOf=${({ id }: OwnedLoan) => id}
                .hrefOf=${({ id, customer }: OwnedLoan) => hrefOf('loans', [customer.id, id])}
                .empty=${t.none}
                .moreLabel=${this.t.shell.more}
              ></wdl-data-table>
            </section>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-loans': LoansElement;
  }
}
