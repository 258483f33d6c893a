import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

const formulaStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-4);
  }
  .formula {
    display: grid;
    grid-gap: var(--_space-1);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-2);
    background: var(--_color-surface-2);
    font-size: var(--_font-size-2);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_font-size-2);
  }
  caption {
    text-align: start;
  }
  th {
    padding: var(--_space-1) 0 var(--_space-2) var(--_space-2);
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
    font-weight: var(--_font-weight-regular);
    text-align: end;
  }
  td {
    padding: 10px 0 10px var(--_space-2);
    border-top: var(--_border-thin) solid var(--_color-border);
    font-family: var(--_font-family-num);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
    white-space: nowrap;
  }
  /* Where there is no room for the whole expression it breaks at its signs, and no figure is cut. */
  td:not(:first-child):not(:last-child) {
    white-space: normal;
  }
  th:last-child {
    white-space: nowrap;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  tfoot td {
    font-weight: var(--_font-weight-strong);
  }
`;

/**
 * Shows how a figure is computed: the formula, its rule, the real inputs row by row, and the total.
 *
 * @tagname wdl-formula
 * @slot - What follows the table.
 * @csspart base - The frame around the formula.
 * @csspart row - One line of the table.
 * @csspart value - The total.
 */
export class FormulaElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, formulaStyles];

  /** The formula in words. Required. */
  @property() formula: Content = '';
  /** The rule for days and rounding. */
  @property() note: Content = '';
  /** Names the table; not shown. Required where `rows` are given. */
  @property() caption = '';
  /** Heads of the columns. */
  @property({ attribute: false }) columns: readonly string[] = [];
  /** Cells, row by row, as many as `columns`. */
  @property({ attribute: false }) rows: ReadonlyArray<readonly string[]> = [];
  /** Name of the total. */
  @property({ attribute: 'total-label' }) totalLabel = '';
  /** The total, a bare figure in the unit of the last column. */
  @property() total = '';

  protected override render(): TemplateResult {
    return html`<div class="formula" part="base">
        <span class="strong">${numberRuns(this.formula)}</span>
        ${this.note === '' ? nothing : html`<span class="soft">${numberRuns(this.note)}</span>`}
      </div>
      ${this.rows.length === 0 ? nothing : this.renderTable()}
      <slot></slot>`;
  }

  private renderTable(): TemplateResult {
    return html`<div class="scroll">
      <table>
        <caption>
          <span class="vh">${this.caption}</span>
        </caption>
        <thead>
          <tr>
            ${this.columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            (row) =>
              html`<tr part="row">
                ${row.map((cell) => html`<td>${numberRuns(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
        ${this.total === '' ? nothing : this.renderTotal()}
      </table>
    </div>`;
  }

  private renderTotal(): TemplateResult {
    return html`<tfoot>
      <tr>
        <td colspan=${Math.max(1, this.columns.length - 1)}>${this.totalLabel}</td>
        <td part="value">${this.total}</td>
      </tr>
    </tfoot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-formula': FormulaElement;
  }
}
