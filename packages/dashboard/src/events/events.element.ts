import { html, type TemplateResult } from 'lit';
import type { WdlEvent } from '@weidongli/contracts/partner';
import { PageElement } from '../parts/page.element.js';
import { hrefOf } from '../shell/router.js';
import { eventColumns } from './event-columns.js';

/**
 * Lists what happened at the bank, newest first.
 *
 * @tagname wdl-dashboard-events
 */
export class EventsElement extends PageElement {
  private readonly log = this.live(() => this.bank.events.read());

  protected override render(): TemplateResult {
    const t = this.t.events;
    const all = this.log.value;
    return this.page(
      { title: t.title, lead: t.lead },
      all === undefined ? this.waiting() : html`${this.renderFilters(all)} ${this.renderList(all)}`,
    );
  }

  private renderFilters(all: readonly WdlEvent[]): TemplateResult {
    const t = this.t.events;
    const types = [...new Set(all.map(({ type }) => type))].sort();
    const options = types.map((type) => ({ value: type, label: t.names[type] ?? type }));
    return html`<div class="filters">
      <wdl-select-field
        .label=${t.filterType}
        .value=${this.filtered('type')}
        .options=${[{ value: '', label: t.allTypes }, ...options]}
        @wdl-change=${(event: CustomEvent<{ value: string }>) => this.filter({ type: event.detail.value })}
      ></wdl-select-field>
      <wdl-text-field
        .label=${t.filterSubject}
        .value=${this.filtered('subject')}
        @wdl-input=${(event: CustomEvent<{ value: string }>) => this.filter({ subject: event.detail.value })}
      ></wdl-text-field>
    </div>`;
  }

  private renderList(all: readonly WdlEvent[]): TemplateResult {
    const t = this.t.events;
    const type = this.filtered('type');
    const subject = this.filtered('subject').trim();
    const fits = (event: WdlEvent): boolean =>
      (type === '' || event.type === type) && event.subject.includes(subject);
    const isFiltered = type !== '' || subject !== '';
    return html`<section class="card card--table">
      <wdl-data-table
        .label=${t.title}
        .columns=${eventColumns(this.t)}
        .rows=${all.filter(fits).reverse()}
        .keyOf=${({ id }: WdlEvent) => id}
        .hrefOf=${({ id }: WdlEvent) => hrefOf('events', [id])}
        .empty=${isFiltered ? t.emptyFiltered : t.empty}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-events': EventsElement;
  }
}
