import { css, type CSSResultGroup } from 'lit';
import { tokenStyles } from '../theme/tokens.css.js';

/** Resets and typography that every shadow root needs; text settings are set on the host so that slots inherit them. */
const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_color-text);
    font-family: var(--_font-family);
    font-size: var(--_font-size-3);
    font-weight: var(--_font-weight-regular);
    line-height: var(--_font-line);
    letter-spacing: var(--_font-letter);
    line-break: strict;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    text-autospace: normal;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-font-smoothing: antialiased;
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    min-width: 0;
    border: 0;
  }
  button,
  input,
  textarea {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-autospace: inherit;
  }
  a {
    color: var(--_color-link);
    text-decoration: none;
  }
  svg {
    display: block;
  }
  :focus {
    scroll-margin-block: 72px 120px;
  }
  :focus-visible {
    outline: var(--_border-thick) solid var(--_color-focus);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible:not(a, button, input) {
    outline: 0;
  }
`;

/** Numbers, icons and text tones. A number and its unit are one unbreakable run. */
const textStyles = css`
  .icon {
    flex: none;
    width: var(--_size-icon);
    height: var(--_size-icon);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon--s {
    width: 16px;
    height: 16px;
    stroke-width: 2;
  }
  .num {
    font-family: var(--_font-family-num);
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .unit {
    margin-inline-start: 0.16em;
    font-weight: var(--_font-weight-regular);
  }
  h1 .unit,
  h2 .unit,
  h3 .unit,
  .strong .unit {
    font-weight: inherit;
  }
  @supports (text-autospace: normal) {
    .unit {
      margin-inline-start: 0;
    }
  }
  .strong {
    font-weight: var(--_font-weight-strong);
  }
  .note {
    color: var(--_color-text-3);
    font-size: var(--_font-size-1);
  }
  .soft {
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
  }
  .center {
    text-align: center;
    word-break: keep-all;
    text-wrap: balance;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Tokens, resets and typography of every element of the kit and of every screen. */
export const kitStyles: CSSResultGroup = [tokenStyles, baseStyles, textStyles];
