import { guideShapes } from '../kit/camera-stage.shape.js';
import type { FrameKind } from './frame-quality.js';

/** A part of the picture, in pixels of the camera. */
export interface PictureArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Finds the part of the picture that stands in the guide: the view is filled by the picture, and the guide fits into it. */
export const guideArea = (video: HTMLVideoElement, kind: FrameKind): PictureArea => {
  const { videoWidth, videoHeight } = video;
  // A video that is not in the page shows all of its picture.
  const [wide, high] = [video.clientWidth || videoWidth, video.clientHeight || videoHeight];
  const { view, guide } = guideShapes[kind];
  const drawn = Math.min(wide / view.width, high / view.height);
  const shown = Math.max(wide / videoWidth, high / videoHeight);
  const width = (guide.width * drawn) / shown;
  const height = (guide.height * drawn) / shown;
  return { left: (videoWidth - width) / 2, top: (videoHeight - height) / 2, width, height };
};

/** How much wider and higher than the guide a picture is: room for a hand that shook, and for ears and hair. */
const room: Readonly<Record<FrameKind, number>> = { card: 1.15, face: 1.4 };
/** Pixels that the shorter side of a picture has where the camera gives them: a bank refuses fewer than 480. */
const shortestSide = 600;

/**
 * Finds the part of the picture that is kept: what stands in the guide and a little around it. The rest of the room, and
 * whoever is in it, stays on the phone.
 *
 * @returns All of the picture where the camera gives so few pixels that less could not be read.
 */
export const keptArea = (video: HTMLVideoElement, kind: FrameKind): PictureArea => {
  const { videoWidth, videoHeight } = video;
  const guide = guideArea(video, kind);
  const larger = Math.max(room[kind], shortestSide / Math.min(guide.width, guide.height));
  const width = Math.round(Math.min(videoWidth, guide.width * larger));
  const height = Math.round(Math.min(videoHeight, guide.height * larger));
  return { left: (videoWidth - width) / 2, top: (videoHeight - height) / 2, width, height };
};
