import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { kitStyles } from './kit-styles.js';
import { WdlElement } from './wdl-element.js';

const listStyles = css`
  .list {
    padding: var(--_space-1) var(--wdl-card-padding, var(--_space-4));
    border-radius: var(--wdl-card-radius, var(--_radius-3));
    background: var(--wdl-card-bg, var(--_color-surface-1));
    box-shadow: var(--_shadow-1);
  }
  @media (forced-colors: active) {
    .list {
      border: 1px solid CanvasText;
    }
  }
`;

/**
 * Draws a card of rows with hairlines between them.
 *
 * @tagname wdl-list
 * @slot - `wdl-row` elements.
 */
export class ListElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, listStyles];

  protected override render(): TemplateResult {
    return html`<div class="list"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-list': ListElement;
  }
}
