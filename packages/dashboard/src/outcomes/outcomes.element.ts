import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ExercisedOutcome, OutcomeCoverage } from '@weidongli/contracts/sandbox';
import type { Column } from '../parts/data-table.element.js';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';

/**
 * Shows which outcomes have happened and which have not.
 *
 * @tagname wdl-dashboard-outcomes
 */
export class OutcomesElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .percent {
        font-size: var(--_font-size-6);
        font-weight: var(--_font-weight-strong);
        line-height: 1.2;
      }
      .coverage {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--_space-5);
        align-items: center;
      }
    `,
  ];

  @state() private resetting = false;

  private readonly coverage = this.live(() => this.bank.client.sandbox.listOutcomes(), 4000);

  protected override render(): TemplateResult {
    const t = this.t.outcomes;
    const coverage = this.coverage.value;
    const reset = this.button('reset', t.reset, () => {
      this.resetting = true;
    });
    return this.page(
      { title: t.title, lead: t.lead, actions: reset },
      coverage === undefined
        ? this.waiting()
        : html`${this.renderCoverage(coverage)} ${this.renderList(coverage)} ${this.renderReset()}`,
    );
  }

  private renderCoverage({ percent, exercised, total, missing }: OutcomeCoverage): TemplateResult {
    const t = this.t.outcomes;
    return html`<section class="card">
      <div class="coverage">
        <p class="percent num">${percent}%</p>
        <wdl-meter
          .label=${t.of(exercised, total)}
          .aside=${t.left(missing.length)}
          .value=${exercised}
          .max=${total}
        ></wdl-meter>
      </div>
    </section>`;
  }

  private renderList({ data }: OutcomeCoverage): TemplateResult {
    const t = this.t.outcomes;
    const which = this.filtered('show') || 'all';
    const fits = ({ exercised }: ExercisedOutcome): boolean =>
      which === 'all' || exercised === (which === 'done');
    return html`<div class="filters">
        <wdl-select-field
          .label=${t.show}
          .value=${which}
          .options=${(['all', 'missing', 'done'] as const).map((value) => ({ value, label: t.which[value] }))}
          @wdl-change=${(event: CustomEvent<{ value: string }>) => this.filter({ show: event.detail.value })}
        ></wdl-select-field>
        <p class="soft">${t.header}</p>
      </div>
      <section class="card card--table">
        <wdl-data-table
          .label=${t.title}
          .columns=${this.columns}
          .rows=${data.filter(fits)}
          .keyOf=${({ id }: ExercisedOutcome) => id}
          .empty=${t.none}
          .moreLabel=${this.t.shell.more}
          .size=${200}
        ></wdl-data-table>
      </section>`;
  }

  private get columns(): readonly Column<ExercisedOutcome>[] {
    const t = this.t.outcomes;
    return [
      { label: t.outcome, cell: ({ id }) => id, mono: true, tight: true },
      {
        label: t.what,
        cell: ({ area, text, textZh }) =>
          html`${t.areas[area] ?? area} · ${this.t.shell.either(text, textZh)}`,
        prose: true,
      },
      {
        label: t.state,
        cell: ({ exercised }) =>
          html`<wdl-badge
            kind=${exercised ? 'success' : ''}
            .label=${exercised ? t.done : t.missing}
          ></wdl-badge>`,
      },
      {
        label: t.firstAt,
        cell: ({ firstAt }) => (firstAt === null ? '–' : showInstant(firstAt)),
        figures: true,
      },
    ];
  }

  private renderReset(): TemplateResult {
    const t = this.t.outcomes;
    const close = (): void => {
      this.resetting = false;
    };
    return html`<wdl-sheet
      .open=${this.resetting}
      .heading=${t.resetTitle}
      .closeLabel=${this.t.shell.close}
      @wdl-close=${close}
    >
      <p>${t.resetText}</p>
      <div class="pair">
        <wdl-button kind="second" .label=${this.t.shell.cancel} @click=${close}></wdl-button>
        <wdl-button
          kind="danger"
          .label=${t.reset}
          @click=${() => {
            close();
            void this.act('reset', () => this.bank.client.sandbox.resetOutcomes());
          }}
        ></wdl-button>
      </div>
    </wdl-sheet>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-outcomes': OutcomesElement;
  }
}
