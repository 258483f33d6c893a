import { css, html, type TemplateResult } from 'lit';
import type { WdlEvent, WebhookDelivery } from '@weidongli/contracts/partner';
import type { SandboxLedger } from '@weidongli/contracts/sandbox';
import { eventColumns, eventName } from '../events/event-columns.js';
import { readAllLoans, type OwnedLoan } from '../loans/all-loans.js';
import { shortId, showFen, showMoney } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { stateBadge } from '../parts/state-badge.js';
import { hrefOf, type PageName } from '../shell/router.js';
import { bankFigures } from './overview.rules.js';

/** Events and other rows that an overview shows. */
const few = 6;

/**
 * Shows the bank at a glance: its figures, that its books are in balance, what happened last, what needs a look.
 *
 * @tagname wdl-dashboard-overview
 */
export class OverviewElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 210px), 1fr));
        gap: var(--_space-4);
      }
      .figure {
        display: grid;
        gap: var(--_space-1);
        padding: var(--_space-4);
        border-radius: var(--_radius-3);
        background: var(--_color-surface-1);
        box-shadow: var(--_shadow-1);
        color: inherit;
      }
      @media (max-width: 599px) {
        .figures {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: var(--_space-3);
        }
        .figure {
          padding: var(--_space-3);
        }
        .figure .figure__value {
          font-size: var(--_font-size-4);
        }
      }
      a.figure:hover {
        box-shadow: var(--_shadow-2);
      }
      .figure__value {
        font-size: var(--_font-size-5);
        font-weight: var(--_font-weight-strong);
        line-height: 1.2;
      }
      .figure__value small {
        font-size: var(--_font-size-2);
        font-weight: var(--_font-weight-regular);
      }
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--_space-1) var(--_space-4);
        align-items: center;
        min-height: 44px;
        padding: var(--_space-2) 0;
        border-top: var(--_border-thin) solid var(--_color-border);
        color: inherit;
      }
      .row > :nth-child(even) {
        justify-self: end;
      }
      a.row:hover .row__name {
        color: var(--_color-link);
      }
      .rows {
        display: grid;
      }
    `,
  ];

  private readonly ledger = this.live(() => this.bank.client.sandbox.getLedger(), 3000);
  private readonly events = this.live(() => this.bank.events.read());
  private readonly loans = this.live(() => readAllLoans(this.bank), 5000);
  private readonly stuck = this.live(() => this.readStuck(), 4000);

  private async readStuck(): Promise<readonly WebhookDelivery[]> {
    const { partner } = this.bank.client;
    const parts = await Promise.all(
      (['EXHAUSTED', 'PENDING'] as const).map((status) =>
        partner.listWebhookDeliveries({ status, limit: few }),
      ),
    );
    // One that nobody has tried to send yet is on its way.
    return parts.flatMap(({ data }) => data).filter(({ attemptCount }) => attemptCount > 0);
  }

  protected override render(): TemplateResult {
    const t = this.t.overview;
    const ledger = this.ledger.value;
    return this.page(
      { title: t.title },
      ledger === undefined
        ? this.waiting()
        : html`${this.renderFigures(ledger)} ${this.renderEvents()}
            <div class="columns">${this.renderLate()} ${this.renderStuck()}</div>`,
    );
  }

  private renderFigures({ accounts, sums }: SandboxLedger): TemplateResult {
    const t = this.t.overview;
    const figures = bankFigures(accounts);
    const isBalanced = Object.values(sums).every((sum) => sum === '0');
    const { balanced, unbalanced } = this.t.ledger;
    return html`<div class="figures">
      ${this.renderFigure('loans', t.lent, figures.lent, t.lentNote(figures.openLoans))}
      ${this.renderFigure('customers', t.deposits, figures.deposits, t.depositsNote(figures.accounts))}
      ${this.renderFigure('customers', t.limits, figures.used, t.limitsNote(showFen(figures.granted)))}
      ${this.renderFigure(
        'ledger',
        t.books,
        sums['CNY'] ?? '0',
        html`<wdl-badge
          kind=${isBalanced ? 'success' : 'danger'}
          .label=${isBalanced ? balanced : unbalanced}
        ></wdl-badge>`,
      )}
    </div>`;
  }

  private renderFigure(page: PageName, label: string, fen: string, note: unknown): TemplateResult {
    return html`<a class="figure" href=${hrefOf(page)}>
      <span class="soft">${label}</span>
      <span class="figure__value num">${showFen(fen)}<small class="unit">${this.t.shell.yuan}</small></span>
      <span class="note">${note}</span>
    </a>`;
  }

  private renderHead(title: string, page: PageName, all: string): TemplateResult {
    return html`<div class="card__head">
      <h2 class="card__title">${title}</h2>
      ${this.link(page, [], all)}
    </div>`;
  }

  private renderEvents(): TemplateResult {
    const t = this.t.overview;
    return html`<section class="card card--table">
      ${this.renderHead(t.events, 'events', t.allEvents)}
      <wdl-data-table
        .label=${t.events}
        .columns=${eventColumns(this.t)}
        .rows=${(this.events.value ?? []).slice(-few).reverse()}
        .keyOf=${({ id }: WdlEvent) => id}
        .hrefOf=${({ id }: WdlEvent) => hrefOf('events', [id])}
        .empty=${t.noEvents}
      ></wdl-data-table>
    </section>`;
  }

  private renderLate(): TemplateResult {
    const t = this.t.overview;
    const late = (this.loans.value?.loans ?? []).filter(({ daysPastDue }) => daysPastDue > 0).slice(0, few);
    return html`<section class="card">
      ${this.renderHead(t.late, 'loans', t.allLoans)}
      ${
        late.length === 0
          ? html`<p class="soft">${t.noneLate}</p>`
          : html`<div class="rows">${late.map((loan) => this.renderLoan(loan))}</div>`
      }
    </section>`;
  }

  private renderLoan({ id, customer, daysPastDue, outstandingPrincipal }: OwnedLoan): TemplateResult {
    const t = this.t.overview;
    return html`<a class="row" href=${hrefOf('loans', [customer.id, id])}>
      <span class="row__name">${customer.nameMasked} ${customer.customerRef}</span>
      <span class="num"
        >${showMoney(outstandingPrincipal)}<span class="unit">${this.t.shell.yuan}</span></span
      >
      <span class="soft mono">${shortId(id)}</span>
      <span><wdl-badge kind="danger" .label=${t.days(daysPastDue)}></wdl-badge></span>
    </a>`;
  }

  private renderStuck(): TemplateResult {
    const t = this.t.overview;
    const stuck = (this.stuck.value ?? []).slice(0, few);
    return html`<section class="card">
      ${this.renderHead(t.webhooks, 'webhooks', t.allWebhooks)}
      ${
        stuck.length === 0
          ? html`<p class="soft">${t.allDelivered}</p>`
          : html`<div class="rows">
              ${stuck.map(
                ({ id, eventType, subject, status, attemptCount }) =>
                  html`<a class="row" href=${hrefOf('webhooks', ['deliveries', id])}>
                    <span class="row__name">${eventName(eventType, this.t)}</span>
                    <span>${stateBadge(status, this.t)}</span>
                    <span class="soft mono">${shortId(subject)}</span>
                    <span class="soft num">${t.tried(attemptCount)}</span>
                  </a>`,
              )}
            </div>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-overview': OverviewElement;
  }
}
