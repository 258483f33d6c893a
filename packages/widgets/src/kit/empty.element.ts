import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { pictogram, type PictogramName } from './pictograms.js';
import { WdlElement } from './wdl-element.js';

const emptyStyles = css`
  .empty {
    display: grid;
    grid-gap: var(--_space-2);
    justify-items: center;
    padding: var(--_space-6) var(--_space-4);
    color: var(--_color-text-2);
    text-align: center;
  }
  .icon {
    width: 40px;
    height: 40px;
    color: var(--_color-text-3);
    stroke-width: 1.25;
  }
`;

/**
 * Says in one line what would be here, with at most one action.
 *
 * @tagname wdl-empty
 * @slot - One `wdl-button`, kind `second`, `small`.
 * @csspart base - The block.
 * @csspart text - The line.
 */
export class EmptyElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, emptyStyles];

  /** What would be here, such as 还没有借款记录. Required. */
  @property() text: Content = '';
  /** Drawing above the line. Default `tray`. */
  @property() icon: PictogramName = 'tray';

  protected override render(): TemplateResult {
    return html`<div class="empty" part="base">
      ${pictogram(this.icon)}
      <p part="text">${numberRuns(this.text)}</p>
      <div><slot></slot></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-empty': EmptyElement;
  }
}
