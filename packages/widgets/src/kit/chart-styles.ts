import { css } from 'lit';

/** Colours and shapes of a chart; on paper and in forced colours it draws in the colour of text. */
export const chartStyles = css`
  :host {
    --_line: var(--wdl-chart-line, var(--_color-link));
    --_grid: var(--wdl-chart-grid, var(--_color-border));
    font-size: var(--_font-size-1);
  }
  :host([tone='gain']) {
    --_line: var(--_color-gain);
  }
  :host([tone='loss']) {
    --_line: var(--_color-loss);
  }
  .read {
    display: flex;
    justify-content: space-between;
    margin-bottom: var(--_space-3);
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
  }
  .read > * + * {
    padding-inline-start: var(--_space-2);
    text-align: end;
  }
  .plot {
    position: relative;
    height: calc(2em + 152px);
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  .slider {
    position: absolute;
    width: 100%;
    height: 100%;
    opacity: 0;
    pointer-events: none;
  }
  svg {
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .slider:focus-visible + svg {
    outline: var(--_border-thick) solid var(--_color-focus);
    outline-offset: 4px;
  }
  text {
    fill: var(--_color-text-3);
    font-family: var(--_font-family-num);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .grid {
    stroke: var(--_grid);
    shape-rendering: crispEdges;
  }
  .line {
    fill: none;
    stroke: var(--_line);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .dot {
    fill: var(--_line);
  }
  .cross path {
    stroke: var(--_color-border-strong);
    stroke-dasharray: 3 3;
  }
  .table {
    margin-top: var(--_space-3);
    max-height: 320px;
    overflow-y: auto;
    font-size: var(--_font-size-2);
  }
  /* Off the screen and not laid out, but there for assistive technology. */
  .far {
    position: absolute;
    left: -9999px;
    content-visibility: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums lining-nums;
  }
  caption,
  th,
  td {
    padding: 10px 0;
    font-weight: var(--_font-weight-regular);
    text-align: start;
  }
  th + * {
    text-align: end;
  }
  tbody > * {
    border-top: var(--_border-thin) solid var(--_color-border);
  }
  @media (forced-colors: active) {
    :host {
      --_line: CanvasText;
    }
  }
  @media print {
    :host {
      --_line: #000;
      --_grid: #999;
      --_color-text: #000;
      --_color-text-2: #000;
      --_color-text-3: #000;
    }
    .cross {
      display: none;
    }
    .table {
      max-height: none;
    }
  }
`;
