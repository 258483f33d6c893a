import { css } from 'lit';

/** Look of the positions and of the sum above them. */
export const holdingsStyles = css`
  .total {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .total > * {
    grid-area: 1 / 1;
  }
  .total .link {
    justify-self: end;
    align-self: start;
  }
  .holds li + li {
    border-top: var(--_border-thin) solid var(--_color-border);
  }
  .hold {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-2);
    width: 100%;
    padding: var(--_space-3) 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .hold__name {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-gap: var(--_space-2);
    align-items: center;
  }
  .hold__name .icon {
    margin-inline-end: -4px;
    color: var(--_color-text-3);
  }
  /* Three beside each other; long amounts and large type take another line. */
  .hold__figures {
    display: flex;
    flex-wrap: wrap;
  }
  .hold__figure {
    flex: 1 0 30%;
    box-sizing: border-box;
    padding-inline-end: var(--_space-2);
  }
  .hold__label,
  .hold__value {
    display: block;
  }
  .hold__label {
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
  }
  .hold__value {
    font-weight: var(--_font-weight-strong);
  }
  /* A text that does something here; what leads elsewhere has an arrow. */
  .link {
    position: relative;
    justify-self: start;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-link);
    font-size: var(--_font-size-2);
    line-height: inherit;
    text-align: start;
    cursor: pointer;
  }
  .link::after {
    position: absolute;
    top: -10px;
    right: -8px;
    bottom: -10px;
    left: -8px;
    content: '';
  }
  .facts {
    display: grid;
    grid-gap: var(--_space-2);
    margin: 0;
    font-size: var(--_font-size-2);
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  .facts dt {
    padding-inline-end: var(--_space-4);
    color: var(--_color-text-2);
  }
  .facts dd {
    margin: 0;
    margin-inline-start: auto;
  }
  .facts .note {
    flex-basis: 100%;
  }
`;
