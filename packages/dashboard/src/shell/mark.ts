import { css, html, type TemplateResult } from 'lit';

/** The mark of the console. */
export const mark: TemplateResult = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <rect class="mark__ground" width="32" height="32" rx="8" />
  <path class="mark__lines" d="M9 10h14M9 16h14M9 22h8" />
</svg>`;

/** Colours of the mark. */
export const markStyles = css`
  .mark {
    width: 32px;
    height: 32px;
  }
  .mark__ground {
    fill: var(--_color-primary);
  }
  .mark__lines {
    fill: none;
    stroke: var(--_color-on-primary);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
`;
