import { css } from 'lit';

/** Layout of a page of the dashboard: head, toolbars, cards, definition lists. */
export const pageStyles = css`
  :host {
    font-size: var(--_font-size-2);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .page__head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: space-between;
  }
  .page__title {
    font-size: var(--_font-size-4);
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
  }
  .page__lead {
    max-width: 46em;
    color: var(--_color-text-2);
  }
  .crumb {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
    color: var(--_color-link);
  }
  .crumb .icon {
    margin-inline-start: -4px;
  }
  a.link {
    color: var(--_color-link);
  }
  a.link:hover,
  .crumb:hover {
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
  }
  .card {
    align-content: start;
    min-width: 0;
  }
  .card__title {
    font-size: var(--_font-size-3);
    font-weight: var(--_font-weight-strong);
  }
  .card__head {
    gap: var(--_space-2);
    align-items: center;
  }
  .card--table {
    gap: 0;
    padding: 0;
    overflow: hidden;
  }
  .card--table > :not(.card__head, wdl-data-table) {
    margin: 0 var(--_space-4) var(--_space-4);
  }
  .card--table .card__head {
    padding: var(--_space-4) var(--_space-4) var(--_space-2);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: var(--_space-4);
    align-items: start;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: var(--_space-3) var(--_space-4);
    align-items: end;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(7em, max-content) minmax(0, 1fr);
    gap: var(--_space-2) var(--_space-4);
    align-items: baseline;
  }
  .facts dt {
    color: var(--_color-text-2);
  }
  .facts dd {
    min-width: 0;
  }
  @media (max-width: 599px) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dt {
      font-size: var(--_font-size-1);
    }
    .facts dd + dt {
      margin-top: var(--_space-2);
    }
  }
  .mono {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 13px;
    text-autospace: no-autospace;
  }
  .tabs {
    display: flex;
    overflow-x: auto;
    gap: var(--_space-5);
    border-bottom: var(--_border-thin) solid var(--_color-border);
  }
  .tabs a {
    display: grid;
    align-items: center;
    min-height: 44px;
    border-bottom: 2px solid transparent;
    color: var(--_color-text-2);
    white-space: nowrap;
  }
  .tabs a[aria-current] {
    border-bottom-color: var(--_color-primary);
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  .tabs a:focus-visible {
    outline-offset: -2px;
  }
  .good {
    color: var(--_color-success);
  }
  .bad {
    color: var(--_color-danger);
  }
`;
