import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

const meterStyles = css`
  :host {
    display: grid;
    grid-gap: var(--_space-2);
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
  }
  .bar {
    display: block;
    width: 100%;
    height: var(--wdl-meter-height, 6px);
    overflow: hidden;
    border: 0;
    border-radius: var(--_radius-4);
    background: var(--_color-surface-2);
    color: var(--_color-primary);
    -webkit-appearance: none;
    appearance: none;
  }
  .bar::-webkit-progress-bar {
    background: transparent;
  }
  .bar::-webkit-progress-value {
    border-radius: var(--_radius-4);
    background: var(--_color-primary);
  }
  .bar::-moz-progress-bar {
    background: var(--_color-primary);
  }
  .text {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    grid-column-gap: var(--_space-3);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      -webkit-appearance: auto;
      appearance: auto;
    }
  }
`;

/**
 * Shows a counted progress, such as steps done or instalments paid; never one that was not measured.
 *
 * @tagname wdl-meter
 * @csspart bar - The native progress bar.
 * @csspart text - The line of text.
 * @cssproperty [--wdl-meter-height=6px] - Height of the bar.
 */
export class MeterElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, meterStyles];

  /** Says the progress in words, such as 已还1期，共5期. Required. */
  @property() label = '';
  /** How many are done. Default 0. */
  @property({ type: Number }) value = 0;
  /** How many there are. Default 1. */
  @property({ type: Number }) max = 1;
  /** Text at the end of the line, such as 剩余本金6,400.00元. */
  @property() aside: Content = '';
  /** Shows the words above the bar instead of below it. */
  @property({ type: Boolean, attribute: 'text-first' }) textFirst = false;
  /** Leaves the words to assistive technology. */
  @property({ type: Boolean, attribute: 'hide-text' }) hideText = false;

  protected override render(): TemplateResult {
    const bar = html`<progress
      class="bar"
      part="bar"
      max=${this.max}
      value=${this.value}
      aria-label=${this.label}
    ></progress>`;
    const text = this.hideText ? nothing : this.renderText();
    return this.textFirst ? html`${text}${bar}` : html`${bar}${text}`;
  }

  private renderText(): TemplateResult {
    return html`<div class="text" part="text">
      <span>${numberRuns(this.label)}</span>${
        this.aside === '' ? nothing : html`<span>${numberRuns(this.aside)}</span>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-meter': MeterElement;
  }
}
