import { css, html, type TemplateResult } from 'lit';
import type { Change } from './show-change.js';

/** Colours of figures that rose or fell; which colour is which depends on the language, see tokens.md. */
export const changeFigureStyles = css`
  .change {
    font-family: var(--_font-family-num);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .change[data-tone='gain'] {
    color: var(--_color-gain);
  }
  .change[data-tone='loss'] {
    color: var(--_color-loss);
  }
`;

/** Shows a figure that rose or fell; the sign in its text says what the colour says. Needs {@link changeFigureStyles}. */
export const changeFigure = ({ text, tone }: Change): TemplateResult =>
  html`<span class="change" data-tone=${tone}>${text}</span>`;
