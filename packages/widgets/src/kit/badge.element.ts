import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import type { Tone } from './notice.element.js';
import { WdlElement } from './wdl-element.js';

/** Colours of a badge by its `kind` attribute, shared with elements that draw one themselves. */
export const badgeStyles = css`
  .badge {
    display: inline-block;
    padding: 0 6px;
    border-radius: var(--_radius-1);
    background: var(--_color-surface-2);
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
    line-height: 20px;
    line-height: max(20px, calc(var(--_font-size-1) * 1.4));
    white-space: nowrap;
  }
  .badge--info {
    background: var(--_color-info-soft);
    color: var(--_color-info);
  }
  .badge--success {
    background: var(--_color-success-soft);
    color: var(--_color-success);
  }
  .badge--warning {
    background: var(--_color-warning-soft);
    color: var(--_color-warning);
  }
  .badge--danger {
    background: var(--_color-danger-soft);
    color: var(--_color-danger);
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid CanvasText;
    }
  }
`;

/** Text and meaning of a badge that another element shows. */
export interface BadgeContent {
  /** One or two words. */
  readonly label: string;
  /** Meaning; neutral without it. */
  readonly kind?: Tone;
}

/** Renders a badge inside an element that adds `badgeStyles`. */
export function badge({ label, kind }: BadgeContent): TemplateResult {
  return html`<span class=${kind === undefined ? 'badge' : `badge badge--${kind}`} part="badge"
    >${label}</span
  >`;
}

/**
 * Names a state in one or two words.
 *
 * @tagname wdl-badge
 * @csspart badge - The frame.
 */
export class BadgeElement extends WdlElement {
  static override styles: CSSResultGroup = [
    kitStyles,
    badgeStyles,
    css`
      :host {
        display: inline-block;
      }
    `,
  ];

  /** The words. Required. */
  @property() label = '';
  /** Meaning; neutral when left out. */
  @property() kind: Tone | '' = '';

  protected override render(): TemplateResult {
    return badge(this.kind === '' ? { label: this.label } : { label: this.label, kind: this.kind });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-badge': BadgeElement;
  }
}
