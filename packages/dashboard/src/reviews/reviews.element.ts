import { html, type TemplateResult } from 'lit';
import type { Review } from '@weidongli/contracts/sandbox';
import { everyPage } from '../live/every-page.js';
import type { Column } from '../parts/data-table.element.js';
import { PageElement } from '../parts/page.element.js';
import { hrefOf } from '../shell/router.js';
import { dueView } from './due-view.js';

/**
 * Lists the applications that a person has to look at, the one that is due first on top. Nothing in it is unmasked, and no
 * picture is read.
 *
 * @tagname wdl-dashboard-reviews
 */
export class ReviewsElement extends PageElement {
  private readonly reviews = this.live(
    () =>
      everyPage(
        (cursor) =>
          this.bank.client.sandbox.listReviews({
            limit: 100,
            state: this.state_,
            ...(cursor === undefined ? {} : { cursor }),
          }),
        500,
      ),
    3000,
  );

  private get state_(): 'OPEN' | 'DONE' {
    return this.filtered('state') === 'DONE' ? 'DONE' : 'OPEN';
  }

  protected override subject(): string {
    return this.state_;
  }

  protected override render(): TemplateResult {
    const t = this.t.reviews;
    return this.page(
      { title: t.title, lead: t.lead },
      html`<div class="filters">
          <wdl-select-field
            .label=${t.state}
            .value=${this.state_}
            .options=${Object.entries(t.states).map(([value, label]) => ({ value, label }))}
            @wdl-change=${(event: CustomEvent<{ value: string }>) => this.filter({ state: event.detail.value })}
          ></wdl-select-field>
        </div>
        ${this.renderList()}`,
    );
  }

  private renderList(): TemplateResult {
    const t = this.t.reviews;
    const rows = this.reviews.value;
    if (rows === undefined) return this.waiting();
    const columns: readonly Column<Review>[] = [
      { label: t.person, cell: ({ application }) => application.person?.nameMasked ?? t.noPerson },
      { label: t.kind, cell: ({ kind }) => t.kinds[kind] ?? kind },
      { label: t.scene, cell: ({ application: { scene } }) => t.scenes[scene] ?? scene, wide: true },
      { label: t.mode, cell: ({ application: { mode } }) => t.modes[mode] ?? mode },
      { label: t.answerBy, cell: (review) => dueView(review, this.bank.time, this.t), tight: true },
    ];
    return html`<section class="card card--table">
      <wdl-data-table
        .label=${t.title}
        .columns=${columns}
        .rows=${rows}
        .keyOf=${({ application }: Review) => application.id}
        .hrefOf=${({ application }: Review) => hrefOf('reviews', [application.id])}
        .empty=${this.state_ === 'OPEN' ? t.none : t.noneDone}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-reviews': ReviewsElement;
  }
}
