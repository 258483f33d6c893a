import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

const actionBarStyles = css`
  :host {
    position: sticky;
    bottom: 0;
    z-index: 1;
  }
  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-2);
    padding: var(--_space-3) var(--_size-gutter);
    padding-bottom: calc(var(--_space-3) + env(safe-area-inset-bottom, 0px));
    border-top: var(--_border-thin) solid var(--_color-border);
    background: var(--_color-surface-1);
  }
  :host([plain]) .actions {
    border-top: 0;
    background: var(--_color-surface-0);
  }
  :host([pair]) .buttons {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-gap: var(--_space-3);
  }
  .buttons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-2);
  }
`;

/**
 * Holds the actions of a step at the visible bottom edge: one primary, or decline and accept at the same size.
 *
 * @tagname wdl-action-bar
 * @slot - One or two `wdl-button`.
 * @csspart actions - The bar.
 * @csspart note - The line under the buttons.
 */
export class ActionBarElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, actionBarStyles];

  /** Puts two buttons side by side in equal widths; decline first. */
  @property({ type: Boolean, reflect: true }) pair = false;
  /** Leaves out hairline and card colour: for result pages. */
  @property({ type: Boolean, reflect: true }) plain = false;
  /** One line under the buttons. */
  @property() note: Content = '';

  protected override render(): TemplateResult {
    return html`<div class="actions" part="actions">
      <div class="buttons"><slot></slot></div>
      ${this.note === '' ? nothing : html`<p class="note center" part="note">${numberRuns(this.note)}</p>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-action-bar': ActionBarElement;
  }
}
