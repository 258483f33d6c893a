import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { WebhookEndpoint, WebhookEndpointWithSecret } from '@weidongli/contracts/partner';
import { everyPage } from '../live/every-page.js';
import type { Column } from '../parts/data-table.element.js';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { stateBadge } from '../parts/state-badge.js';
import { hrefOf } from '../shell/router.js';
import { renderTabs } from './webhooks.element.js';

/** What is typed about a new endpoint. */
interface Entered {
  readonly url: string;
  readonly types: string;
  readonly chaos: string;
}

const nothingEntered: Entered = { url: '', types: '*', chaos: '' };

/**
 * Lists the addresses that receive events and registers new ones.
 *
 * @tagname wdl-dashboard-endpoints
 */
export class EndpointsElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .secret {
        user-select: all;
      }
      .send {
        justify-self: start;
      }
    `,
  ];

  @state() private entered = nothingEntered;
  @state() private urlProblem = '';
  @state() private added: WebhookEndpointWithSecret | undefined;

  private readonly endpoints = this.live(() =>
    everyPage((cursor) =>
      this.bank.client.partner.listWebhookEndpoints({
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
      }),
    ),
  );

  protected override render(): TemplateResult {
    const t = this.t.webhooks;
    const rows = this.endpoints.value;
    return this.page(
      { title: t.title, lead: t.lead },
      html`${renderTabs(this.t, 'endpoints')}
      ${
        rows === undefined
          ? this.waiting()
          : html`<section class="card card--table">
              <wdl-data-table
                .label=${t.tabs.endpoints}
                .columns=${this.columns}
                .rows=${rows}
                .keyOf=${({ id }: WebhookEndpoint) => id}
                .hrefOf=${({ id }: WebhookEndpoint) => hrefOf('webhooks', ['endpoints', id])}
                .empty=${t.noEndpoints}
                .moreLabel=${this.t.shell.more}
              ></wdl-data-table>
            </section>`
      }
      ${this.renderForm()}`,
    );
  }

  private get columns(): readonly Column<WebhookEndpoint>[] {
    const t = this.t.webhooks;
    return [
      { label: t.url, cell: ({ url }) => url, mono: true },
      { label: t.status, cell: ({ status }) => stateBadge(status, this.t) },
      { label: t.types, cell: ({ eventTypes }) => eventTypes.join(' '), mono: true },
      { label: t.chaos, cell: ({ chaos }) => chaos ?? t.noChaos },
      { label: t.createdAt, cell: ({ createdAt }) => showInstant(createdAt), figures: true },
    ];
  }

  private renderForm(): TemplateResult {
    const t = this.t.webhooks;
    return html`<section class="card">
      <h2 class="card__title">${t.addTitle}</h2>
      <div class="fields">
        ${this.renderField('url', t.url, t.urlHint, this.urlProblem)}
        ${this.renderField('types', t.types, t.typesHint)} ${this.renderField('chaos', t.chaos, t.chaosHint)}
      </div>
      <div class="send">${this.button('add', t.add, () => this.add(), 'primary')}</div>
      ${
        this.added === undefined
          ? nothing
          : html`<wdl-notice kind="success"
              >${t.added} <code class="mono secret">${this.added.secret}</code></wdl-notice
            >`
      }
    </section>`;
  }

  private renderField(name: keyof Entered, label: string, hint: string, error = ''): TemplateResult {
    return html`<wdl-text-field
      .label=${label}
      .hint=${hint}
      .error=${error}
      .value=${this.entered[name]}
      @wdl-input=${(event: CustomEvent<{ value: string }>) => {
        this.entered = { ...this.entered, [name]: event.detail.value };
      }}
    ></wdl-text-field>`;
  }

  private async add(): Promise<void> {
    const { url, types, chaos } = this.entered;
    this.urlProblem = /^https?:\/\/\S+$/.test(url.trim()) ? '' : this.t.webhooks.urlWrong;
    if (this.urlProblem !== '') return;
    await this.act('add', async () => {
      this.added = await this.bank.client.partner.createWebhookEndpoint({
        url: url.trim(),
        eventTypes: types.split(/[\s,，]+/).filter((type) => type !== ''),
        ...(chaos.trim() === '' ? {} : { chaos: chaos.trim() }),
      });
      this.entered = nothingEntered;
      this.announce(this.t.webhooks.added);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-endpoints': EndpointsElement;
  }
}
