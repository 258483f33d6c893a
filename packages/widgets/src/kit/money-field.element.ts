import { css, type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { errorLine, hintLine } from './error-line.js';
import { icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { TypingField } from './typing-field.js';

const moneyStyles = css`
  .box {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-gap: var(--_space-1);
    align-items: baseline;
    padding-bottom: var(--_space-1);
    border-bottom: var(--_border-thick) solid var(--_color-border-strong);
  }
  .box:focus-within {
    border-bottom-color: var(--_color-focus);
  }
  :host([data-invalid]) .box {
    border-bottom-color: var(--_color-danger);
  }
  .sign {
    font-family: var(--_font-family-num);
    font-size: var(--_font-size-5);
    line-height: 1;
  }
  .input {
    width: 100%;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    font-family: var(--_font-family-num);
    font-size: var(--wdl-money-size, var(--_font-size-6));
    font-size: var(--wdl-money-size, min(var(--_font-size-6), 12vw));
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: var(--_font-weight-strong);
    line-height: 1.2;
    letter-spacing: -0.01em;
    caret-color: var(--_color-primary);
  }
  /* Without a sign, as with units, the figure begins where the label does. */
  .sign:empty + .input {
    width: calc(100% + var(--_space-1));
    margin-left: calc(-1 * var(--_space-1));
  }
  .input:focus-visible {
    outline: 0;
  }
  .clear {
    align-self: center;
    margin-inline-end: -14px;
  }
  @media (forced-colors: active) {
    .box:focus-within {
      outline: 2px solid Highlight;
      outline-offset: 4px;
    }
  }
`;

/**
 * Takes an amount of money as text and computes nothing.
 *
 * While typing, the text stays exactly as typed; on leaving the field `canonicalise` may complete it (`8000` to
 * `8,000.00`). Input of an input method is left alone until it is composed.
 *
 * @tagname wdl-money-field
 * @slot end - Text at the end of the label's line; `aside` does the same for plain text.
 * @csspart label - The label.
 * @csspart sign - The currency sign.
 * @csspart input - The native input.
 * @csspart clear - The clear button.
 * @csspart hint - The hint.
 * @csspart error - The error line.
 * @cssproperty [--wdl-money-size] - Size of the figure; never below 16px.
 * @fires {CustomEvent<FieldTextDetail>} wdl-input - The text changed while typing; not during composition.
 * @fires {CustomEvent<FieldTextDetail>} wdl-change - The field was left or Enter pressed with a new text.
 */
export class MoneyFieldElement extends TypingField {
  static override styles: CSSResultGroup = [kitStyles, controlStyles, moneyStyles];

  /** What the amount is for. Required. */
  @property() label = '';
  /** Currency sign before the figure, such as ¥. */
  @property() sign = '';
  /** Text at the end of the label's line, such as 可借35,000.00元. */
  @property() aside: Content = '';
  /** Line under the field while there is no error. */
  @property() hint: Content = '';
  /** What is wrong and what to do; empty when nothing is. Replaces the hint. */
  @property() error: Content = '';
  /** Names the clear button, such as 清空金额. Without it there is no such button. */
  @property({ attribute: 'clear-label' }) clearLabel = '';
  /** Completes the text when the field is left; `undefined` leaves it as typed. */
  @property({ attribute: false }) canonicalise: (text: string) => string | undefined = () => undefined;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.toggleAttribute('data-invalid', this.error !== '');
    if (changed.has('canonicalise')) this.completeLate();
  }

  protected override completed(text: string): string {
    return this.canonicalise(text) ?? text;
  }

  protected override render(): TemplateResult {
    return html`<div class="field">
      <div class="field__head">
        <label part="label" for="input">${this.label}</label>
        <span><slot name="end">${numberRuns(this.aside)}</slot></span>
      </div>
      <div class="box">
        <span class="sign" part="sign" aria-hidden="true">${this.sign}</span>
        ${this.renderInput()} ${this.value === '' || this.clearLabel === '' ? nothing : this.renderClear()}
      </div>
      ${this.renderMessage()}
    </div>`;
  }

  private renderInput(): TemplateResult {
    const described = this.error !== '' || this.hint !== '';
    return html`<input
      class="input"
      part="input"
      id="input"
      inputmode="decimal"
      enterkeyhint="done"
      autocomplete="off"
      aria-invalid=${this.error === '' ? nothing : 'true'}
      aria-describedby=${described ? 'message' : nothing}
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

  private renderMessage(): TemplateResult | typeof nothing {
    if (this.error !== '') return errorLine('message', this.error);
    return this.hint === '' ? nothing : hintLine('message', this.hint);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-money-field': MoneyFieldElement;
  }
}
