import { css } from 'lit';

/** Styles of the month calendar: its head, the table of weeks, and the list that stands for it where that is too narrow. */
export const monthCalendarStyles = css`
  .head {
    display: grid;
    grid-template-columns: var(--_size-control-min) minmax(0, 1fr) var(--_size-control-min);
    align-items: center;
  }
  .head__label {
    font-size: var(--_font-size-2);
    font-weight: var(--_font-weight-strong);
    text-align: center;
  }
  .iconbtn[aria-disabled='true'] {
    color: var(--_color-border-strong);
    cursor: default;
  }
  .grid {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    text-align: center;
  }
  .grid th {
    padding: var(--_space-1) 0;
    color: var(--_color-text-3);
    font-size: var(--_font-size-1);
    font-weight: var(--_font-weight-regular);
  }
  .grid td {
    padding: 0;
  }
  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: var(--_size-touch);
    color: var(--_color-text-3);
  }
  .number,
  .day {
    grid-area: 1 / 1;
  }
  .number,
  .text {
    font-family: var(--_font-family-num);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.4;
    white-space: nowrap;
  }
  .number {
    padding-top: var(--_space-2);
    font-size: var(--_font-size-2);
    pointer-events: none;
  }
  .day {
    display: grid;
    align-content: end;
    justify-items: center;
    padding: 0 0 var(--_space-2);
    border: 0;
    border-radius: var(--_radius-1);
    background: none;
    cursor: pointer;
  }
  .day + .number {
    color: var(--_color-text);
  }
  .text {
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
  }
  /* Texts that touch each other do not fit. */
  .grid .text {
    padding: 0 2px;
  }
  .list .place {
    align-items: center;
  }
  .list .number {
    padding-top: 0;
  }
  .list .day {
    align-content: center;
    justify-items: end;
    height: 100%;
    padding: 0;
  }
  .list .text {
    font-size: var(--_font-size-3);
  }
  .list li + li {
    border-top: var(--_border-thin) solid var(--_color-border);
  }
  .weekday {
    color: var(--_color-text-3);
    font-size: var(--_font-size-1);
  }
  .day--gain .text {
    color: var(--_color-gain);
  }
  .day--loss .text {
    color: var(--_color-loss);
  }
`;
