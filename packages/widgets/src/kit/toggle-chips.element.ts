import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** One choice of several that may hold together. */
export interface ToggleOption {
  /** Value that the event carries. */
  readonly value: string;
  /** What it is, such as 货币基金. */
  readonly label: string;
}

/** Which choices hold. */
export interface ToggleChangeDetail {
  /** Values of the options that are switched on, in the order of the options. */
  readonly values: readonly string[];
}

const toggleStyles = css`
  :host {
    display: flow-root;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    margin-right: calc(-1 * var(--_space-2));
    margin-bottom: calc(-1 * var(--_space-2));
  }
  .chip {
    display: grid;
    grid-auto-flow: column;
    grid-gap: 4px;
    align-items: center;
    max-width: calc(100% - var(--_space-2));
    min-height: var(--_size-control-min);
    margin-right: var(--_space-2);
    margin-bottom: var(--_space-2);
    padding: var(--_space-1) 16px;
    border: var(--_border-thin) solid var(--_color-border);
    border-radius: var(--_radius-2);
    background: var(--_color-surface-1);
    font-size: var(--_font-size-2);
    cursor: pointer;
    transition: background-color var(--_motion-base) var(--_motion-ease);
  }
  /* The mark and its gap take what the padding gives: the chip keeps its width. */
  .chip[aria-pressed='true'] {
    padding: var(--_space-1) 6px;
    border-color: var(--_color-primary);
    background: var(--wdl-chip-bg-on, var(--_color-primary-soft));
    box-shadow: inset 0 0 0 1px var(--_color-primary);
  }
  .chip .icon {
    color: var(--_color-primary);
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;

/**
 * Offers choices of which any number may hold, such as a filter; those that find no room beside each other wrap.
 *
 * For one choice of a few there is `wdl-chip-group`.
 *
 * @tagname wdl-toggle-chips
 * @csspart option - One choice, a button that is pressed or not.
 * @cssproperty [--wdl-chip-bg-on] - Background of a choice that holds.
 * @fires {CustomEvent<ToggleChangeDetail>} wdl-change - The customer switched a choice on or off.
 */
export class ToggleChipsElement extends WdlElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [kitStyles, toggleStyles];

  /** Names the group. Required. */
  @property() label = '';
  /** The choices, in order. */
  @property({ attribute: false }) options: readonly ToggleOption[] = [];
  /** Values of the choices that hold; values of no option are dropped when the customer changes one. */
  @property({ attribute: false }) values: readonly string[] = [];

  protected override render(): TemplateResult {
    return html`<div class="chips" role="group" aria-label=${this.label}>
      ${this.options.map((option) => this.renderOption(option))}
    </div>`;
  }

  private renderOption({ value, label }: ToggleOption): TemplateResult {
    const on = this.values.includes(value);
    return html`<button
      class="chip"
      part="option"
      type="button"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${() => {
        this.toggle(value);
      }}
    >
      ${on ? icon('check', 's') : nothing}<span>${numberRuns(label)}</span>
    </button>`;
  }

  private toggle(toggled: string): void {
    const holds = (value: string): boolean => this.values.includes(value) !== (value === toggled);
    this.values = this.options.map(({ value }) => value).filter(holds);
    this.notify<ToggleChangeDetail>('wdl-change', { values: this.values });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-toggle-chips': ToggleChipsElement;
  }
}
