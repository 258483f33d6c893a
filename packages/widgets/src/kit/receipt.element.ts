import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { kitStyles } from './kit-styles.js';
import { layoutStyles } from './layout-styles.js';
import { WdlElement } from './wdl-element.js';

const receiptStyles = css`
  .cut {
    height: 0;
    border-top: 1px dashed var(--_color-border-strong);
  }
`;

/**
 * Joins a result and its details on one card with a perforated line between.
 *
 * @tagname wdl-receipt
 * @slot result - A `wdl-result`.
 * @slot - Details, such as a `wdl-amount-list`.
 * @csspart base - The card.
 */
export class ReceiptElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, layoutStyles, receiptStyles];

  protected override render(): TemplateResult {
    return html`<section class="card" part="base">
      <slot name="result"></slot>
      <div class="cut bleed"></div>
      <slot></slot>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-receipt': ReceiptElement;
  }
}
