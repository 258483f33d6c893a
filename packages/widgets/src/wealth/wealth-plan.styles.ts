import { css } from 'lit';

/** Look of the days of the month: many short choices. */
export const planStyles = css`
  .days {
    --wdl-chip-columns: 4;
  }
`;
