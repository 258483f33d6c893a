import { html, nothing, type TemplateResult } from 'lit';
import type { WebhookDelivery, WebhookEndpoint } from '@weidongli/contracts/partner';
import { eventName } from '../events/event-columns.js';
import { everyPage } from '../live/every-page.js';
import type { Column } from '../parts/data-table.element.js';
import { shortId, showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { stateBadge } from '../parts/state-badge.js';
import { hrefOf } from '../shell/router.js';

const statuses = ['PENDING', 'DELIVERED', 'EXHAUSTED', 'VOIDED'] as const;

/** Most deliveries that are listed. */
const most = 300;

/**
 * Lists deliveries of webhooks, those of the newest event first.
 *
 * @tagname wdl-dashboard-webhooks
 */
export class WebhooksElement extends PageElement {
  private readonly endpoints = this.live(
    () => everyPage((cursor) => this.bank.client.partner.listWebhookEndpoints(this.place(cursor))),
    5000,
  );
  private readonly deliveries = this.live(() => everyPage((cursor) => this.list(cursor), most));

  /** The bank filters; another filter is another list. */
  protected override subject(): string {
    return JSON.stringify(this.route.query);
  }

  private place(cursor: string | undefined): { readonly limit: number; readonly cursor?: string } {
    return { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
  }

  private list(cursor: string | undefined) {
    const status = statuses.find((known) => known === this.filtered('status'));
    const [endpointId, eventId] = [this.filtered('endpoint'), this.filtered('event')];
    return this.bank.client.partner.listWebhookDeliveries({
      ...this.place(cursor),
      ...(status === undefined ? {} : { status }),
      ...(endpointId === '' ? {} : { endpointId }),
      ...(eventId === '' ? {} : { eventId }),
    });
  }

  protected override render(): TemplateResult {
    const t = this.t.webhooks;
    return this.page(
      { title: t.title, lead: t.lead },
      html`${renderTabs(this.t, 'deliveries')} ${this.renderFilters()} ${this.renderList()}`,
    );
  }

  private renderFilters(): TemplateResult {
    const t = this.t.webhooks;
    const event = this.filtered('event');
    return html`<div class="filters">
        <wdl-select-field
          .label=${t.status}
          .value=${this.filtered('status')}
          .options=${[
            { value: '', label: this.t.shell.all },
            ...statuses.map((value) => ({ value, label: this.t.shell.states[value] ?? value })),
          ]}
          @wdl-change=${(change: CustomEvent<{ value: string }>) => this.filter({ status: change.detail.value })}
        ></wdl-select-field>
        <wdl-select-field
          .label=${t.endpoint}
          .value=${this.filtered('endpoint')}
          .options=${[
            { value: '', label: t.anyEndpoint },
            ...(this.endpoints.value ?? []).map(({ id, url }) => ({ value: id, label: url })),
          ]}
          @wdl-change=${(change: CustomEvent<{ value: string }>) =>
            this.filter({ endpoint: change.detail.value })}
        ></wdl-select-field>
      </div>
      ${
        event === ''
          ? nothing
          : html`<p class="actions">
              <span class="mono">${t.filteredEvent(shortId(event))}</span>
              <wdl-button
                kind="link"
                .label=${t.clear}
                @click=${() => this.filter({ event: '' })}
              ></wdl-button>
            </p>`
      }`;
  }

  private renderList(): TemplateResult {
    const t = this.t.webhooks;
    const rows = this.deliveries.value;
    if (rows === undefined) return this.waiting();
    return html`<section class="card card--table">
      <wdl-data-table
        .label=${t.title}
        .columns=${deliveryColumns(this.t, this.endpoints.value ?? [])}
        .rows=${rows}
        .keyOf=${({ id }: WebhookDelivery) => id}
        .hrefOf=${({ id }: WebhookDelivery) => hrefOf('webhooks', ['deliveries', id])}
        .empty=${Object.keys(this.route.query).length === 0 ? t.noDeliveries : t.noneFits}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
    </section>`;
  }
}

/** Renders the way between deliveries and endpoints. */
export const renderTabs = (t: PageElement['t'], now: 'deliveries' | 'endpoints'): TemplateResult =>
  html`<nav class="tabs" aria-label=${t.webhooks.title}>
    ${(['deliveries', 'endpoints'] as const).map(
      (tab) =>
        html`<a
          href=${hrefOf('webhooks', tab === 'deliveries' ? [] : [tab])}
          aria-current=${tab === now ? 'page' : nothing}
          >${t.webhooks.tabs[tab]}</a
        >`,
    )}
  </nav>`;

const deliveryColumns = (
  t: PageElement['t'],
  endpoints: readonly WebhookEndpoint[],
): readonly Column<WebhookDelivery>[] => [
  { label: t.webhooks.event, cell: ({ eventType }) => eventName(eventType, t), tight: true },
  { label: t.webhooks.status, cell: ({ status }) => stateBadge(status, t) },
  { label: t.webhooks.subject, cell: ({ subject }) => shortId(subject), mono: true, tight: true },
  {
    label: t.webhooks.endpoint,
    cell: ({ endpointId }) => endpoints.find(({ id }) => id === endpointId)?.url ?? shortId(endpointId),
    mono: true,
  },
  { label: t.webhooks.attempts, cell: ({ attemptCount }) => attemptCount, figures: true },
  {
    label: t.webhooks.next,
    cell: ({ nextAttemptAt }) => (nextAttemptAt === null ? '–' : showInstant(nextAttemptAt)),
    figures: true,
  },
  { label: t.webhooks.created, cell: ({ createdAt }) => showInstant(createdAt), figures: true },
];

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-webhooks': WebhooksElement;
  }
}
