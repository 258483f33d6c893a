import { css } from 'lit';

/** Label, hint, error line and round icon button, shared by the fields and bars of the kit. */
export const controlStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-1);
  }
  .field__head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
  }
  .field__hint {
    color: var(--_color-text-3);
    font-size: var(--_font-size-1);
  }
  .field__error {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-gap: var(--_space-1);
    align-items: start;
    color: var(--_color-danger);
    font-size: var(--_font-size-1);
  }
  .field__error .icon {
    margin-top: calc((1.5em - 16px) / 2);
  }
  .iconbtn {
    display: inline-grid;
    grid-auto-flow: column;
    grid-gap: var(--_space-1);
    place-items: center;
    min-width: var(--_size-control-min);
    min-height: var(--_size-control-min);
    padding: 0 var(--_space-2);
    border: 0;
    border-radius: var(--_radius-2);
    background: none;
    color: var(--_color-text);
    font-size: var(--_font-size-2);
    white-space: nowrap;
    cursor: pointer;
  }
`;
