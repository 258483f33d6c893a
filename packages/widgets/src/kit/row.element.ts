import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { pictogram, type PictogramName } from './pictograms.js';
import { WdlElement } from './wdl-element.js';

const rowStyles = css`
  :host(:not(:first-of-type)) {
    border-top: var(--_border-thin) solid var(--_color-border);
  }
  :host(:not(:first-of-type)) .row {
    min-height: calc(var(--_size-touch) - var(--_border-thin));
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-gap: var(--_space-1) var(--_space-3);
    align-items: center;
    width: 100%;
    min-height: var(--_size-touch);
    padding: var(--_space-3) 0;
    border: 0;
    background: none;
    text-align: start;
  }
  button.row {
    cursor: pointer;
  }
  .row--icon {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .row--value {
    grid-template-columns: var(--_row-columns);
  }
  .row--icon.row--value {
    grid-template-columns: auto var(--_row-columns);
  }
  .row__sub {
    display: block;
    color: var(--_color-text-3);
    font-size: var(--_font-size-1);
    line-height: calc(1.5 * var(--_font-size-3));
  }
  .row__go {
    display: grid;
    grid-column: auto / -1;
    grid-auto-flow: column;
    grid-gap: var(--_space-1);
    align-items: center;
    justify-content: var(--_row-justify);
    color: var(--_color-text-3);
    font-size: var(--_font-size-2);
    text-align: var(--_row-align);
    word-break: keep-all;
    text-wrap: balance;
  }
  .row__go .icon {
    margin-inline-end: -4px;
  }
`;

/**
 * Shows one line of a list; with `interactive` it is a button with a chevron. Listen to `click`.
 *
 * @tagname wdl-row
 * @slot value - Value, instead of `value`.
 * @csspart row - The line.
 * @csspart label - The label.
 * @csspart sub - The line under the label.
 * @csspart value - The value.
 */
export class RowElement extends WdlElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [kitStyles, rowStyles];

  /** What the line is about. Required. */
  @property() label: Content = '';
  /** A line under the label. */
  @property() sub: Content = '';
  /** What holds now, at the end of the line. */
  @property() value: Content = '';
  /** Icon at the start. */
  @property() icon: PictogramName | '' = '';
  /** Makes the line a button with a chevron. */
  @property({ type: Boolean, reflect: true }) interactive = false;

  protected override render(): TemplateResult {
    const className = `row${this.icon === '' ? '' : ' row--icon'}${this.value === '' ? '' : ' row--value'}`;
    return this.interactive
      ? html`<button class=${className} part="row" type="button">${this.renderContent()}</button>`
      : html`<div class=${className} part="row">${this.renderContent()}</div>`;
  }

  private renderContent(): TemplateResult {
    return html`${this.icon === '' ? nothing : pictogram(this.icon)}
      <span class="row__label" part="label">
        ${numberRuns(this.label)}
        ${this.sub === '' ? nothing : html`<span class="row__sub" part="sub">${numberRuns(this.sub)}</span>`}
      </span>
      <span class="row__go">
        <span part="value"><slot name="value">${numberRuns(this.value)}</slot></span>
        ${this.interactive ? icon('chevron', 's') : nothing}
      </span>`;
  }

  /** Activates the line as a tap would. */
  override click(): void {
    this.renderRoot.querySelector('button')?.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-row': RowElement;
  }
}
