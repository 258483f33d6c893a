import { css } from 'lit';

/** The frame: menu at the start, the bank's time on top, the page below; on a narrow window the menu is a sheet. */
export const dashboardStyles = css`
  :host {
    min-height: 100vh;
    min-height: 100dvh;
    background: var(--_color-surface-0);
    font-size: var(--_font-size-2);
  }
  .frame {
    display: grid;
    grid-template-columns: 224px minmax(0, 1fr);
    min-height: 100vh;
    min-height: 100dvh;
  }
  .side {
    border-inline-end: var(--_border-thin) solid var(--_color-border);
    background: var(--_color-surface-1);
  }
  .side__inner {
    position: sticky;
    top: 0;
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: var(--_space-4);
    height: 100vh;
    padding: var(--_space-4) var(--_space-3);
    overflow-y: auto;
  }
  .brand {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_space-3);
    align-items: center;
    padding: var(--_space-1) var(--_space-2);
  }
  .brand__name {
    font-weight: var(--_font-weight-strong);
    line-height: 1.3;
  }
  .menu {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .menu a {
    display: grid;
    align-items: center;
    min-height: 44px;
    padding: 0 var(--_space-3);
    border-radius: var(--_radius-2);
    color: var(--_color-text-2);
  }
  .menu a:hover {
    background: var(--_color-surface-2);
    color: var(--_color-text);
  }
  .menu a[aria-current] {
    background: var(--_color-primary-soft);
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  .choices {
    display: grid;
    gap: var(--_space-3);
  }
  .choice {
    display: grid;
    gap: var(--_space-1);
  }
  .choice > span {
    padding: 0 var(--_space-1);
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
  }
  .switch {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    padding: 2px;
    border-radius: var(--_radius-2);
    background: var(--_color-surface-2);
  }
  .switch button {
    min-height: 40px;
    padding: 0 var(--_space-1);
    border: 0;
    border-radius: 10px;
    background: none;
    color: var(--_color-text-2);
    font-size: var(--_font-size-1);
    white-space: nowrap;
    cursor: pointer;
  }
  .switch button[aria-pressed='true'] {
    background: var(--_color-surface-1);
    box-shadow: var(--_shadow-1);
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  .body {
    display: grid;
    grid-template-rows: auto 1fr;
    min-width: 0;
  }
  wdl-dashboard-top-bar {
    position: sticky;
    top: 0;
    z-index: 3;
  }
  main {
    width: 100%;
    max-width: 1280px;
    margin: 0 auto;
    padding: var(--_space-5);
  }
  .skip {
    position: absolute;
    top: var(--_space-2);
    left: var(--_space-2);
    z-index: 5;
    min-height: 44px;
    padding: 0 var(--_space-4);
    border: 0;
    border-radius: var(--_radius-2);
    background: var(--_color-primary);
    color: var(--_color-on-primary);
  }
  .skip:not(:focus) {
    width: 1px;
    height: 1px;
    min-height: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (max-width: 999px) {
    .frame {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      display: none;
    }
    main {
      padding: var(--_space-4);
    }
  }
`;
