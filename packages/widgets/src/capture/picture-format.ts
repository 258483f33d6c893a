/** What a file is by its bytes, whatever it is called. `heic` stands for the whole family that phones keep photos in. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic';

/** What the bytes of a picture tell before it is decoded. */
export interface PictureFacts {
  /** Pixels as stored, before EXIF turns the picture; undefined when the header does not say. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** Whether it has more than one frame. */
  readonly isAnimated: boolean;
  /** Whether its end is there. A decoder shows a cut-off photo half grey and reports nothing. */
  readonly isWhole: boolean;
}

/** Reads names of parts, which are ASCII. */
const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/**
 * Tells a format by its first bytes.
 *
 * @param bytes - The first 12 bytes or more.
 */
export const pictureFormat = (bytes: Uint8Array): PictureFormat | undefined => {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/u.test(ascii(bytes, 0, 6))) return 'gif';
  if (ascii(bytes, 4, 4) === 'ftyp' && heicBrands.includes(ascii(bytes, 8, 4))) return 'heic';
  return undefined;
};

const jpeg = { frames: [0xc0, 0xc1, 0xc2, 0xc3], scan: 0xda, end: 0xd9 };

/** Finds the marker that ends a JPEG. In the data of a scan the byte ff is never followed by that of a marker. */
const hasEnd = (bytes: Uint8Array, from: number): boolean => {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === jpeg.end) return true;
  }
  return false;
};

/** Walks from segment to segment, so that the small picture inside the EXIF is not taken for this one. */
const jpegFacts = (bytes: Uint8Array): PictureFacts => {
  const data = view(bytes);
  let size: PictureFacts['size'];
  let at = 2;
  while (at + 9 < bytes.length) {
    // Decoders skip what stands between segments, so this does too.
    at = bytes.indexOf(0xff, at);
    if (at === -1 || at + 9 >= bytes.length) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === jpeg.scan) return { size, isAnimated: false, isWhole: hasEnd(bytes, at) };
    if (jpeg.frames.includes(marker)) {
      size = { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    }
    // A marker may be filled up with more bytes ff.
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2);
  }
  return { size, isAnimated: false, isWhole: false };
};

const pngFacts = (bytes: Uint8Array): PictureFacts => {
  const data = view(bytes);
  let size: PictureFacts['size'];
  let isAnimated = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const name = ascii(bytes, at + 4, 4);
    if (name === 'IHDR' && at + 16 <= bytes.length) {
      size = { width: data.getUint32(at + 8), height: data.getUint32(at + 12) };
    }
    if (name === 'acTL') isAnimated = true;
    if (name === 'IEND') return { size, isAnimated, isWhole: true };
    at += 12 + data.getUint32(at);
  }
  return { size, isAnimated, isWhole: false };
};

const webpSize = (bytes: Uint8Array): PictureFacts['size'] => {
  const data = view(bytes);
  switch (ascii(bytes, 12, 4)) {
    case 'VP8X':
      return {
        width: 1 + (data.getUint32(24, true) & 0xff_ffff),
        height: 1 + (data.getUint32(26, true) >>> 8),
      };
    case 'VP8L': {
      const bits = data.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
};

const webpFacts = (bytes: Uint8Array): PictureFacts => {
  if (bytes.length < 30) return { size: undefined, isAnimated: false, isWhole: false };
  return {
    size: webpSize(bytes),
    isAnimated: ascii(bytes, 12, 4) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0,
    isWhole: view(bytes).getUint32(4, true) + 8 <= bytes.length,
  };
};

/**
 * Reads what a picture says about itself.
 *
 * @param bytes - The whole file.
 */
export const pictureFacts = (bytes: Uint8Array, format: 'jpeg' | 'png' | 'webp'): PictureFacts =>
  ({ jpeg: jpegFacts, png: pngFacts, webp: webpFacts })[format](bytes);
