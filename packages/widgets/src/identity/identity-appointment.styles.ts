import { css } from 'lit';

/** Grid of times, and two ways of the same look beside each other. */
export const appointmentStyles = css`
  .two {
    --wdl-chip-columns: 2;
  }
  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.5em, 1fr));
    grid-gap: var(--_space-2);
  }
  .slot {
    position: relative;
    display: grid;
    align-content: center;
    justify-items: center;
    min-height: var(--_size-control-min);
    border: var(--_border-thin) solid var(--_color-border-strong);
    border-radius: var(--_radius-2);
    cursor: pointer;
  }
  .slot input {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .slot--on {
    border-color: var(--_color-primary);
    background: var(--_color-primary-soft);
    box-shadow: inset 0 0 0 1px var(--_color-primary);
    font-weight: var(--_font-weight-strong);
  }
  .slot--taken {
    grid-template-columns: auto auto;
    grid-column-gap: var(--_space-1);
    align-items: center;
    justify-content: center;
    border-color: var(--_color-border);
    color: var(--_color-text-3);
    cursor: default;
  }
  .slot__word {
    font-size: var(--_font-size-1);
  }
  .slot input:focus-visible + .ring {
    position: absolute;
    top: -4px;
    right: -4px;
    bottom: -4px;
    left: -4px;
    border: var(--_border-thick) solid var(--_color-focus);
    border-radius: calc(var(--_radius-2) + 3px);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .slot--on {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    .slot--taken {
      color: GrayText;
    }
  }
`;
