import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { kitStyles } from './kit-styles.js';
import { WdlElement } from './wdl-element.js';

const screenStyles = css`
  :host {
    background: var(--_color-surface-0);
  }
  .column {
    display: flex;
    flex-direction: column;
    max-width: var(--_size-page-max);
    min-height: var(--wdl-screen-min-height, 100vh);
    min-height: var(--wdl-screen-min-height, 100dvh);
    margin: 0 auto;
  }
  .main {
    display: grid;
    flex: 1 0 auto;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-3);
    align-content: start;
    padding: var(--_space-1) var(--_size-gutter) var(--_space-5);
  }
  ::slotted([slot='footer']) {
    flex: none;
  }
`;

/**
 * Lays out one step: header, a column of cards 12 px apart, and an action bar that stays in view.
 *
 * @tagname wdl-screen
 * @slot - Cards and headings.
 * @slot header - A `wdl-app-bar`; left out when the host draws the bar.
 * @slot footer - A `wdl-action-bar`, the last row of the column; it sticks to the visible bottom edge.
 * @csspart base - The column.
 * @cssproperty [--wdl-screen-min-height=100dvh] - Least height of the column; `0` inside a page of the host.
 */
export class ScreenElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, screenStyles];

  protected override render(): TemplateResult {
    return html`<div class="column" part="base">
      <slot name="header"></slot>
      <div class="main"><slot></slot></div>
      <slot name="footer"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-screen': ScreenElement;
  }
}
