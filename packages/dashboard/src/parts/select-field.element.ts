import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { controlStyles, icon, kitStyles, WdlElement, type FieldTextDetail } from '@weidongli/widgets/kit';

const selectStyles = css`
  .box {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    min-height: var(--_size-touch);
    border: var(--_border-thin) solid var(--_color-border-strong);
    border-radius: var(--_radius-2);
    background: var(--_color-surface-1);
  }
  .box:focus-within {
    border-color: var(--_color-focus);
    box-shadow: inset 0 0 0 1px var(--_color-focus);
  }
  select {
    width: 100%;
    min-height: var(--_size-control-min);
    margin: 0;
    padding: 0 36px 0 var(--_space-3);
    border: 0;
    border-radius: inherit;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    appearance: none;
  }
  option {
    background: var(--_color-surface-1);
    color: var(--_color-text);
  }
  .icon {
    position: absolute;
    right: var(--_space-3);
    color: var(--_color-text-2);
    transform: rotate(90deg);
    pointer-events: none;
  }
`;

/** One choice. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/**
 * Offers one of many; the platform's own list.
 *
 * @tagname wdl-select-field
 * @fires {CustomEvent<FieldTextDetail>} wdl-change - Another value was chosen.
 */
export class SelectFieldElement extends WdlElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [kitStyles, controlStyles, selectStyles];

  /** What to choose. Required. */
  @property() label = '';
  /** Chosen value. */
  @property() value = '';
  /** The choices, in order. */
  @property({ attribute: false }) options: readonly SelectOption[] = [];

  @query('select') private readonly select!: HTMLSelectElement;

  protected override updated(): void {
    // After the options are there: a value without its option would be lost.
    if (this.select.value !== this.value) this.select.value = this.value;
  }

  protected override render(): TemplateResult {
    return html`<div class="field">
      <div class="field__head"><label for="select">${this.label}</label></div>
      <div class="box">
        <select id="select" @change=${this.onChange}>
          ${this.options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
        </select>
        ${icon('chevron', 's')}
      </div>
    </div>`;
  }

  private readonly onChange = (event: Event): void => {
    event.stopPropagation();
    this.value = this.select.value;
    this.notify<FieldTextDetail>('wdl-change', { value: this.value });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-select-field': SelectFieldElement;
  }
}
