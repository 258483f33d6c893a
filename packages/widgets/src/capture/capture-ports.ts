import type { CameraPort } from './camera-port.js';

/** What a picture is of: the side of an ID card with the portrait, the side with the emblem, or the customer's face. */
export type PictureKind = 'ID_FRONT' | 'ID_BACK' | 'FACE';

/** Ways to take a picture that the page around the widgets offers. */
export interface CapturePorts {
  /**
   * Takes a picture with the app around the page: a JPEG, PNG or WebP; undefined when the customer gave up. Where it is
   * handed in, the screens offer it instead of the camera of the page; a file stays possible.
   */
  readonly takePicture?: (kind: PictureKind) => Promise<Uint8Array | undefined>;
  /** How the page reaches its cameras. Default: the browser. */
  readonly camera?: CameraPort;
}

let chosen: CapturePorts = {};

/**
 * Says how this app takes pictures. Call it before the widgets are shown.
 *
 * @param ports - What there is; a later call replaces all of it.
 */
export const setCapturePorts = (ports: CapturePorts): void => {
  chosen = ports;
};

/** Gives what the page has handed in. */
export const capturePorts = (): CapturePorts => chosen;
