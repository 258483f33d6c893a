import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { errorLine, hintLine } from './error-line.js';
import { kitStyles } from './kit-styles.js';
import type { Content } from './number-run.js';
import type { FieldTextDetail } from './typing-field.js';
import { WdlElement } from './wdl-element.js';

const passwordStyles = css`
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    min-height: var(--_size-touch);
    padding: 0 var(--_space-1) 0 var(--_space-3);
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
    font-family: var(--_font-family-num);
    font-size: var(--_font-size-4);
    letter-spacing: 0.3em;
  }
  .input:focus-visible {
    outline: 0;
  }
  .toggle {
    min-width: var(--_size-control-min);
    min-height: var(--_size-control-min);
    padding: 0 var(--_space-2);
    border: 0;
    border-radius: var(--_radius-2);
    background: none;
    color: var(--_color-link);
  }
  @media (forced-colors: active) {
    .box:focus-within {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }
  }
`;

/**
 * Takes a payment password of digits: masked, with a button that shows it to whoever wants to check what was typed.
 *
 * Pasting works, so that nobody has to remember and transcribe. What is typed stays in the field and in its events, which
 * do not leave the screen; it is never written into an attribute.
 *
 * @tagname wdl-password-field
 * @csspart label - The label.
 * @csspart control - The frame.
 * @csspart input - The native input.
 * @csspart toggle - The button that shows and hides the digits.
 * @csspart hint - The hint.
 * @csspart error - The error line.
 * @cssproperty [--wdl-field-bg] - Background of the frame.
 * @cssproperty [--wdl-field-border] - Colour of its edge.
 * @cssproperty [--wdl-field-radius=12px] - Its corners.
 * @fires {CustomEvent<FieldTextDetail>} wdl-change - The digits changed.
 */
export class PasswordFieldElement extends WdlElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [kitStyles, controlStyles, passwordStyles];

  /** Names the field, such as 6位支付密码. Required. */
  @property() label = '';
  /** The digits so far; a property only. */
  @property({ attribute: false }) value = '';
  /** Most digits. Default 6. */
  @property({ type: Number }) length = 6;
  /** Text of the button while the digits are hidden, such as 显示. Required. */
  @property({ attribute: 'show-label' }) showLabel = '';
  /** Text of the button while they are shown, such as 隐藏. Required. */
  @property({ attribute: 'hide-label' }) hideLabel = '';
  /** Line under the field while there is no error. */
  @property() hint: Content = '';
  /** What is wrong and what to do; empty when nothing is. */
  @property() error: Content = '';

  @state() private shown = false;
  @query('input') private readonly input!: HTMLInputElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.value = '';
    this.shown = false;
  }

  protected override updated(): void {
    if (this.input.value !== this.value) this.input.value = this.value;
    this.toggleAttribute('data-invalid', this.error !== '');
  }

  protected override render(): TemplateResult {
    const described = this.error !== '' || this.hint !== '';
    return html`<div class="field">
      <div class="field__head"><label part="label" for="input">${this.label}</label></div>
      <div class="box" part="control">
        <input
          class="input"
          part="input"
          id="input"
          type=${this.shown ? 'text' : 'password'}
          inputmode="numeric"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="done"
          aria-invalid=${this.error === '' ? nothing : 'true'}
          aria-describedby=${described ? 'message' : nothing}
          @input=${this.onInput}
        />
        <button
          class="toggle"
          part="toggle"
          type="button"
          @click=${() => {
            this.shown = !this.shown;
          }}
        >
          ${this.shown ? this.hideLabel : this.showLabel}
        </button>
      </div>
      ${this.renderMessage()}
    </div>`;
  }

  private renderMessage(): TemplateResult | typeof nothing {
    if (this.error !== '') return errorLine('message', this.error);
    return this.hint === '' ? nothing : hintLine('message', this.hint);
  }

  private readonly onInput = (event: Event): void => {
    // The native event is composed; a password must not leave the screen.
    event.stopPropagation();
    const value = this.input.value.replace(/\D/gu, '').slice(0, this.length);
    if (this.input.value !== value) this.input.value = value;
    if (value === this.value) return;
    this.value = value;
    this.notify<FieldTextDetail>('wdl-change', { value });
  };

  /** Moves focus into the digits, not to the button behind them. */
  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-password-field': PasswordFieldElement;
  }
}
