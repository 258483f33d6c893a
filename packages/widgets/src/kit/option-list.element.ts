import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { errorLine } from './error-line.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** One row to choose from. */
export interface OptionRow {
  /** Value that the event carries. */
  readonly value: string;
  /** What it is. */
  readonly label: string;
  /** What it means. */
  readonly sub?: Content;
  /** What it amounts to, at the end of the row. */
  readonly end?: Content;
}

/** Which row was chosen. */
export interface OptionChangeDetail {
  /** `value` of the row that was chosen, or with `multiple` ticked or unticked. */
  readonly value: string;
  /** With `multiple`: values of all rows that hold now, in the order of the rows. */
  readonly values?: readonly string[];
}

const optionStyles = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-2);
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-gap: var(--_space-3);
    align-items: center;
    min-height: 64px;
    padding: var(--_space-3) var(--_space-4);
    border: var(--_border-thin) solid var(--_color-border-strong);
    border-radius: var(--_radius-2);
    background: var(--_color-surface-1);
    cursor: pointer;
    transition: background-color var(--_motion-base) var(--_motion-ease);
  }
  .radio {
    flex: none;
    width: 24px;
    height: 24px;
    border: 2px solid var(--_color-border-strong);
    border-radius: 50%;
    background: var(--_color-surface-1);
    -webkit-appearance: none;
    appearance: none;
    cursor: pointer;
  }
  .radio:checked {
    border: 7px solid var(--_color-primary);
    background: var(--_color-on-primary);
  }
  .radio[type='checkbox'] {
    position: relative;
    border-radius: var(--_radius-1);
  }
  .radio[type='checkbox']:checked {
    border-width: 2px;
    background: var(--_color-primary);
  }
  .radio[type='checkbox']:checked::after {
    position: absolute;
    top: 2px;
    left: 6px;
    width: 8px;
    height: 13px;
    border: solid var(--_color-on-primary);
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(45deg);
    content: '';
  }
  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .sub {
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
  }
  .end {
    font-weight: var(--_font-weight-strong);
    text-align: end;
  }
  .option--on {
    border-color: var(--_color-primary);
    background: var(--wdl-option-bg-on, var(--_color-primary-soft));
    box-shadow: inset 0 0 0 1px var(--_color-primary);
  }
  :host([data-invalid]) .option {
    border-color: var(--_color-danger);
  }
  .field__error {
    margin-top: var(--_space-2);
  }
  @media (forced-colors: active) {
    .radio {
      -webkit-appearance: auto;
      appearance: auto;
    }
    .radio[type='checkbox']:checked::after {
      content: none;
    }
  }
`;

/**
 * Offers choices one below the other, one of which holds; native radios, so arrow keys move between them. With `multiple` any
 * number of them may hold; native checkboxes then.
 *
 * @tagname wdl-option-list
 * @csspart option - One row.
 * @csspart label - What it is.
 * @csspart sub - What it means.
 * @csspart value - What it amounts to.
 * @csspart error - The error line.
 * @cssproperty [--wdl-option-bg-on] - Background of the chosen row.
 * @fires {CustomEvent<OptionChangeDetail>} wdl-change - The customer chose a row.
 */
export class OptionListElement extends WdlElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [kitStyles, controlStyles, optionStyles];

  /** Names the group. Required. */
  @property() label = '';
  /** The rows, in order. */
  @property({ attribute: false }) options: readonly OptionRow[] = [];
  /** Value of the chosen row; empty when none is chosen. */
  @property() value = '';
  /** Lets any number of rows hold; `values` counts then. */
  @property({ type: Boolean }) multiple = false;
  /** Values of the rows that hold, with `multiple`. */
  @property({ attribute: false }) values: readonly string[] = [];
  /** What is missing and what to do; empty when nothing is. */
  @property() error: Content = '';

  protected override updated(): void {
    // By hand and not in the template: the choice may be as it was drawn while a tap has moved the mark.
    for (const box of this.renderRoot.querySelectorAll('input')) box.checked = this.holds(box.value);
    this.toggleAttribute('data-invalid', this.error !== '');
  }

  protected override render(): TemplateResult {
    const invalid = this.error !== '';
    return html`<div
        class="options"
        role=${this.multiple ? 'group' : 'radiogroup'}
        aria-label=${this.label}
        aria-invalid=${invalid && !this.multiple ? 'true' : nothing}
        aria-describedby=${invalid ? 'error' : nothing}
      >
        ${this.options.map((option) => this.renderOption(option))}
      </div>
      ${invalid ? errorLine('error', this.error) : nothing}`;
  }

  private renderOption({ value, label, sub, end }: OptionRow): TemplateResult {
    return html`<label class=${this.holds(value) ? 'option option--on' : 'option'} part="option">
      <input
        class="radio"
        type=${this.multiple ? 'checkbox' : 'radio'}
        name="option"
        .value=${value}
        @change=${() => {
          this.choose(value);
        }}
      />
      <span class="text">
        <span part="label">${numberRuns(label)}</span>
        ${sub === undefined ? nothing : html`<span class="sub" part="sub">${numberRuns(sub)}</span>`}
      </span>
      ${end === undefined ? nothing : html`<span class="end" part="value">${numberRuns(end)}</span>`}
    </label>`;
  }

  private holds(value: string): boolean {
    return this.multiple ? this.values.includes(value) : value === this.value;
  }

  private choose(value: string): void {
    if (this.multiple) {
      const holds = (one: string): boolean => this.values.includes(one) !== (one === value);
      this.values = this.options.map((option) => option.value).filter(holds);
      this.notify<OptionChangeDetail>('wdl-change', { value, values: this.values });
      return;
    }
    this.value = value;
    this.notify<OptionChangeDetail>('wdl-change', { value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-option-list': OptionListElement;
  }
}
