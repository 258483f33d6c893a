import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** Weight of a button: one `primary` a screen; `link` is text with a chevron that opens an explanation or a list. */
export type ButtonKind = 'primary' | 'second' | 'danger' | 'quiet' | 'link';

const buttonStyles = css`
  :host([small]),
  :host([kind='link']) {
    display: inline-block;
  }
  :host([kind='link']) {
    justify-self: start;
  }
  :host([disabled]) {
    pointer-events: none;
  }
  .btn {
    display: grid;
    grid-template-columns: auto;
    justify-content: center;
    align-items: center;
    width: 100%;
    height: 100%;
    min-height: var(--wdl-button-height, var(--_size-touch));
    padding: var(--_space-2) var(--_space-4);
    border: var(--_border-thin) solid transparent;
    border-radius: var(--wdl-button-radius, var(--_radius-2));
    background: var(--wdl-button-bg, var(--_color-primary));
    color: var(--wdl-button-color, var(--_color-on-primary));
    font-size: var(--_font-size-3);
    font-weight: var(--_font-weight-strong);
    text-align: center;
    cursor: pointer;
    transition:
      background-color var(--_motion-fast) var(--_motion-ease),
      opacity var(--_motion-fast) var(--_motion-ease);
  }
  .btn:active {
    opacity: 0.85;
  }
  .unit {
    font-weight: inherit;
  }
  :host([kind='second']) .btn {
    border-color: var(--_color-border-strong);
    background: transparent;
    color: var(--_color-text);
  }
  :host([kind='danger']) .btn {
    border-color: var(--_color-danger);
    background: transparent;
    color: var(--_color-danger);
  }
  :host([kind='quiet']) .btn {
    min-height: var(--_size-control-min);
    background: transparent;
    color: var(--_color-link);
    font-weight: var(--_font-weight-regular);
  }
  :host([small]) .btn {
    min-height: var(--_size-control-min);
    padding-right: 20px;
    padding-left: 20px;
  }
  :host([kind='link']) .btn {
    position: relative;
    grid-template-columns: auto auto;
    grid-gap: var(--_space-1);
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-link);
    font-size: var(--_font-size-2);
    font-weight: var(--_font-weight-regular);
    text-align: start;
  }
  :host([kind='link']) .btn::after {
    position: absolute;
    top: -10px;
    right: -8px;
    bottom: -10px;
    left: -8px;
    content: '';
  }
  :host([kind='link']) .icon {
    margin-inline-end: -4px;
  }
  .btn[disabled] {
    border-color: transparent;
    background: var(--_color-disabled);
    color: var(--_color-on-disabled);
    cursor: default;
  }
  :host([kind='quiet']) .btn[disabled],
  :host([kind='link']) .btn[disabled] {
    background: none;
  }
  .label,
  .busy {
    grid-area: 1 / 1;
  }
  .busy {
    display: grid;
    grid-auto-flow: column;
    grid-gap: var(--_space-2);
    justify-content: center;
    align-items: center;
  }
  :host([busy]) .label {
    visibility: hidden;
  }
  .spinner {
    width: 20px;
    height: 20px;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: spin 0.9s linear infinite;
  }
  @keyframes spin {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .btn {
      border-color: ButtonText;
    }
    .btn[disabled] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

/**
 * Starts an action. Listen to `click`; it does not arrive while the button is busy or disabled.
 *
 * @tagname wdl-button
 * @slot - Text, instead of `label`.
 * @csspart base - The native button.
 * @cssproperty [--wdl-button-bg] - Background of the primary kind.
 * @cssproperty [--wdl-button-color] - Text of the primary kind.
 * @cssproperty [--wdl-button-radius] - Corner radius.
 * @cssproperty [--wdl-button-height] - Least height.
 */
export class ButtonElement extends WdlElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [kitStyles, buttonStyles];

  /** Weight of the button. Default `primary`. */
  @property({ reflect: true }) kind: ButtonKind = 'primary';
  /** Makes the button as wide as its text instead of as wide as its place. */
  @property({ type: Boolean, reflect: true }) small = false;
  /** Text on the button: verb and object. Required unless the slot is filled. */
  @property() label: Content = '';
  /** Says what an icon-like or short text means; replaces the visible text for assistive technology. */
  @property({ attribute: 'accessible-label' }) accessibleLabel = '';
  /** Shows that the action is under way: keeps the width and ignores further activation. */
  @property({ type: Boolean, reflect: true }) busy = false;
  /** Text while busy, such as 正在提交. Required where `busy` is used. */
  @property({ attribute: 'busy-label' }) busyLabel = '';
  /** Switches the button off. Only where the reason stands beside it. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  protected override render(): TemplateResult {
    return html`<button
      class="btn"
      part="base"
      type="button"
      ?disabled=${this.disabled}
      aria-label=${this.accessibleLabel === '' || this.busy ? nothing : this.accessibleLabel}
      aria-busy=${this.busy ? 'true' : nothing}
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${this.onClick}
    >
      <span class="label"><slot>${numberRuns(this.label)}</slot></span>
      ${this.busy ? html`<span class="busy"><span class="spinner"></span>${this.busyLabel}</span>` : nothing}
      ${this.kind === 'link' ? icon('chevron', 's') : nothing}
    </button>`;
  }

  private readonly onClick = (event: Event): void => {
    if (!this.busy) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Activates the button as a tap would: nothing happens while it is busy or disabled. */
  override click(): void {
    this.renderRoot.querySelector('button')?.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-button': ButtonElement;
  }
}
