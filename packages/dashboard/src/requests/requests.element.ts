import { css, html, type TemplateResult } from 'lit';
import type { LoggedRequest } from '@weidongli/contracts/sandbox';
import type { Column } from '../parts/data-table.element.js';
import { shortId, showDuration, showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { isOwnCall } from '../shell/own-calls.js';
import { hrefOf } from '../shell/router.js';
import { toHar } from './har.js';
import { RequestLog, type RequestFilter } from './request-log.js';
import { saveFile } from './save-file.js';
import { statusBadge } from './status-badge.js';

/** Tells calls of this page and controls of the sandbox from those of a partner's program. */
const isControl = ({ operation, requestHeaders }: LoggedRequest): boolean =>
  operation?.startsWith('sandbox.') === true || isOwnCall(requestHeaders['x-fapi-interaction-id']);

/**
 * Follows the request log: what came, how it was answered, and how long that took.
 *
 * @tagname wdl-dashboard-requests
 */
export class RequestsElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .controls {
        display: inline-grid;
        grid-template-columns: auto auto;
        gap: var(--_space-2);
        align-items: center;
        justify-content: start;
        min-height: 44px;
        color: var(--_color-text-2);
      }
      input[type='checkbox'] {
        width: 20px;
        height: 20px;
        accent-color: var(--_color-primary);
      }
    `,
  ];

  private readonly log = new RequestLog((input) => this.bank.client.sandbox.listRequests(input));
  private readonly requests = this.live(() => this.log.read(this.wanted), 1500);

  /** The bank filters; another filter is another list. */
  protected override subject(): string {
    return JSON.stringify(this.wanted);
  }

  private get wanted(): RequestFilter {
    const [operation, status, customer] = ['operation', 'status', 'customer'].map((name) =>
      this.filtered(name).trim(),
    );
    return {
      ...(operation === '' ? {} : { operation }),
      ...(status === '' ? {} : { status }),
      ...(customer === '' ? {} : { customerId: customer }),
    };
  }

  /** The requests that fit and are shown. */
  private get shown(): readonly LoggedRequest[] {
    const all = this.requests.value ?? [];
    const isAsked = this.filtered('controls') !== '' || this.filtered('operation') !== '';
    return isAsked ? all : all.filter((request) => !isControl(request));
  }

  protected override render(): TemplateResult {
    const t = this.t.requests;
    return this.page(
      { title: t.title, lead: t.lead, actions: this.button('har', t.exportHar, () => this.export()) },
      html`${this.renderFilters()} ${this.requests.value === undefined ? this.waiting() : this.renderList()}`,
    );
  }

  private renderFilters(): TemplateResult {
    const t = this.t.requests;
    const statuses = Object.entries(t.statuses).map(([value, label]) => ({ value, label }));
    return html`<div>
      <div class="filters">
        ${this.renderField('operation', t.operation, t.operationHint)}
        <wdl-select-field
          .label=${t.status}
          .value=${this.filtered('status')}
          .options=${[{ value: '', label: this.t.shell.all }, ...statuses]}
          @wdl-change=${(event: CustomEvent<{ value: string }>) => this.filter({ status: event.detail.value })}
        ></wdl-select-field>
        ${this.renderField('customer', t.customer, t.customerHint)}
      </div>
      <label class="controls">
        <input
          type="checkbox"
          .checked=${this.filtered('controls') !== ''}
          @change=${(event: Event) => {
            this.filter({ controls: (event.target as HTMLInputElement).checked ? '1' : '' });
          }}
        />
        <span>${t.controls}</span>
      </label>
    </div>`;
  }

  private renderField(name: string, label: string, hint: string): TemplateResult {
    return html`<wdl-text-field
      .label=${label}
      .aside=${hint}
      .value=${this.filtered(name)}
      @wdl-input=${(event: CustomEvent<{ value: string }>) => this.filter({ [name]: event.detail.value })}
    ></wdl-text-field>`;
  }

  private renderList(): TemplateResult {
    const t = this.t.requests;
    const isFiltered = Object.keys(this.wanted).length > 0;
    return html`<section class="card card--table">
      <wdl-data-table
        .label=${t.title}
        .columns=${this.columns}
        .rows=${this.shown}
        .keyOf=${({ id }: LoggedRequest) => id}
        .hrefOf=${({ id }: LoggedRequest) => hrefOf('requests', [id])}
        .empty=${isFiltered ? t.emptyFiltered : t.empty}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
    </section>`;
  }

  private get columns(): readonly Column<LoggedRequest>[] {
    const t = this.t.requests;
    return [
      { label: t.operation, cell: ({ operation }) => operation ?? t.noOperation, mono: true, tight: true },
      { label: t.status, cell: ({ status }) => statusBadge(status, this.t) },
      { label: t.problem, cell: ({ problem }) => problem ?? '', mono: true },
      { label: t.request, cell: ({ method, path }) => `${method} ${shortId(path)}`, mono: true },
      { label: t.duration, cell: ({ durationMs }) => showDuration(durationMs), figures: true },
      { label: t.bankTime, cell: ({ bankTime }) => showInstant(bankTime), figures: true },
    ];
  }

  private export(): void {
    const requests = this.shown;
    saveFile(`${this.bank.name}.har`, toHar(requests, location.origin), 'application/json');
    this.announce(this.t.requests.exported(requests.length));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-requests': RequestsElement;
  }
}
