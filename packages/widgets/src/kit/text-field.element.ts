import { css, type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { errorLine, hintLine } from './error-line.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { TypingField } from './typing-field.js';

const textFieldStyles = css`
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    min-height: var(--_size-touch);
    padding: 0 var(--_space-3);
    border: var(--_border-thin) solid var(--wdl-field-border, var(--_color-border-strong));
    border-radius: var(--wdl-field-radius, var(--_radius-2));
    background: var(--wdl-field-bg, var(--_color-surface-1));
  }
  .box:focus-within {
    border-color: var(--_color-focus);
    box-shadow: inset 0 0 0 1px var(--_color-focus);
  }
  :host([data-invalid]) .box {
    border-color: var(--_color-danger);
    box-shadow: inset 0 0 0 1px var(--_color-danger);
  }
  .input {
    width: 100%;
    min-height: var(--_size-control-min);
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  textarea.input {
    display: block;
    padding: var(--_space-3) 0;
    line-height: var(--_font-line);
    resize: none;
  }
  .input:focus-visible {
    outline: 0;
  }
  :host([doubtful]:not([data-invalid])) .box {
    border-color: var(--_color-warning);
    background: var(--_color-warning-soft);
  }
  :host([doubtful]) .field__hint {
    color: var(--_color-warning);
  }
  @media (forced-colors: active) {
    .box:focus-within {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }
  }
`;

/**
 * Takes a text in the customer's own words, on one line or on several.
 *
 * What is typed or pasted stays exactly as it is, however long: nothing is cut off, the screen says what does not fit.
 * Input of an input method is left alone until it is composed. The text is shown as text and never read as markup.
 *
 * @tagname wdl-text-field
 * @csspart label - The label.
 * @csspart control - The frame.
 * @csspart input - The native input or text area.
 * @csspart hint - The hint.
 * @csspart error - The error line.
 * @cssproperty [--wdl-field-bg] - Background of the frame.
 * @cssproperty [--wdl-field-border] - Colour of its edge.
 * @cssproperty [--wdl-field-radius=12px] - Its corners.
 * @fires {CustomEvent<FieldTextDetail>} wdl-input - The text changed while typing; not during composition.
 * @fires {CustomEvent<FieldTextDetail>} wdl-change - The field was left, or Enter pressed on one line, with a new text.
 */
export class TextFieldElement extends TypingField {
  static override styles: CSSResultGroup = [kitStyles, controlStyles, textFieldStyles];

  /** What to write. Required. */
  @property() label = '';
  /** Number of lines; more than 1 makes it a text area. Default 1. */
  @property({ type: Number }) rows = 1;
  /** What the keyboard of a phone offers first: `numeric` for digits, `tel` for a phone number. Default `text`. */
  @property() keypad: 'text' | 'numeric' | 'tel' = 'text';
  /** What the browser may fill in, a token of `autocomplete` such as `tel-national`. Default `off`: nothing. */
  @property() autofill: AutoFill = 'off';
  /**
   * Sets a number apart in groups while it is typed, as `9999 9901`; it may add and take spaces only, and the caret stays where
   * it was among the digits. Without it the text stays as it was typed.
   */
  @property({ attribute: false }) group: ((text: string) => string) | undefined;
  /** Text at the end of the label's line, such as 选填. */
  @property() aside: Content = '';
  /** Line under the field while there is no error. */
  @property() hint: Content = '';
  /** Marks a text that wants a second look, such as one that was hard to read; the hint says why. Default `false`. */
  @property({ type: Boolean, reflect: true }) doubtful = false;
  /** What is wrong and what to do; empty when nothing is. Replaces the hint. */
  @property() error: Content = '';

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.toggleAttribute('data-invalid', this.error !== '');
  }

  protected override render(): TemplateResult {
    return html`<div class="field">
      <div class="field__head">
        <label part="label" for="input">${this.label}</label>
        <span>${numberRuns(this.aside)}</span>
      </div>
      <div class="box" part="control">${this.rows > 1 ? this.renderArea() : this.renderLine()}</div>
      ${this.renderMessage()}
    </div>`;
  }

  protected override grouped(text: string): string {
    return this.group?.(text) ?? text;
  }

  private get described(): string | typeof nothing {
    return this.error !== '' || this.hint !== '' ? 'message' : nothing;
  }

  private renderLine(): TemplateResult {
    return html`<input
      class="input"
      part="input"
      id="input"
      type="text"
      dir="auto"
      enterkeyhint="done"
      inputmode=${this.keypad}
      autocomplete=${this.autofill}
      aria-invalid=${this.error === '' ? nothing : 'true'}
      aria-describedby=${this.described}
      @focus=${this.onFocus}
      @blur=${this.commit}
      @keydown=${this.onKeydown}
      @input=${this.onInput}
      @compositionstart=${this.onCompositionStart}
      @compositionend=${this.onCompositionEnd}
    />`;
  }

  private renderArea(): TemplateResult {
    return html`<textarea
      class="input"
      part="input"
      id="input"
      dir="auto"
      rows=${this.rows}
      autocomplete="off"
      aria-invalid=${this.error === '' ? nothing : 'true'}
      aria-describedby=${this.described}
      @focus=${this.onFocus}
      @blur=${this.commit}
      @input=${this.onInput}
      @compositionstart=${this.onCompositionStart}
      @compositionend=${this.onCompositionEnd}
    ></textarea>`;
  }

  private renderMessage(): TemplateResult | typeof nothing {
    if (this.error !== '') return errorLine('message', this.error);
    return this.hint === '' ? nothing : hintLine('message', this.hint);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-text-field': TextFieldElement;
  }
}
