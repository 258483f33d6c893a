/** What is known of a picture from its bytes. */
export interface PictureFacts {
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Why a picture cannot be used. */
export type PictureRefusal = 'not-a-picture' | 'animated' | 'cut-short' | 'too-small' | 'too-large';

/** A picture that can be used, or why not. */
export type CheckedPicture =
  | { readonly ok: true; readonly picture: PictureFacts }
  | { readonly ok: false; readonly reason: PictureRefusal };

/** Fewest pixels of the short side: below, no letter on a document can be read. */
const SHORTEST = 480;
/** Most pixels: few bytes can claim so many that whoever decodes them runs out of memory. */
const MOST = 50_000_000;

const refused = (reason: PictureRefusal): CheckedPicture => ({ ok: false, reason });

const checkedSize = (picture: PictureFacts): CheckedPicture => {
  const { width, height } = picture;
  if (Math.min(width, height) < SHORTEST) return refused('too-small');
  return width * height > MOST ? refused('too-large') : { ok: true, picture };
};

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
/** Markers of JPEG frames that carry the size: all SOF but those of tables (C4), arithmetic coding (CC) and JPG (C8). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * Checks the bytes of a picture by their structure; nothing is decoded, so no decoder can be attacked.
 *
 * @param bytes - The whole picture.
 */
export const checkPicture = (bytes: Uint8Array): CheckedPicture => {
  if (beginsWith(bytes, JPEG)) return checkJpeg(bytes);
  return beginsWith(bytes, PNG) ? checkPng(bytes) : refused('not-a-picture');
};

/** Finds the end of the picture, FF D9, after the scan begins; cameras write trailers of their own behind it. */
const hasEnd = (bytes: Uint8Array, from: number): boolean => {
  for (let at = bytes.length - 2; at > from; at -= 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
};

const checkJpeg = (bytes: Uint8Array): CheckedPicture => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Any number of FF may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return hasEnd(bytes, at)
        ? checkedSize({ mediaType: 'image/jpeg', width, height })
        : refused('cut-short');
    } else at += 2 + view.getUint16(at + 2);
  }
  return refused('cut-short');
};

const checkPng = (bytes: Uint8Array): CheckedPicture => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameAt = (at: number): string => String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  const facts: { width?: number; height?: number } = {};
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const [name, length] = [nameAt(at), view.getUint32(at)];
    if (name === 'acTL') return refused('animated');
    // The chunk has to be there as a whole, with its checksum, before anything of it is read.
    if (at + 12 + length > bytes.length) return refused('cut-short');
    if (name === 'IHDR' && length === 13) {
      facts.width = view.getUint32(at + 8);
      facts.height = view.getUint32(at + 12);
    }
    const { width, height } = facts;
    if (name === 'IEND' && width !== undefined && height !== undefined)
      return checkedSize({ mediaType: 'image/png', width, height });
    at += 12 + length;
  }
  return refused('cut-short');
};
