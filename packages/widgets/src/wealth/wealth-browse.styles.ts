import { css } from 'lit';

/** Look of the catalogue and of the comparison. */
export const browseStyles = css`
  /* One row that is moved sideways; it goes to the edges of the screen. */
  .kinds {
    display: grid;
    grid-auto-columns: max-content;
    grid-auto-flow: column;
    grid-gap: var(--_space-2);
    margin: -4px calc(-1 * var(--_size-gutter));
    padding: 4px var(--_size-gutter);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }
  .kinds::-webkit-scrollbar {
    display: none;
  }
  .kind {
    position: relative;
    font-size: var(--_font-size-2);
    cursor: pointer;
  }
  .kind__radio {
    position: absolute;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .kind__label {
    display: grid;
    align-content: center;
    min-height: var(--_size-control-min);
    padding: 0 16px;
    border: var(--_border-thin) solid var(--_color-border);
    border-radius: var(--_radius-2);
    background: var(--_color-surface-1);
  }
  .kind__radio:checked + .kind__label {
    border-color: var(--_color-primary);
    background: var(--_color-primary-soft);
    box-shadow: inset 0 0 0 1px var(--_color-primary);
  }
  .kind__radio:focus-visible + .kind__label {
    outline: var(--_border-thick) solid var(--_color-focus);
    outline-offset: 2px;
  }
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-2);
    font-size: var(--_font-size-2);
  }
  .tools__line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }
  .tools__count {
    color: var(--_color-text-2);
  }
  .tools__end {
    display: grid;
    grid-auto-flow: column;
    grid-gap: var(--_space-4);
    align-items: center;
    margin-inline-start: auto;
  }
  .tool {
    position: relative;
    display: inline-grid;
    grid-auto-flow: column;
    grid-gap: var(--_space-1);
    align-items: center;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-link);
    font-size: var(--_font-size-2);
    text-align: start;
    cursor: pointer;
  }
  .tool::after {
    position: absolute;
    top: -10px;
    right: -8px;
    bottom: -10px;
    left: -8px;
    content: '';
  }
  .tool[aria-pressed='true'] {
    font-weight: var(--_font-weight-strong);
  }
  .products li + li {
    border-top: var(--_border-thin) solid var(--_color-border);
  }
  .product {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(48%);
    grid-gap: var(--_space-3);
    align-items: center;
    width: 100%;
    padding: var(--_space-3) 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .product--pick {
    grid-template-columns: auto minmax(0, 1fr) fit-content(48%);
  }
  .tick {
    display: grid;
    place-content: center;
    width: 24px;
    height: 24px;
    border: 2px solid var(--_color-border-strong);
    border-radius: var(--_radius-1);
  }
  .product[aria-pressed='true'] .tick {
    border-color: var(--_color-primary);
    background: var(--_color-primary);
    color: var(--_color-on-primary);
  }
  .product__text,
  .product__end {
    display: grid;
  }
  .product__end {
    justify-items: end;
    text-align: end;
  }
  .product__sub {
    color: var(--_color-text-3);
    font-size: var(--_font-size-1);
    line-height: calc(1.5 * var(--_font-size-3));
  }
  .product__figure {
    font-size: var(--_font-size-4);
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
  }
  .compare {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_font-size-2);
  }
  .compare th {
    font-weight: var(--_font-weight-regular);
    text-align: start;
  }
  .compare thead th {
    padding: var(--_space-2) var(--_space-1) var(--_space-3) 0;
    vertical-align: top;
  }
  .compare tbody th {
    padding: var(--_space-2) 0 0;
    border-top: var(--_border-thin) solid var(--_color-border);
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
  }
  .compare td {
    padding: 2px var(--_space-1) var(--_space-2) 0;
    vertical-align: top;
  }
  .compare .tool::after {
    right: 0;
    left: 0;
  }
  .compare .product__figure,
  .compare .product__sub {
    display: block;
  }
  .compare .product__figure {
    font-size: var(--_font-size-3);
  }
  @media (forced-colors: active) {
    .kind__radio:checked + .kind__label,
    .product[aria-pressed='true'] .tick {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
