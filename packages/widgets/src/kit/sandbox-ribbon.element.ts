import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { WdlElement } from './wdl-element.js';

// The one text in the kit: a sandbox screen must say so even when its catalogue is empty.
// eslint-disable-next-line no-restricted-syntax -- see above: it may not come from a catalogue
const mark = '测试';

const ribbonStyles = css`
  /* !important inside a shadow root wins over the page: the mark cannot be hidden by hidden, style or stylesheet. */
  :host {
    position: relative !important;
    z-index: 2 !important;
    display: block !important;
    height: 0 !important;
    visibility: visible !important;
    opacity: 1 !important;
    clip-path: none !important;
    pointer-events: none !important;
    transform: none !important;
  }
  .ribbon {
    position: absolute;
    top: 0;
    left: 52px;
    padding: 0 var(--_space-2);
    border: var(--_border-thin) solid var(--_color-warning);
    border-top: 0;
    border-radius: 0 0 var(--_radius-1) var(--_radius-1);
    background: var(--_color-warning-soft);
    color: var(--_color-warning);
    font-size: var(--_font-size-1);
    line-height: 1.4;
    white-space: nowrap;
  }
`;

/**
 * Marks every screen of a sandbox session as a test; no attribute and no stylesheet of the page removes it.
 *
 * @tagname wdl-sandbox-ribbon
 */
export class SandboxRibbonElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, ribbonStyles];

  /** Says to assistive technology what the mark means, such as 环境，不动真钱; read right after the mark. */
  @property() label = '';

  protected override render(): TemplateResult {
    return html`<span class="ribbon">${mark}<span class="vh">${this.label}</span></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-sandbox-ribbon': SandboxRibbonElement;
  }
}
