import { css } from 'lit';

/** Dark in every scheme: a light page around the camera dazzles and shines on the card. */
export const cameraStageStyles = css`
  :host {
    --_stage: #0a0d12;
    --_stage-veil: rgba(10, 13, 18, 0.84);
    --_stage-text: #f4f6f9;
    --_stage-text-2: #c3cad6;
    --_stage-text-3: #aab3c2;
    --_stage-link: #b9ceff;
    --_stage-track: #566072;
    --_stage-on: #7fa4ff;
    background: var(--_stage);
    color-scheme: dark;
  }
  .base {
    /* What stands in the slots reads these. */
    --wdl-color-text: var(--_stage-text);
    --wdl-color-focus: var(--_stage-link);
    --wdl-color-link: var(--_stage-link);
    display: flex;
    flex-direction: column;
    max-width: var(--_size-page-max);
    min-height: var(--wdl-screen-min-height, 100vh);
    min-height: var(--wdl-screen-min-height, 100dvh);
    margin: 0 auto;
    color: var(--_stage-text);
  }
  :focus-visible {
    outline-color: var(--_stage-link);
  }
  .words {
    display: grid;
    flex: none;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-1);
    justify-items: center;
    padding: var(--_space-4);
    text-align: center;
    word-break: keep-all;
    text-wrap: balance;
  }
  .title {
    font-size: var(--_font-size-4);
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
  }
  .sub {
    color: var(--_stage-text-2);
    font-size: var(--_font-size-2);
  }
  .caption {
    min-height: calc(1.5em + 2 * var(--_space-2));
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-2);
    background: var(--_stage-veil);
  }
  .view {
    position: relative;
    flex: none;
    overflow: hidden;
  }
  .video {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  :host([kind='face']) .video {
    transform: scaleX(-1);
  }
  .guide {
    position: relative;
    width: 100%;
    height: auto;
    /* The larger the letters, the smaller the view: the shutter stays on the first page. */
    max-height: calc(70vh - 10.5 * var(--_font-size-3));
    overflow: visible;
  }
  .line,
  .ring {
    fill: none;
    stroke: var(--_stage-text);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mask {
    fill: var(--_stage);
    fill-rule: evenodd;
  }
  .ring {
    stroke: var(--_stage-track);
    stroke-width: 5;
  }
  .ring--on {
    stroke: var(--_stage-on);
    transition: stroke-dasharray var(--_motion-slow) var(--_motion-ease);
  }
  .bar {
    display: grid;
    flex: none;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    justify-items: center;
    margin-top: auto;
    padding: var(--_space-4) var(--_size-gutter) var(--_space-3);
  }
  .tool {
    display: grid;
    grid-gap: 2px;
    justify-items: center;
    align-content: center;
    min-width: 64px;
    max-width: 100%;
    min-height: 60px;
    padding: var(--_space-1);
    border: 0;
    border-radius: var(--_radius-2);
    background: none;
    color: inherit;
    font-size: var(--_font-size-1);
    cursor: pointer;
  }
  .tool--start {
    grid-row: 1;
    grid-column: 1;
  }
  .tool--end {
    grid-row: 1;
    grid-column: 3;
  }
  .shutter {
    grid-row: 1;
    grid-column: 2;
    width: 72px;
    height: 72px;
    margin: 3px;
    padding: 0;
    border: 4px solid var(--_stage);
    border-radius: 50%;
    background: var(--_stage-text);
    box-shadow: 0 0 0 3px var(--_stage-text);
    cursor: pointer;
    transition: opacity var(--_motion-fast) var(--_motion-ease);
  }
  .shutter:focus-visible {
    outline-offset: 5px;
  }
  .shutter[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .link {
    flex: none;
    align-self: center;
    min-height: var(--_size-control-min);
    padding: 0 var(--_space-4);
    border: 0;
    border-radius: var(--_radius-2);
    background: none;
    color: var(--_stage-link);
    font-size: var(--_font-size-2);
    cursor: pointer;
  }
  .note {
    flex: none;
    padding: 0 var(--_size-gutter) var(--_space-4);
    padding-bottom: max(var(--_space-4), env(safe-area-inset-bottom));
    color: var(--_stage-text-3);
    font-size: var(--_font-size-1);
    text-align: center;
    word-break: keep-all;
    text-wrap: balance;
  }
  ::slotted(*) {
    flex: none;
  }
  @media (max-height: 700px) {
    .words {
      padding-top: var(--_space-1);
      padding-bottom: var(--_space-2);
    }
    .bar {
      padding-top: var(--_space-1);
      padding-bottom: var(--_space-1);
    }
    .note {
      padding-bottom: var(--_space-2);
    }
  }
  @media (forced-colors: active) {
    .tool,
    .link {
      border: var(--_border-thin) solid ButtonText;
    }
    .shutter {
      forced-color-adjust: none;
    }
  }
`;
