import { pageClock } from './adapters/page-clock.js';
import type { FrameClock } from './frame-clock.js';
import { type Frame, FrameJudge, type FrameJudgement, type FrameKind } from './frame-quality.js';
import { guideArea } from './guide-area.js';

/** What frames are watched for. */
export interface FrameWatch {
  /** What is shown to the camera. */
  readonly kind: FrameKind;
  /** Told about every frame that was looked at. */
  readonly onJudgement: (judgement: FrameJudgement) => void;
  /** How long frames must be good before `capture` is said, in milliseconds. Default 1,000. */
  readonly steadyMs?: number;
  /** Default: the clock of the page. */
  readonly clock?: FrameClock;
}

/** Five looks a second follow a hand and leave an old phone its breath. */
const lookMs = 200;
/** The longer side of what is looked at, in pixels: it keeps the strokes of letters on a card apart. */
const lookSide = 480;

/** Draws what stands in the guide; undefined before the first picture. */
const frameOf = (video: HTMLVideoElement, kind: FrameKind, canvas: HTMLCanvasElement): Frame | undefined => {
  if (video.videoWidth === 0) return undefined;
  const { left, top, width, height } = guideArea(video, kind);
  const scale = Math.min(1, lookSide / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(video, left, top, width, height, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height);
};

/**
 * Judges what a video shows, several times a second.
 *
 * @param video - What shows the camera: `stage.video`.
 * @returns Ends the watch.
 */
export const watchFrames = (
  video: HTMLVideoElement,
  { kind, onJudgement, steadyMs, clock = pageClock }: FrameWatch,
): (() => void) => {
  const judge = new FrameJudge(kind, steadyMs);
  const canvas = document.createElement('canvas');
  return clock.every(lookMs, () => {
    const frame = frameOf(video, kind, canvas);
    if (frame !== undefined) onJudgement(judge.look(frame, clock.now()));
  });
};
