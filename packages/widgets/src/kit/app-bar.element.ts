import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { WdlElement } from './wdl-element.js';

const appBarStyles = css`
  :host {
    flex: none;
  }
  .bar {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: center;
    min-height: var(--wdl-appbar-height, 52px);
    padding: 0 var(--_space-1);
  }
  .title {
    grid-column: 2;
    font-weight: var(--_font-weight-strong);
    text-align: center;
  }
  .start {
    grid-row: 1;
    grid-column: 1;
    justify-self: start;
  }
  .end {
    grid-column: 3;
    justify-self: end;
  }
`;

/**
 * Shows the name of the task with back or close at the start and customer service at the end.
 * Used only where the page belongs to the bank; in an app the host draws this bar.
 *
 * @tagname wdl-app-bar
 * @csspart title - Name of the task.
 * @csspart close - The back or close button.
 * @csspart link - The customer service button.
 * @cssproperty [--wdl-appbar-height=52px] - Least height.
 * @fires {CustomEvent<undefined>} wdl-back - The button at the start was pressed while `leave` is `back`.
 * @fires {CustomEvent<undefined>} wdl-close - The button at the start was pressed while `leave` is `close`.
 * @fires {CustomEvent<undefined>} wdl-service - Customer service was asked for.
 */
export class AppBarElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, controlStyles, appBarStyles];

  /** Name of the task, not a heading: the step has its own. */
  @property() heading = '';
  /** What the button at the start does. `none` leaves its place empty. Default `back`. */
  @property() leave: 'back' | 'close' | 'none' = 'back';
  /** Names the button at the start, such as 返回 or 关闭. Required unless `leave` is `none`. */
  @property({ attribute: 'leave-label' }) leaveLabel = '';
  /** Text of the customer service button, such as 客服. Without it there is no such button. */
  @property({ attribute: 'service-label' }) serviceLabel = '';

  protected override render(): TemplateResult {
    return html`<div class="bar">
      ${this.leave === 'none' ? nothing : this.renderLeave(this.leave)}
      <span class="title" part="title">${this.heading}</span>
      ${this.serviceLabel === '' ? nothing : this.renderService()}
    </div>`;
  }

  private renderLeave(leave: 'back' | 'close'): TemplateResult {
    return html`<button
      class="iconbtn start"
      part="close"
      type="button"
      aria-label=${this.leaveLabel}
      @click=${() => this.notify(`wdl-${leave}`, undefined)}
    >
      ${icon(leave)}
    </button>`;
  }

  private renderService(): TemplateResult {
    return html`<button
      class="iconbtn end"
      part="link"
      type="button"
      @click=${() => this.notify('wdl-service', undefined)}
    >
      ${icon('service')}<span>${this.serviceLabel}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-app-bar': AppBarElement;
  }
}
