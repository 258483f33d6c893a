import { css } from 'lit';

/** Cards, headings and stacks for the content of a screen; kit elements do not need them. */
export const layoutStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-3);
    padding: var(--wdl-card-padding, var(--_space-4));
    border-radius: var(--wdl-card-radius, var(--_radius-3));
    background: var(--wdl-card-bg, var(--_color-surface-1));
    box-shadow: var(--_shadow-1);
  }
  .card--flush {
    grid-gap: 0;
    padding-top: var(--_space-1);
    padding-bottom: var(--_space-1);
  }
  .bleed {
    margin-right: calc(-1 * var(--wdl-card-padding, var(--_space-4)));
    margin-left: calc(-1 * var(--wdl-card-padding, var(--_space-4)));
  }
  .card__head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    font-size: var(--_font-size-2);
  }
  .card__title {
    font-size: var(--_font-size-2);
    font-weight: var(--_font-weight-strong);
  }
  .head {
    display: grid;
    grid-gap: var(--_space-1);
    padding: var(--_space-2) var(--_space-1) var(--_space-1);
  }
  .head__title {
    font-size: var(--_font-size-4);
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
    word-break: keep-all;
    text-wrap: balance;
  }
  .head__lead {
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-2);
  }
  .pad {
    padding-right: var(--_space-1);
    padding-left: var(--_space-1);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-gap: var(--_space-3);
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }
  }
`;
