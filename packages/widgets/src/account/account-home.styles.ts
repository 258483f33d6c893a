import { css } from 'lit';

/** Look of the line that names an account. */
export const accountHomeStyles = css`
  .account > * {
    margin-inline-end: var(--_space-2);
  }
`;
