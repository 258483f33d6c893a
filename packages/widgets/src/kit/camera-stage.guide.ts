import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type CameraStageKind, guideShapes } from './camera-stage.shape.js';

/** Where a head is to turn, as the customer sees it. */
export type CameraStageDirection = 'left' | 'right' | 'up' | 'down';

const boxOf = (kind: CameraStageKind): string => {
  const { top, width, height } = guideShapes[kind].view;
  return `0 ${top} ${width} ${height}`;
};

const corners = svg`<path class="line" d="M26 66V46a8 8 0 0 1 8-8h20M336 38h20a8 8 0 0 1 8 8v20M364 236v20a8 8 0 0 1-8 8h-20M54 264H34a8 8 0 0 1-8-8v-20"/>`;

const arrows: Readonly<Record<CameraStageDirection, SVGTemplateResult>> = {
  left: svg`<path class="line" d="M58 168H22M34 154l-14 14 14 14"/>`,
  right: svg`<path class="line" d="M332 168h36M356 154l14 14-14 14"/>`,
  up: svg`<path class="line" d="M195 72V36M181 48l14-14 14 14"/>`,
  down: svg`<path class="line" d="M195 264v36M181 288l14 14 14-14"/>`,
};

/** Half an ellipse down and half up, from the top: the ring fills as a clock's hand goes. */
const ring = 'M195 14a124 154 0 0 1 0 308a124 154 0 0 1 0-308';
/** All around the oval: it hides what the camera sees beside the face. */
const mask = 'M-3000-3000h6400v6400h-6400zM195 20a118 148 0 0 0 0 296a118 148 0 0 0 0-296';

const oval = (progress: number, direction: CameraStageDirection | undefined): SVGTemplateResult =>
  svg`<path class="mask" d=${mask}/><path class="ring" d=${ring}/>${
    progress > 0
      ? svg`<path class="ring ring--on" pathLength="100" stroke-dasharray="${Math.min(1, progress) * 100} 200" d=${ring}/>`
      : nothing
  }${direction === undefined ? nothing : arrows[direction]}`;

/** Draws what the card or the face is to fill. It is decoration: the heading says the same in words. */
export const guide = (
  kind: CameraStageKind,
  progress: number,
  direction: CameraStageDirection | undefined,
): TemplateResult =>
  html`<svg class="guide" viewBox=${boxOf(kind)} aria-hidden="true" focusable="false">
    ${kind === 'card' ? corners : oval(progress, direction)}
  </svg>`;
