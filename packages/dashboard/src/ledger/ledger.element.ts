import { css, html, nothing, type TemplateResult } from 'lit';
import type { LedgerAccount, LedgerTransfer, SandboxLedger } from '@weidongli/contracts/sandbox';
import type { Column } from '../parts/data-table.element.js';
import { shortId, showFen } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { hrefOf } from '../shell/router.js';
import {
  balanceOf,
  kindOf,
  sideOf,
  sumsOf,
  trialBalance,
  unitsOf,
  type BalanceLine,
} from './ledger.rules.js';
import { transferColumns } from './transfer-columns.js';

type Tab = 'balance' | 'accounts' | 'transfers';
const tabs: readonly Tab[] = ['balance', 'accounts', 'transfers'];

/**
 * Shows the books: the trial balance with its zero, every account, every transfer.
 *
 * @tagname wdl-dashboard-ledger
 */
export class LedgerElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .zero {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-1) var(--_space-4);
        align-items: baseline;
        justify-content: space-between;
        padding-top: var(--_space-3);
        border-top: var(--_border-thin) solid var(--_color-border);
      }
      .zero__sum {
        display: flex;
        gap: var(--_space-3);
        align-items: baseline;
        font-size: var(--_font-size-4);
        font-weight: var(--_font-weight-strong);
      }
      .side {
        color: var(--_color-text-3);
        font-size: var(--_font-size-1);
      }
    `,
  ];

  private readonly ledger = this.live(() => this.bank.client.sandbox.getLedger(), 3000);

  /** A tab changes what is shown of the same books. */
  protected override subject(): string {
    return '';
  }

  protected override render(): TemplateResult {
    const t = this.t.ledger;
    const ledger = this.ledger.value;
    const [name = 'balance'] = this.route.parts;
    const tab = tabs.find((known) => known === name) ?? 'balance';
    return this.page(
      { title: t.title, lead: t.lead },
      html`<nav class="tabs" aria-label=${t.title}>
          ${tabs.map(
            (one) =>
              html`<a
                href=${hrefOf('ledger', one === 'balance' ? [] : [one])}
                aria-current=${one === tab ? 'page' : nothing}
                >${t.tabs[one]}</a
              >`,
          )}
        </nav>
        ${
          ledger?.complete === false
            ? html`<wdl-notice kind="warning" .text=${t.incomplete}></wdl-notice>`
            : nothing
        }
        ${ledger === undefined ? this.waiting() : this.renderTab(tab, ledger)}`,
    );
  }

  private renderTab(tab: Tab, ledger: SandboxLedger): unknown {
    if (tab === 'balance') return unitsOf(ledger.accounts).map((unit) => this.renderBalance(ledger, unit));
    const text = this.filtered('account').trim();
    const table = tab === 'accounts' ? this.renderAccounts(ledger, text) : this.renderTransfers(ledger, text);
    return html`${this.renderFilter()}
      <section class="card card--table">${table}</section>`;
  }

  private renderBalance({ accounts, sums }: SandboxLedger, unit: string): TemplateResult {
    const t = this.t.ledger;
    const sum = sums[unit] ?? sumsOf(accounts.filter(({ currency }) => currency === unit)).balance;
    const isZero = sum === '0';
    return html`<section class="card card--table" data-unit=${unit}>
      <div class="card__head"><h2 class="card__title">${t.units[unit] ?? unit}</h2></div>
      <wdl-data-table
        even
        .label=${t.tabs.balance}
        .columns=${this.balanceColumns}
        .rows=${trialBalance(accounts, unit)}
        .keyOf=${({ kind }: BalanceLine) => kind}
        .hrefOf=${({ kind }: BalanceLine) => hrefOf('ledger', ['accounts'], { account: `${kind}/` })}
        .empty=${t.noAccounts}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
      <div class="zero">
        <span>${t.sum}</span>
        <span class="zero__sum">
          <span class="num">${showFen(sum)}</span>
          <wdl-badge
            kind=${isZero ? 'success' : 'danger'}
            .label=${isZero ? t.balanced : t.unbalanced}
          ></wdl-badge>
        </span>
      </div>
    </section>`;
  }

  private get balanceColumns(): readonly Column<BalanceLine>[] {
    const t = this.t.ledger;
    return [
      { label: t.group, cell: ({ kind }) => t.kinds[kind] ?? kind },
      { label: t.count, cell: ({ count }) => count, figures: true },
      { label: t.debits, cell: ({ debits }) => showFen(debits), figures: true },
      { label: t.credits, cell: ({ credits }) => showFen(credits), figures: true },
      { label: t.balance, cell: ({ balance }) => this.renderSide(BigInt(balance)), figures: true },
    ];
  }

  private renderSide(fen: bigint): TemplateResult {
    const { amount, side } = sideOf(fen);
    return html`<span class="side">${this.t.ledger.side[side]}</span> ${showFen(amount)}`;
  }

  private renderFilter(): TemplateResult {
    const t = this.t.ledger;
    return html`<div class="filters">
      <wdl-text-field
        .label=${t.filter}
        .hint=${t.filterHint}
        .value=${this.filtered('account')}
        @wdl-input=${(event: CustomEvent<{ value: string }>) => this.filter({ account: event.detail.value })}
      ></wdl-text-field>
    </div>`;
  }

  private renderAccounts({ accounts }: SandboxLedger, text: string): TemplateResult {
    const t = this.t.ledger;
    const columns: readonly Column<LedgerAccount>[] = [
      { label: t.account, cell: ({ id }) => shortId(id), mono: true, tight: true },
      { label: t.group, cell: (account) => t.kinds[kindOf(account)] ?? kindOf(account) },
      { label: t.debits, cell: ({ debitsPosted }) => showFen(debitsPosted), figures: true },
      { label: t.credits, cell: ({ creditsPosted }) => showFen(creditsPosted), figures: true },
      { label: t.balance, cell: (account) => this.renderSide(balanceOf(account)), figures: true },
    ];
    return html`<wdl-data-table
      .label=${t.tabs.accounts}
      .columns=${columns}
      .rows=${accounts.filter(({ id }) => id.includes(text))}
      .keyOf=${({ id }: LedgerAccount) => id}
      .hrefOf=${({ id }: LedgerAccount) => hrefOf('ledger', ['account', id])}
      .empty=${text === '' ? t.noAccounts : t.noneFits}
      .moreLabel=${this.t.shell.more}
    ></wdl-data-table>`;
  }

  private renderTransfers({ transfers }: SandboxLedger, text: string): TemplateResult {
    const t = this.t.ledger;
    const fits = ({ debit, credit, reference }: LedgerTransfer): boolean =>
      [debit, credit, reference ?? ''].some((place) => place.includes(text));
    return html`<wdl-data-table
      .label=${t.tabs.transfers}
      .columns=${transferColumns(this.t)}
      .rows=${transfers.filter(fits).reverse()}
      .keyOf=${({ id }: LedgerTransfer) => id}
      .empty=${text === '' ? t.noTransfers : t.noneFits}
      .moreLabel=${this.t.shell.more}
    ></wdl-data-table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-ledger': LedgerElement;
  }
}
