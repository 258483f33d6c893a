import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { kitStyles, WdlElement } from '@weidongli/widgets/kit';
import { pageStyles } from './page.styles.js';

/** A column of a table. */
export interface Column<R> {
  readonly label: string;
  /** What stands in the cell of a row. */
  readonly cell: (row: R) => unknown;
  /** Figures stand at the end, with their decimal points in one line. */
  readonly figures?: boolean;
  /** Ids and codes, in letters of one width. */
  readonly mono?: boolean;
  /** Stays on one line. */
  readonly tight?: boolean;
  /** A sentence: on a phone it has the whole width. */
  readonly prose?: boolean;
  /** Left out on a phone: another column says it too. */
  readonly wide?: boolean;
}

const tableStyles = css`
  .frame {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 10px var(--_space-3);
    text-align: start;
    vertical-align: baseline;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: var(--_space-4);
  }
  th:last-child,
  td:last-child {
    padding-inline-end: var(--_space-4);
  }
  th {
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
    font-weight: var(--_font-weight-regular);
    white-space: nowrap;
  }
  td {
    border-top: var(--_border-thin) solid var(--_color-border);
    overflow-wrap: anywhere;
  }
  :host([even]) table {
    table-layout: fixed;
  }
  .tight {
    white-space: nowrap;
  }
  .figures {
    font-family: var(--_font-family-num);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
    white-space: nowrap;
  }
  tr {
    position: relative;
  }
  .go {
    color: var(--_color-link);
  }
  .go::after {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    content: '';
  }
  .go:focus-visible {
    outline: 0;
  }
  .go:focus-visible::after {
    outline: var(--_border-thick) solid var(--_color-focus);
    outline-offset: -2px;
  }
  tr:hover:has(.go) td {
    background: var(--_color-surface-0);
  }
  td a:not(.go),
  td wdl-button {
    position: relative;
    z-index: 1;
  }
  .foot {
    padding: var(--_space-3) var(--_space-4);
    border-top: var(--_border-thin) solid var(--_color-border);
  }
  @media (max-width: 719px) {
    .frame--stacked thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .frame--stacked :is(table, tbody, tr, td) {
      display: block;
    }
    .frame--stacked tr {
      padding: var(--_space-3) var(--_space-4);
    }
    .frame--stacked tr + tr {
      border-top: var(--_border-thin) solid var(--_color-border);
    }
    .frame--stacked td {
      display: grid;
      grid-template-columns: minmax(5em, max-content) minmax(0, 1fr);
      gap: var(--_space-4);
      padding: 2px 0;
      border: 0;
      text-align: end;
      white-space: normal;
    }
    .frame--stacked td::before {
      color: var(--_color-text-2);
      font-family: var(--_font-family);
      font-size: var(--_font-size-1);
      text-align: start;
      white-space: nowrap;
      content: attr(data-label);
    }
    .frame--stacked td.prose::before {
      content: none;
    }
    .frame--stacked :is(td:first-child, td.prose) {
      grid-template-columns: minmax(0, 1fr);
      text-align: start;
    }
    .frame--stacked td:first-child {
      font-weight: var(--_font-weight-strong);
    }
    .frame--stacked td:first-child::before {
      content: none;
    }
    .frame--stacked :is(td.wide, td.none) {
      display: none;
    }
  }
`;

/**
 * Shows rows in columns; on a phone each row becomes a card with the names of its columns.
 *
 * @tagname wdl-data-table
 */
export class DataTableElement<R = unknown> extends WdlElement {
  static override styles = [kitStyles, pageStyles, tableStyles];

  /** Names the table. Required. */
  @property() label = '';
  /** The columns. The first says what a row is. */
  @property({ attribute: false }) columns: readonly Column<R>[] = [];
  /** The rows, in order. */
  @property({ attribute: false }) rows: readonly R[] = [];
  /** Tells rows apart, so that focus stays in its row when others come. */
  @property({ attribute: false }) keyOf: (row: R) => string = String;
  /** Address that a row leads to; the whole row is the link. */
  @property({ attribute: false }) hrefOf: ((row: R) => string) | undefined;
  /** Says what would be here. Required. */
  @property() empty = '';
  /** Names the button that shows more, by the number of rows left. */
  @property({ attribute: false }) moreLabel: (left: number) => string = String;
  /** Rows shown at once. Default 50. */
  @property({ type: Number }) size = 50;

  /** Gives all columns the same width, so that tables one above the other line up. */
  @property({ type: Boolean, reflect: true }) even = false;

  @state() private shown = 0;

  protected override render(): TemplateResult {
    const count = Math.max(this.size, this.shown);
    const left = this.rows.length - count;
    if (this.rows.length === 0) return html`<wdl-empty .text=${this.empty}></wdl-empty>`;
    return html`<div class="frame frame--stacked">
        <table role="table" aria-label=${this.label}>
          <thead role="rowgroup">
            <tr role="row">
              ${this.columns.map(
                ({ label, figures }) =>
                  html`<th role="columnheader" scope="col" class=${figures === true ? 'figures' : ''}>
                    ${label}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${repeat(this.rows.slice(0, count), this.keyOf, (row) => this.renderRow(row))}
          </tbody>
        </table>
      </div>
      ${left > 0 ? this.renderMore(left, count) : nothing}`;
  }

  private renderRow(row: R): TemplateResult {
    const href = this.hrefOf?.(row);
    return html`<tr role="row">
      ${this.columns.map(({ label, cell, ...look }, index) => {
        const content = cell(row);
        return html`<td role="cell" class=${classMap({ ...look, none: content === '' })} data-label=${label}>
          ${
            index === 0 && href !== undefined
              ? html`<a class="go" href=${href}>${content}</a>`
              : html`<span>${content}</span>`
          }
        </td>`;
      })}
    </tr>`;
  }

  private renderMore(left: number, count: number): TemplateResult {
    return html`<div class="foot">
      <wdl-button
        small
        kind="quiet"
        .label=${this.moreLabel(left)}
        @click=${() => {
          this.shown = count + this.size;
        }}
      ></wdl-button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-data-table': DataTableElement;
  }
}
