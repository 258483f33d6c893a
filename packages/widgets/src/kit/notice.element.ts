import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon, type IconName } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** Meaning of a coloured element. Colour never carries it alone. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

const icons: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'warning',
};

const noticeStyles = css`
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-gap: var(--_space-2);
    align-items: start;
    padding: var(--_space-3) var(--_space-4);
    border: var(--_border-thin) solid transparent;
    border-radius: var(--_radius-2);
    background: var(--_color-info-soft);
    font-size: var(--_font-size-2);
  }
  .icon {
    width: 20px;
    height: 20px;
    margin-top: 0.5px;
    color: var(--_color-info);
  }
  :host([kind='success']) .notice {
    background: var(--_color-success-soft);
  }
  :host([kind='success']) .icon {
    color: var(--_color-success);
  }
  :host([kind='warning']) .notice {
    background: var(--_color-warning-soft);
  }
  :host([kind='warning']) .icon {
    color: var(--_color-warning);
  }
  :host([kind='danger']) .notice {
    background: var(--_color-danger-soft);
  }
  :host([kind='danger']) .icon {
    color: var(--_color-danger);
  }
`;

/**
 * Says one thing worth knowing, in at most two lines. It is not announced: a screen that shows it later announces it.
 *
 * @tagname wdl-notice
 * @slot - Text, instead of `text`.
 * @csspart base - The frame.
 * @csspart text - The text.
 */
export class NoticeElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, noticeStyles];

  /** Meaning. Default `info`. */
  @property({ reflect: true }) kind: Tone = 'info';
  /** What to know, a full sentence. */
  @property() text: Content = '';

  protected override render(): TemplateResult {
    return html`<div class="notice" part="base">
      ${icon(icons[this.kind])}
      <div part="text"><slot>${numberRuns(this.text)}</slot></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-notice': NoticeElement;
  }
}
