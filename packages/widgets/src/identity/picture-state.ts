import type { CameraFailure } from '../capture/camera.js';
import type { PictureKind } from '../capture/capture-ports.js';
import type { PictureFormat } from '../capture/picture-format.js';
import type { PictureRefusal } from '../capture/picture-file.js';
import type { Picture } from '../capture/picture.js';

/** How a picture is taken: with the camera of the page, from a file, or by the app around the page. */
export type PictureSource = 'CAMERA' | 'FILE' | 'HOST';

/** A picture that was taken. It is in memory only. */
export interface Shot {
  readonly kind: PictureKind;
  readonly source: PictureSource;
  readonly picture: Picture;
}

/** Why no picture came of a try. */
export type PictureTrouble =
  | { readonly camera: CameraFailure }
  | { readonly file: PictureRefusal; readonly format: PictureFormat | undefined }
  /** The same picture was chosen for something else that was to be shown. */
  | { readonly isRepeated: true };

/** How much of a picture has arrived. */
export interface PictureProgress {
  /** Upload, `upl_…`. */
  readonly id: string;
  /** Bytes that have arrived. */
  readonly offset: number;
  /** Bytes of all of it. */
  readonly size: number;
}

/** What happens while pictures are taken, on every screen with a camera. */
export type PictureEvent =
  | { readonly type: 'way-chosen'; readonly way: PictureSource }
  | { readonly type: 'taken'; readonly shot: Shot }
  | { readonly type: 'not-taken'; readonly trouble: PictureTrouble }
  | { readonly type: 'progress'; readonly upload: PictureProgress };

/** Tells whether two pictures are the same to the last byte, as two readings of one file are. */
export const isSamePicture = ({ bytes }: Picture, { bytes: others }: Picture): boolean =>
  bytes.length === others.length && bytes.every((byte, at) => byte === others[at]);
