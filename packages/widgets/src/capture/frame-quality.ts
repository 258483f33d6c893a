/** Pixels as a canvas gives them: four bytes each, red, green, blue and opacity. */
export interface Frame {
  readonly data: Uint8ClampedArray;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** What is measured in a frame. */
export interface FrameQuality {
  /** Mean light, 0 black to 1 white. */
  readonly brightness: number;
  /** Share of the area that is blown out, 0 to 1. */
  readonly glare: number;
  /** Variance of the Laplacian of the grey picture, 0 upwards; edges make it large. */
  readonly sharpness: number;
  /** Mean change of light since the frame before, 0 to 1; 0 for the first frame. */
  readonly motion: number;
}

/** What is shown to the camera. A face has soft edges, and its skin may shine more than a card. */
export type FrameKind = 'card' | 'face';

/** What the customer is told about a frame. The first that applies is said. */
export type FrameHint = 'dark' | 'bright' | 'glare' | 'moving' | 'blurred' | 'good';

/** What a judge says about a frame. */
export interface FrameJudgement {
  readonly hint: FrameHint;
  /** Whether to take the picture now: said once, when frames have been good for a while. */
  readonly capture: boolean;
}

/** A picture in grey, small enough to be measured many times a second. */
interface Grey {
  readonly light: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** A fault starts to be named at `from`, and is named until `until` is reached, so that a hint does not flicker. */
interface Limit {
  readonly from: number;
  readonly until: number;
}

interface Limits {
  readonly dark: Limit;
  readonly bright: Limit;
  readonly glare: Limit;
  readonly moving: Limit;
  readonly blurred: Limit;
}

// Measured on drawn cards and faces only, so they are hints and decide nothing: every shutter works at any time, and the
// bank looks at the picture itself.
const common = {
  dark: { from: 0.16, until: 0.2 },
  moving: { from: 0.06, until: 0.04 },
} as const;
const limits: Readonly<Record<FrameKind, Limits>> = {
  card: {
    ...common,
    bright: { from: 0.94, until: 0.9 },
    glare: { from: 0.04, until: 0.02 },
    blurred: { from: 120, until: 160 },
  },
  face: {
    ...common,
    bright: { from: 0.88, until: 0.84 },
    glare: { from: 0.2, until: 0.15 },
    blurred: { from: 15, until: 20 },
  },
};

/** The longer side of the grey picture, in pixels. */
const greySide = 240;
/** From here on a channel is taken as saturated. */
const saturated = 250;

/** Means the light of each block of pixels. */
const greyOf = ({ data, width, height }: Frame): Grey => {
  const step = Math.max(1, Math.ceil(Math.max(width, height) / greySide));
  const small = { width: Math.floor(width / step), height: Math.floor(height / step) };
  const light = new Float32Array(small.width * small.height);
  for (let y = 0; y < small.height * step; y += 1) {
    for (let x = 0; x < small.width * step; x += 1) {
      const at = (y * width + x) * 4;
      // Luma of Rec. 601, as in JPEG.
      const luma = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
      const cell = Math.floor(y / step) * small.width + Math.floor(x / step);
      light[cell] = (light[cell] ?? 0) + luma / (step * step);
    }
  }
  return { light, ...small };
};

const mean = (values: Float32Array): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const glareOf = ({ data }: Frame): number => {
  let blown = 0;
  for (let at = 0; at < data.length; at += 4) {
    const least = Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    if (least >= saturated) blown += 1;
  }
  return data.length === 0 ? 0 : (blown * 4) / data.length;
};

const sharpnessOf = ({ light, width, height }: Grey): number => {
  const inner = new Float32Array(Math.max(0, width - 2) * Math.max(0, height - 2));
  let next = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const around =
        (light[at - 1] ?? 0) + (light[at + 1] ?? 0) + (light[at - width] ?? 0) + (light[at + width] ?? 0);
      inner[next] = around - 4 * (light[at] ?? 0);
      next += 1;
    }
  }
  const middle = mean(inner);
  return mean(inner.map((value) => (value - middle) ** 2));
};

const motionOf = (now: Grey, before: Grey | undefined): number =>
  before?.light.length === now.light.length
    ? mean(now.light.map((value, at) => Math.abs(value - (before.light[at] ?? 0)))) / 255
    : 0;

const measure = (frame: Frame, grey: Grey, before: Grey | undefined): FrameQuality => ({
  brightness: mean(grey.light) / 255,
  glare: glareOf(frame),
  sharpness: sharpnessOf(grey),
  motion: motionOf(grey, before),
});

/**
 * Measures a frame.
 *
 * @param before - The frame before, of the same size; without it `motion` is 0.
 */
export const measureFrame = (frame: Frame, before?: Frame): FrameQuality =>
  measure(frame, greyOf(frame), before === undefined ? undefined : greyOf(before));

/**
 * Names what is wrong with a frame, or says that it is good.
 *
 * @param previous - What was said of the frame before. A fault that was named is named until it is clearly over; the same
 *   frame twice gets the same answer twice.
 */
export const judgeFrame = (quality: FrameQuality, kind: FrameKind, previous?: FrameHint): FrameHint => {
  const { dark, bright, glare, moving, blurred } = limits[kind];
  const limitOf = (hint: FrameHint, { from, until }: Limit): number => (hint === previous ? until : from);
  if (quality.brightness < limitOf('dark', dark)) return 'dark';
  if (quality.brightness > limitOf('bright', bright)) return 'bright';
  if (quality.glare > limitOf('glare', glare)) return 'glare';
  if (quality.motion > limitOf('moving', moving)) return 'moving';
  if (quality.sharpness < limitOf('blurred', blurred)) return 'blurred';
  return 'good';
};

/** Judges the frames of a camera one after the other. */
export class FrameJudge {
  private readonly kind: FrameKind;
  private readonly steadyMs: number;
  private before: Grey | undefined;
  private hint: FrameHint | undefined;
  private goodSince: number | undefined;
  private isTaken = false;

  /**
   * @param kind - What is shown to the camera.
   * @param steadyMs - How long frames must be good before a picture is taken, in milliseconds. Default 1,000.
   */
  constructor(kind: FrameKind, steadyMs = 1000) {
    this.kind = kind;
    this.steadyMs = steadyMs;
  }

  /**
   * Judges the next frame.
   *
   * @param at - When it was seen, in milliseconds of a clock that never goes back.
   */
  look(frame: Frame, at: number): FrameJudgement {
    const grey = greyOf(frame);
    this.hint = judgeFrame(measure(frame, grey, this.before), this.kind, this.hint);
    this.before = grey;
    if (this.hint !== 'good') {
      this.goodSince = undefined;
      this.isTaken = false;
      return { hint: this.hint, capture: false };
    }
    this.goodSince ??= at;
    const capture = !this.isTaken && at - this.goodSince >= this.steadyMs;
    this.isTaken ||= capture;
    return { hint: this.hint, capture };
  }
}
