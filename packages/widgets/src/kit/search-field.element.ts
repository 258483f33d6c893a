import { css, type CSSResultGroup, html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { hintLine } from './error-line.js';
import { drawing, icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { TypingField } from './typing-field.js';

const searchStyles = css`
  .box {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-column-gap: var(--_space-2);
    align-items: center;
    min-height: var(--_size-touch);
    padding: 0 var(--_space-3);
    border: var(--_border-thin) solid var(--wdl-field-border, var(--_color-border));
    border-radius: var(--wdl-field-radius, var(--_radius-2));
    background: var(--wdl-field-bg, var(--_color-surface-1));
  }
  .box:focus-within {
    border-color: var(--_color-focus);
    box-shadow: inset 0 0 0 1px var(--_color-focus);
  }
  .box > .icon {
    width: 20px;
    height: 20px;
    color: var(--_color-text-3);
  }
  .input {
    width: 100%;
    min-height: var(--_size-control-min);
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    -webkit-appearance: none;
    appearance: none;
  }
  .input::placeholder {
    color: var(--_color-text-3);
    opacity: 1;
  }
  .input::-webkit-search-cancel-button {
    display: none;
  }
  .input:focus-visible {
    outline: 0;
  }
  .clear {
    margin-inline-end: calc(-1 * var(--_space-3));
  }
  @media (forced-colors: active) {
    .box:focus-within {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }
  }
`;

const lens = svg`<circle cx="11" cy="11" r="6.5"/><path d="M16 16l4.5 4.5"/>`;

/**
 * Takes words to search for and says how many results there are.
 *
 * What is typed stays exactly as it is and is told at once: the screen decides when to search. Input of an input method
 * is left alone until it is composed. Escape empties the field, as browsers have it.
 *
 * @tagname wdl-search-field
 * @csspart control - The frame.
 * @csspart input - The native input.
 * @csspart clear - The clear button.
 * @csspart hint - The line with the result.
 * @cssproperty [--wdl-field-bg] - Background of the frame.
 * @cssproperty [--wdl-field-border] - Colour of its edge.
 * @cssproperty [--wdl-field-radius=12px] - Its corners.
 * @fires {CustomEvent<FieldTextDetail>} wdl-input - The text changed while typing; not during composition.
 * @fires {CustomEvent<FieldTextDetail>} wdl-change - The field was left or Enter pressed with a new text.
 */
export class SearchFieldElement extends TypingField {
  static override styles: CSSResultGroup = [kitStyles, controlStyles, searchStyles];

  /** What is searched. Spoken and not shown: the lens shows that it is a search. Required. */
  @property() label = '';
  /** What may be typed, such as 产品名称或代码; shown while the field is empty. */
  @property() placeholder = '';
  /** Names the clear button, such as 清空搜索. Without it there is no such button. */
  @property({ attribute: 'clear-label' }) clearLabel = '';
  /** How many results there are, such as 找到12个产品: a line under the field, and spoken whenever it changes. */
  @property({ attribute: 'result-text' }) resultText = '';

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // What is there from the beginning answers nobody.
    const isNew = changed.has('resultText') && changed.get('resultText') !== undefined;
    if (isNew && this.resultText !== '') this.announce(this.resultText);
  }

  protected override render(): TemplateResult {
    return html`<div class="field">
      <label class="vh" for="input">${this.label}</label>
      <div class="box" part="control">
        ${drawing(lens)} ${this.renderInput()}
        ${this.value === '' || this.clearLabel === '' ? nothing : this.renderClear()}
      </div>
      ${this.resultText === '' ? nothing : hintLine('result', this.resultText)}
    </div>`;
  }

  private renderInput(): TemplateResult {
    return html`<input
      class="input"
      part="input"
      id="input"
      type="search"
      dir="auto"
      enterkeyhint="search"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      placeholder=${this.placeholder === '' ? nothing : this.placeholder}
      @focus=${this.onFocus}
      @blur=${this.commit}
      @keydown=${this.onKeydown}
      @input=${this.onInput}
      @compositionstart=${this.onCompositionStart}
      @compositionend=${this.onCompositionEnd}
    />`;
  }

  private renderClear(): TemplateResult {
    return html`<button
      class="iconbtn clear"
      part="clear"
      type="button"
      aria-label=${this.clearLabel}
      @click=${this.clear}
    >
      ${icon('close', 's')}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-search-field': SearchFieldElement;
  }
}
