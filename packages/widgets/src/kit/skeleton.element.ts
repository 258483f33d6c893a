import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { layoutStyles } from './layout-styles.js';
import { WdlElement } from './wdl-element.js';

const skeletonStyles = css`
  /* Nothing for 300 ms: a fast answer must not flash. */
  :host {
    animation: appear 1ms linear 300ms backwards;
  }
  .line {
    display: block;
    height: 16px;
    border-radius: var(--_radius-1);
    background: var(--_color-surface-2);
    animation: breathe 1.6s ease-in-out infinite;
  }
  .line--hero {
    width: 60%;
    height: 40px;
  }
  .line--half {
    width: 45%;
  }
  @keyframes breathe {
    50% {
      opacity: 0.5;
    }
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .line {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .line {
      border: 1px solid GrayText;
    }
  }
`;

/**
 * Holds the place of content that loads, in its final layout; appears after 300 ms.
 *
 * @tagname wdl-skeleton
 * @csspart base - The card.
 * @csspart text - What is said to assistive technology.
 */
export class SkeletonElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, layoutStyles, skeletonStyles];

  /** Says that it loads, such as 正在加载. Required; not shown. */
  @property() label = '';
  /** Lines from the top: `half` a label, `hero` the figure, `full` a row. */
  @property({ attribute: false }) lines: ReadonlyArray<'half' | 'hero' | 'full'> = ['half', 'hero', 'full'];

  protected override render(): TemplateResult {
    return html`<div class="card" part="base" aria-busy="true">
      <span class="vh" part="text" role="status">${this.label}</span>
      ${this.lines.map((line) => html`<span class="line line--${line}"></span>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-skeleton': SkeletonElement;
  }
}
