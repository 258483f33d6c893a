import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** The one large figure of a screen, shared with elements that draw it themselves. */
export const heroStyles = css`
  .hero {
    display: grid;
    grid-gap: 2px;
  }
  .hero__label {
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
    word-break: keep-all;
    text-wrap: balance;
  }
  .hero__value {
    font-family: var(--_font-family-num);
    font-size: var(--_font-size-6);
    font-size: min(var(--_font-size-6), 12vw);
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: var(--_font-weight-strong);
    line-height: 1.2;
    letter-spacing: -0.01em;
    white-space: nowrap;
  }
  .hero__sign {
    margin-inline-end: var(--_space-1);
    font-size: var(--_font-size-5);
    font-weight: var(--_font-weight-regular);
  }
`;

/** Renders the large figure with its currency sign in an element that adds `heroStyles`. */
export function heroValue(value: string, sign: string): TemplateResult {
  return html`<span class="hero__value" part="value"
    >${sign === '' ? nothing : html`<span class="hero__sign">${sign}</span>`}${value}</span
  >`;
}

/**
 * Opens a money screen with its one figure; its label is the heading of the step. Mark it `data-heading` then.
 *
 * @tagname wdl-hero
 * @csspart label - What the figure is.
 * @csspart value - The figure.
 */
export class HeroElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, heroStyles];

  /** What the figure is. Required. */
  @property() label: Content = '';
  /** The figure, such as `8,000.00`. */
  @property() value = '';
  /** Currency sign before it, such as ¥. */
  @property() sign = '';
  /** Whether the label is the heading of the step. Default `false`. */
  @property({ type: Boolean, attribute: 'label-is-heading' }) labelIsHeading = false;

  protected override render(): TemplateResult {
    const label = numberRuns(this.label);
    return html`<div class="hero">
      ${
        this.labelIsHeading
          ? html`<h1 class="hero__label" part="label" tabindex="-1">${label}</h1>`
          : html`<span class="hero__label" part="label">${label}</span>`
      }
      ${heroValue(this.value, this.sign)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-hero': HeroElement;
  }
}
