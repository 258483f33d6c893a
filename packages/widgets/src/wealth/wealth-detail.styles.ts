import { css } from 'lit';

/** Look of a product's page. */
export const detailStyles = css`
  /* Room for ranges, line and link from the beginning: nothing below moves when they come. */
  .history {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-3);
    align-content: start;
    min-height: 301px;
  }
  .history--series {
    min-height: 357px;
  }
  .history wdl-skeleton::part(base) {
    padding: 0;
    box-shadow: none;
  }
`;
