import type { PictureArea } from './guide-area.js';

/** Bytes in memory of their own. Named by what makes them, because `Uint8Array` has a parameter only since TypeScript 5.7. */
export type PictureBytes = ReturnType<typeof Uint8Array.of>;

/** A picture as it leaves the page: re-encoded, so it carries no place, time or device. */
export interface Picture {
  /** JPEG, at most 900,000 bytes. */
  readonly bytes: PictureBytes;
  /** Pixels, upright. The longer side is at most 2,000. */
  readonly width: number;
  /** Pixels, upright. */
  readonly height: number;
}

/** The longer side of a picture that leaves the page, in pixels. */
const longestSide = 2000;
/** Most bytes of a picture that leaves the page. */
const mostBytes = 900_000;
/** Qualities that are tried, best first. Below the last one letters on a card fray; then the picture gets smaller. */
const qualities = [0.92, 0.85, 0.75, 0.65];
/** How much smaller a picture gets when no quality is enough. */
const shrink = 0.8;

const encode = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((done) => {
    canvas.toBlob(done, 'image/jpeg', quality);
  });

const paint = (
  source: CanvasImageSource,
  { left, top, width: wide, height: high }: PictureArea,
  width: number,
  height: number,
): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw a picture on');
  // JPEG knows no transparency; without a ground it becomes black.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(source, left, top, wide, high, 0, 0, width, height);
  return canvas;
};

/**
 * Draws a source anew and encodes it as a JPEG that is small enough to send.
 *
 * @param source - What the browser can draw, upright.
 * @param area - What of it is drawn, in its pixels; wider and higher than 0.
 * @throws Error when the browser gives no canvas or encodes nothing, which happens when memory is short.
 */
export const encodePicture = async (source: CanvasImageSource, area: PictureArea): Promise<Picture> => {
  const { width, height } = area;
  let scale = Math.min(1, longestSide / Math.max(width, height));
  for (;;) {
    const canvas = paint(
      source,
      area,
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    for (const quality of qualities) {
      const blob = await encode(canvas, quality);
      if (blob === null) throw new Error('The browser did not encode the picture');
      if (blob.size > mostBytes) continue;
      return {
        bytes: new Uint8Array(await blob.arrayBuffer()),
        width: canvas.width,
        height: canvas.height,
      };
    }
    scale *= shrink;
  }
};
