/** How a stored photo is to be turned, as EXIF counts: 1 as it is, 3 upside down, 6 and 8 by a quarter; the others mirrored. */
export type ExifOrientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientationTag = 0x0112;

/** Reads the orientation among the entries of the first directory of a TIFF block. */
const orientationIn = (tiff: DataView): number => {
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  const entries = tiff.getUint16(directory, isLittle);
  for (let at = directory + 2; at < directory + 2 + entries * 12; at += 12) {
    if (tiff.getUint16(at, isLittle) === orientationTag) return tiff.getUint16(at + 8, isLittle);
  }
  return 1;
};

/**
 * Reads the orientation of a JPEG.
 *
 * @param bytes - The whole file.
 * @returns 1 where nothing is said, or nothing that can be read.
 */
export const exifOrientation = (bytes: Uint8Array): ExifOrientation => {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (let at = 2; data.getUint8(at) === 0xff; at += 2 + data.getUint16(at + 2)) {
      if (data.getUint8(at + 1) === 0xda) return 1;
      // APP1 that begins with 'Exif' and two bytes 0.
      if (data.getUint16(at) !== 0xffe1 || data.getUint32(at + 4) !== 0x45786966) continue;
      const found = orientationIn(new DataView(data.buffer, data.byteOffset + at + 10));
      return found >= 1 && found <= 8 ? (found as ExifOrientation) : 1;
    }
  } catch {
    // A RangeError: the block points outside of the file.
  }
  return 1;
};

/** For a source of w × h: where its axes go, and its origin in widths and heights. */
const turns: Readonly<Record<ExifOrientation, readonly [number, number, number, number, 0 | 1, 0 | 1]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, 1, 1, 0, 0, 0],
  6: [0, 1, -1, 0, 1, 0],
  7: [0, -1, -1, 0, 1, 1],
  8: [0, -1, 1, 0, 0, 1],
};

/**
 * Draws a photo upright that the browser has decoded as it is stored.
 *
 * @param width - Pixels as stored.
 * @param height - Pixels as stored.
 */
export const turnUpright = (
  source: CanvasImageSource,
  width: number,
  height: number,
  orientation: ExifOrientation,
): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = orientation < 5 ? [width, height] : [height, width];
  const [a, b, c, d, right, down] = turns[orientation];
  const context = canvas.getContext('2d');
  context?.setTransform(a, b, c, d, right * canvas.width, down * canvas.height);
  context?.drawImage(source, 0, 0);
  return canvas;
};
