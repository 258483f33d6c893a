import { html, type TemplateResult } from 'lit';
import type { LedgerAccount, LedgerTransfer } from '@weidongli/contracts/sandbox';
import { showFen } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { hrefOf } from '../shell/router.js';
import { balanceOf, kindOf, sideOf } from './ledger.rules.js';
import { statementColumns } from './transfer-columns.js';

/** Most transfers of a statement. */
const most = 500;

/**
 * Shows one account of the books with its transfers.
 *
 * @tagname wdl-dashboard-statement
 */
export class StatementElement extends PageElement {
  private readonly statement = this.live(() => this.read(), 3000);

  private async read(): Promise<{ account: LedgerAccount; transfers: readonly LedgerTransfer[] }> {
    const transfers: LedgerTransfer[] = [];
    for (let cursor: string | undefined; ;) {
      const place = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
      const part = await this.bank.client.sandbox.getStatement({ account: this.account, ...place });
      transfers.push(...part.transfers);
      if (part.page.nextCursor === null || transfers.length >= most)
        return { account: part.account, transfers };
      cursor = part.page.nextCursor;
    }
  }

  private get account(): string {
    return this.route.parts[1] ?? '';
  }

  protected override render(): TemplateResult {
    const t = this.t.ledger;
    const from = { href: hrefOf('ledger', ['accounts']), label: t.tabs.accounts };
    const statement = this.statement.value;
    return this.page(
      { title: t.statement, from, lead: this.account },
      statement === undefined
        ? this.waiting()
        : html`${this.renderFacts(statement.account)}
            <section class="card card--table">
              <div class="card__head"><h2 class="card__title">${t.movements}</h2></div>
              <wdl-data-table
                .label=${t.movements}
                .columns=${statementColumns(this.t, this.account)}
                .rows=${statement.transfers}
                .keyOf=${({ id }: LedgerTransfer) => id}
                .empty=${t.noTransfers}
                .moreLabel=${this.t.shell.more}
              ></wdl-data-table>
            </section>`,
    );
  }

  private renderFacts(account: LedgerAccount): TemplateResult {
    const t = this.t.ledger;
    const { amount, side } = sideOf(balanceOf(account));
    const unit = this.t.shell.yuan;
    const rows = [
      { label: t.group, value: t.kinds[kindOf(account)] ?? kindOf(account) },
      { label: t.debitsPosted, value: showFen(account.debitsPosted), unit },
      { label: t.creditsPosted, value: showFen(account.creditsPosted), unit },
      { label: t.debitsPending, value: showFen(account.debitsPending), unit },
      { label: t.creditsPending, value: showFen(account.creditsPending), unit },
      { label: `${t.balanceNow} ${t.side[side]}`, value: showFen(amount), unit, total: true },
    ];
    return html`<section class="card"><wdl-amount-list .rows=${rows}></wdl-amount-list></section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-statement': StatementElement;
  }
}
