import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { SandboxCustomerSummary } from '@weidongli/contracts/sandbox';
import { everyPage } from '../live/every-page.js';
import type { Column } from '../parts/data-table.element.js';
import { shortId } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { hrefOf } from '../shell/router.js';
import { standingBadge, standings } from './standing-badge.js';

/**
 * Finds customers, and creates one from a persona.
 *
 * @tagname wdl-dashboard-customers
 */
export class CustomersElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .send {
        justify-self: start;
      }
    `,
  ];

  @state() private persona = '';
  @state() private newRef = '';
  @state() private wrongRef = false;

  private readonly personas = this.live(
    async () => (await this.bank.client.sandbox.listPersonas()).data,
    60_000,
  );
  private readonly customers = this.live(() => everyPage((cursor) => this.list(cursor), 500), 3000);

  /** The bank filters; another filter is another list. */
  protected override subject(): string {
    return JSON.stringify(this.route.query);
  }

  private list(cursor: string | undefined) {
    const ref = this.filtered('ref').trim();
    const standing = standings.find((known) => known === this.filtered('standing'));
    return this.bank.client.sandbox.listCustomers({
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
      ...(ref === '' ? {} : { customerRef: ref }),
      ...(standing === undefined ? {} : { standing }),
    });
  }

  protected override render(): TemplateResult {
    const t = this.t.customers;
    return this.page(
      { title: t.title, lead: t.lead },
      html`${this.renderFilters()} ${this.renderList()} ${this.renderForm()}`,
    );
  }

  private renderFilters(): TemplateResult {
    const t = this.t.customers;
    const options = standings.map((value) => ({ value, label: t.standings[value] ?? value }));
    return html`<div class="filters">
      <wdl-text-field
        .label=${t.search}
        .value=${this.filtered('ref')}
        @wdl-input=${(event: CustomEvent<{ value: string }>) => this.filter({ ref: event.detail.value })}
      ></wdl-text-field>
      <wdl-select-field
        .label=${t.standing}
        .value=${this.filtered('standing')}
        .options=${[{ value: '', label: this.t.shell.all }, ...options]}
        @wdl-change=${(event: CustomEvent<{ value: string }>) => this.filter({ standing: event.detail.value })}
      ></wdl-select-field>
    </div>`;
  }

  private renderList(): TemplateResult {
    const t = this.t.customers;
    const rows = this.customers.value;
    if (rows === undefined) return this.waiting();
    const columns: readonly Column<SandboxCustomerSummary>[] = [
      { label: t.ref, cell: ({ customerRef }) => customerRef },
      { label: t.name, cell: ({ nameMasked }) => nameMasked },
      { label: t.standing, cell: ({ standing }) => standingBadge(standing, this.t) },
      { label: t.id, cell: ({ id }) => shortId(id), mono: true, tight: true },
    ];
    return html`<section class="card card--table">
      <wdl-data-table
        .label=${t.title}
        .columns=${columns}
        .rows=${rows}
        .keyOf=${({ id }: SandboxCustomerSummary) => id}
        .hrefOf=${({ id }: SandboxCustomerSummary) => hrefOf('customers', [id])}
        .empty=${Object.keys(this.route.query).length === 0 ? t.none : t.noneFits}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
    </section>`;
  }

  private renderForm(): TemplateResult {
    const t = this.t.customers;
    const personas = this.personas.value ?? [];
    const chosen = personas.find(({ name }) => name === this.persona) ?? personas[0];
    return html`<section class="card">
      <h2 class="card__title">${t.addTitle}</h2>
      <div class="fields">
        <wdl-select-field
          .label=${t.persona}
          .value=${chosen?.name ?? ''}
          .options=${personas.map(({ name }) => ({ value: name, label: name }))}
          @wdl-change=${(event: CustomEvent<{ value: string }>) => {
            this.persona = event.detail.value;
          }}
        ></wdl-select-field>
        <wdl-text-field
          .label=${t.newRef}
          .hint=${t.newRefHint}
          .error=${this.wrongRef ? t.newRefWrong : ''}
          .value=${this.newRef}
          @wdl-input=${(event: CustomEvent<{ value: string }>) => {
            this.newRef = event.detail.value;
          }}
        ></wdl-text-field>
      </div>
      ${chosen === undefined ? nothing : html`<p class="soft">${this.t.shell.either(chosen.story, chosen.storyZh)}</p>`}
      <div class="send">${this.button('add', t.add, () => this.add(chosen?.name ?? ''), 'primary')}</div>
    </section>`;
  }

  private async add(persona: string): Promise<void> {
    const customerRef = this.newRef.trim();
    this.wrongRef = customerRef === '' || customerRef.length > 64;
    if (this.wrongRef) return;
    let created = '';
    const isDone = await this.act('add', async () => {
      created = (await this.bank.client.sandbox.createCustomer({ customerRef, persona })).id;
    });
    if (isDone) location.hash = hrefOf('customers', [created]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-customers': CustomersElement;
  }
}
