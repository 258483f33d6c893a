import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRun, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** One line of a list of amounts. */
export interface AmountRow {
  /** What it is. */
  readonly label: string;
  /** Figure or text; with `unit` it is one unbreakable figure. */
  readonly value: Content;
  /** Unit after the figure, such as 元. */
  readonly unit?: string;
  /** A line under the label. */
  readonly note?: string;
  /** Sets the line off as the sum. */
  readonly total?: boolean;
  /** Sets the value in the strong weight. */
  readonly strong?: boolean;
}

const amountStyles = css`
  .list {
    display: grid;
    grid-gap: var(--_space-2);
    font-size: var(--_font-size-2);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(auto, max-content) minmax(min-content, 1fr);
    grid-gap: var(--_space-4);
    align-items: baseline;
  }
  dt {
    color: var(--_color-text-2);
  }
  dd {
    text-align: end;
  }
  .note {
    display: block;
    line-height: calc(1.5 * var(--_font-size-2));
  }
  .row--strong dd {
    font-weight: var(--_font-weight-strong);
  }
  .row--total {
    padding-top: var(--_space-2);
    border-top: var(--_border-thin) solid var(--_color-border);
    font-size: var(--_font-size-3);
  }
  .row--total dt {
    color: var(--_color-text);
  }
  .row--total dd {
    font-weight: var(--_font-weight-strong);
  }
`;

/**
 * Sets names against amounts: names at the start, figures at the end with their decimal points in one line.
 *
 * @tagname wdl-amount-list
 * @csspart row - One line.
 * @csspart label - What it is.
 * @csspart value - The figure.
 */
export class AmountListElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, amountStyles];

  /** The lines, in order. */
  @property({ attribute: false }) rows: readonly AmountRow[] = [];

  protected override render(): TemplateResult {
    return html`<dl class="list">${this.rows.map((row) => this.renderRow(row))}</dl>`;
  }

  private renderRow({ label, value, unit, note, total = false, strong = false }: AmountRow): TemplateResult {
    const shown =
      unit === undefined || typeof value !== 'string' ? numberRuns(value) : numberRun(value, unit);
    return html`<div class="row${total ? ' row--total' : ''}${strong ? ' row--strong' : ''}" part="row">
      <dt part="label">
        ${numberRuns(label)}${note === undefined ? nothing : html`<span class="note">${numberRuns(note)}</span>`}
      </dt>
      <dd part="value">${shown}</dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-amount-list': AmountListElement;
  }
}
