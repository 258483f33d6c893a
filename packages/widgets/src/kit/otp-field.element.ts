import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { errorLine, hintLine } from './error-line.js';
import { kitStyles } from './kit-styles.js';
import type { Content } from './number-run.js';
import type { FieldTextDetail } from './typing-field.js';
import { WdlElement } from './wdl-element.js';

const codeLength = 6;
const fullWidthOffset = 0xfee0;

const otpStyles = css`
  .otp {
    --_cell: var(--wdl-otp-cell, 46px);
    --_gap: var(--wdl-otp-gap, 8px);
    position: relative;
    display: grid;
    grid-template-columns: repeat(6, var(--_cell));
    grid-gap: var(--_gap);
    justify-content: center;
    overflow: hidden;
    overflow: clip;
    padding: 2px;
  }
  .cell {
    height: 56px;
    border: var(--_border-thin) solid var(--_color-border-strong);
    border-radius: var(--_radius-2);
    background: var(--_color-surface-1);
  }
  .otp:focus-within .cell--now {
    border-color: var(--_color-focus);
    box-shadow: inset 0 0 0 1px var(--_color-focus);
  }
  :host([data-invalid]) .cell {
    border-color: var(--_color-danger);
  }
  /* One cell wider than the row, so that the caret after the last digit does not scroll the digits. */
  .input {
    position: absolute;
    top: 2px;
    left: 50%;
    width: calc(7 * (var(--_cell) + var(--_gap)));
    height: 56px;
    margin-left: calc(-3 * var(--_cell) - 2.5 * var(--_gap));
    padding: 0 0 0 calc((var(--_cell) - 1ch) / 2);
    border: 0;
    background: none;
    font-family: var(--_font-family-num);
    font-size: var(--_font-size-5);
    font-variant-numeric: tabular-nums;
    line-height: 56px;
    letter-spacing: calc(var(--_cell) + var(--_gap) - 1ch);
    caret-color: var(--_color-primary);
  }
  .input:focus-visible {
    outline: 0;
  }
  .field {
    grid-gap: var(--_space-2);
  }
  .field__hint,
  .field__error {
    justify-content: center;
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
    text-align: center;
  }
  .field__error {
    grid-template-columns: auto auto;
    color: var(--_color-danger);
  }
  @media (max-width: 359px) {
    .otp {
      --_cell: var(--wdl-otp-cell, 38px);
      --_gap: var(--wdl-otp-gap, 4px);
    }
  }
  @media (forced-colors: active) {
    .otp:focus-within .cell--now {
      outline: 2px solid Highlight;
    }
  }
`;

/**
 * Takes a six-digit code: one real input over six drawn cells, so that autofill, paste and screen readers work.
 *
 * @tagname wdl-otp-field
 * @csspart input - The native input.
 * @csspart cell - One drawn cell.
 * @csspart hint - The hint.
 * @csspart error - The error line.
 * @cssproperty [--wdl-otp-cell=46px] - Width of a cell; 38px below 360.
 * @cssproperty [--wdl-otp-gap=8px] - Space between cells; 4px below 360.
 * @fires {CustomEvent<FieldTextDetail>} wdl-change - The digits changed.
 * @fires {CustomEvent<FieldTextDetail>} wdl-complete - The sixth digit arrived; fired after `wdl-change`.
 */
export class OtpFieldElement extends WdlElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [kitStyles, controlStyles, otpStyles];

  /** Names the field, such as 6位短信验证码. Required; not shown. */
  @property() label = '';
  /** The digits so far. */
  @property() value = '';
  /** Line under the cells while there is no error. */
  @property() hint: Content = '';
  /** What is wrong and what to do; empty when nothing is. */
  @property() error: Content = '';

  @query('input') private readonly input!: HTMLInputElement;
  private composing = false;

  protected override updated(): void {
    if (!this.composing && this.input.value !== this.value) this.input.value = this.value;
    this.toggleAttribute('data-invalid', this.error !== '');
  }

  protected override render(): TemplateResult {
    const now = Math.min(this.value.length, codeLength - 1);
    const cells = Array.from({ length: codeLength }, (_, index) => index);
    return html`<div class="field">
      <div class="otp">
        ${cells.map(
          (index) =>
            html`<span
              class=${index === now ? 'cell cell--now' : 'cell'}
              part="cell"
              aria-hidden="true"
            ></span>`,
        )}
        ${this.renderInput()}
      </div>
      ${this.renderMessage()}
    </div>`;
  }

  private renderInput(): TemplateResult {
    const described = this.error !== '' || this.hint !== '';
    // No maxlength: it would cut a pasted "482 916" before the space is dropped.
    return html`<input
      class="input"
      part="input"
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck="false"
      aria-label=${this.label}
      aria-invalid=${this.error === '' ? nothing : 'true'}
      aria-describedby=${described ? 'message' : nothing}
      @input=${this.onInput}
      @compositionstart=${this.onCompositionStart}
      @compositionend=${this.onCompositionEnd}
    />`;
  }

  private renderMessage(): TemplateResult | typeof nothing {
    if (this.error !== '') return errorLine('message', this.error);
    return this.hint === '' ? nothing : hintLine('message', this.hint);
  }

  private readonly onInput = (event: Event): void => {
    // The native event is composed; a code must not leave the screen.
    event.stopPropagation();
    if (!this.composing) this.take();
  };

  private readonly onCompositionStart = (): void => {
    this.composing = true;
  };

  private readonly onCompositionEnd = (): void => {
    this.composing = false;
    this.take();
  };

  private take(): void {
    const value = digitsOf(this.input.value).slice(0, codeLength);
    if (this.input.value !== value) this.input.value = value;
    if (value === this.value) return;
    this.value = value;
    this.notify<FieldTextDetail>('wdl-change', { value });
    if (value.length === codeLength) this.notify<FieldTextDetail>('wdl-complete', { value });
  }

  /** Moves focus into the field and keeps the caret; delegated focus alone would select the digits. */
  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }
}

/** Keeps the digits of a text and folds full-width ones to ASCII. */
function digitsOf(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - fullWidthOffset))
    .replace(/\D/gu, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-otp-field': OtpFieldElement;
  }
}
