import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { errorLine } from './error-line.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** One choice of a group. */
export interface ChipOption {
  /** Value that the event carries. */
  readonly value: string;
  /** What it is, such as 5个月. */
  readonly label: string;
  /** What it means, such as 首月还 1,696.00. */
  readonly sub?: string;
}

/** Which choice was made. */
export interface ChipChangeDetail {
  /** `value` of the chosen option. */
  readonly value: string;
}

/** Characters of a label of which three do not fit beside each other on the narrowest phones. */
const longLabel = 6;

const chipStyles = css`
  .chips {
    display: grid;
    grid-template-columns: repeat(var(--_chip-columns), minmax(0, 1fr));
    grid-gap: var(--_space-2);
  }
  @media (max-width: 359px) {
    .chips--long {
      grid-template-columns: repeat(auto-fill, minmax(6.2em, 1fr));
    }
  }
  .chip {
    position: relative;
    display: grid;
    align-content: center;
    min-height: 64px;
    padding: var(--_space-2);
    border: var(--_border-thin) solid var(--_color-border-strong);
    border-radius: var(--_radius-2);
    text-align: center;
    cursor: pointer;
    transition: background-color var(--_motion-base) var(--_motion-ease);
  }
  .radio {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .label {
    font-weight: var(--_font-weight-strong);
  }
  .label .unit {
    font-weight: inherit;
  }
  .sub {
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
  }
  .chip--on {
    border-color: var(--_color-primary);
    background: var(--wdl-chip-bg-on, var(--_color-primary-soft));
    box-shadow: inset 0 0 0 1px var(--_color-primary);
  }
  :host([data-invalid]) .chip {
    border-color: var(--_color-danger);
  }
  .field__error {
    margin-top: var(--_space-2);
  }
  .chip--on .sub {
    color: var(--_color-text);
  }
  .radio:focus-visible + .ring {
    position: absolute;
    top: -4px;
    right: -4px;
    bottom: -4px;
    left: -4px;
    border: var(--_border-thick) solid var(--_color-focus);
    border-radius: calc(var(--_radius-2) + 3px);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .chip--on {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;

/**
 * Offers a few choices side by side, one of which holds; native radios, so arrow keys move between them.
 *
 * @tagname wdl-chip-group
 * @csspart option - One choice.
 * @csspart label - What it is.
 * @csspart sub - What it means.
 * @csspart error - The error line.
 * @cssproperty [--wdl-chip-columns=3] - Number of columns.
 * @cssproperty [--wdl-chip-bg-on] - Background of the chosen option.
 * @fires {CustomEvent<ChipChangeDetail>} wdl-change - The customer chose an option.
 */
export class ChipGroupElement extends WdlElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [kitStyles, controlStyles, chipStyles];

  /** Names the group. Required. */
  @property() label = '';
  /** The choices, in order. */
  @property({ attribute: false }) options: readonly ChipOption[] = [];
  /** Value of the chosen option; empty when none is chosen. */
  @property() value = '';
  /** What is missing and what to do; empty when nothing is. */
  @property() error: Content = '';

  protected override updated(): void {
    // By hand and not in the template: `value` may be as it was drawn while a tap has moved the mark.
    for (const radio of this.renderRoot.querySelectorAll('input')) radio.checked = radio.value === this.value;
    this.toggleAttribute('data-invalid', this.error !== '');
  }

  protected override render(): TemplateResult {
    const invalid = this.error !== '';
    // Words such as `10 months` are not broken on the narrowest phones: fewer stand beside each other.
    const isLong = this.options.some(({ label }) => label.length > longLabel);
    return html`<div
        class=${isLong ? 'chips chips--long' : 'chips'}
        role="radiogroup"
        aria-label=${this.label}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${invalid ? 'error' : nothing}
      >
        ${this.options.map((option) => this.renderOption(option))}
      </div>
      ${invalid ? errorLine('error', this.error) : nothing}`;
  }

  private renderOption({ value, label, sub }: ChipOption): TemplateResult {
    const on = value === this.value;
    return html`<label class=${on ? 'chip chip--on' : 'chip'} part="option">
      <input
        class="radio"
        type="radio"
        name="chip"
        .value=${value}
        @change=${() => {
          this.choose(value);
        }}
      />
      <span class="ring"></span>
      <span class="label" part="label">${numberRuns(label)}</span>
      ${sub === undefined ? nothing : html`<span class="sub" part="sub">${numberRuns(sub)}</span>`}
    </label>`;
  }

  private choose(value: string): void {
    this.value = value;
    this.notify<ChipChangeDetail>('wdl-change', { value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-chip-group': ChipGroupElement;
  }
}
