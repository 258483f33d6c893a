/** Draws a photo of four corners in their own colours: red and green above, blue and white below. */
const corners = (width: number, height: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  ['#ff0000', '#00ff00', '#0000ff', '#ffffff'].forEach((colour, at) => {
    context.fillStyle = colour;
    context.fillRect(((at % 2) * width) / 2, (at < 2 ? 0 : height) / 2, width / 2, height / 2);
  });
  return canvas;
};

const encode = (canvas: HTMLCanvasElement, type: string): Promise<Blob> =>
  new Promise((done) => {
    canvas.toBlob((blob) => done(blob!), type);
  });

/** Makes a photo of four corners: red, green, blue, white. */
export const photo = async (
  type: 'image/jpeg' | 'image/png' | 'image/webp' = 'image/jpeg',
  width = 800,
  height = 600,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await encode(corners(width, height), type)).arrayBuffer());

/** Makes a photo that no quality gets small: every pixel is another. */
export const noise = async (width: number, height: number): Promise<Uint8Array<ArrayBuffer>> => {
  const canvas = corners(width, height);
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(width, height);
  let state = 1;
  for (let at = 0; at < image.data.length; at += 1) {
    // A linear congruential generator: the same noise each time.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    image.data[at] = at % 4 === 3 ? 255 : state >>> 24;
  }
  context.putImageData(image, 0, 0);
  return new Uint8Array(await (await encode(canvas, 'image/jpeg')).arrayBuffer());
};

/** Text that stands in the EXIF of `withExif`, as the name of the camera: it must not leave the page. */
export const cameraName = 'CAMERA-OF-SOMEBODY';

/**
 * Puts EXIF into a JPEG.
 *
 * @param orientation - 1 upright, 3 upside down, 6 turned right to be upright, 8 turned left; 2, 4, 5 and 7 mirrored too.
 */
export const withExif = (jpeg: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> => {
  const name = new TextEncoder().encode(`${cameraName}\0`);
  const exif = new DataView(new ArrayBuffer(4 + 6 + 8 + 2 + 24 + 4 + name.length));
  exif.setUint16(0, 0xffe1);
  exif.setUint16(2, exif.byteLength - 2);
  exif.setUint32(4, 0x45786966); // 'Exif', then two bytes 0
  exif.setUint32(10, 0x4d4d002a); // big-endian TIFF
  exif.setUint32(14, 8);
  exif.setUint16(18, 2); // two entries: tag, type, count, value
  exif.setUint16(20, 0x0110);
  exif.setUint16(22, 2);
  exif.setUint32(24, name.length);
  exif.setUint32(28, 38);
  exif.setUint16(32, 0x0112);
  exif.setUint16(34, 3);
  exif.setUint32(36, 1);
  exif.setUint16(40, orientation);
  const bytes = new Uint8Array(exif.buffer);
  bytes.set(name, 48);
  return new Uint8Array([...jpeg.subarray(0, 2), ...bytes, ...jpeg.subarray(2)]);
};

/** Decodes a picture and gives the colours of its corners, in reading order, one letter each. */
export const cornersOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const places = [0.25, 0.75].flatMap((down) => [0.25, 0.75].map((across) => [across, down] as const));
  return places
    .map(([across, down]) => {
      const { data } = context.getImageData(bitmap.width * across, bitmap.height * down, 1, 1);
      const on = [...data.subarray(0, 3)].map((value) => (value > 128 ? '1' : '0')).join('');
      return { '100': 'R', '010': 'G', '001': 'B', '111': 'W' }[on] ?? '?';
    })
    .join('');
};

/** Adds a part with this name after the header of a PNG; `acTL` makes it an animation. */
export const withPngChunk = (png: Uint8Array, name: string): Uint8Array<ArrayBuffer> => {
  const chunk = new Uint8Array(20);
  chunk[3] = 8;
  chunk.set(new TextEncoder().encode(name), 4);
  return new Uint8Array([...png.subarray(0, 33), ...chunk, ...png.subarray(33)]);
};

/** Makes the header of a WebP with extensions and nothing behind it. */
export const webpHeader = (isAnimated: boolean, width: number, height: number): Uint8Array<ArrayBuffer> => {
  const header = new DataView(new ArrayBuffer(30));
  const bytes = new Uint8Array(header.buffer);
  bytes.set(new TextEncoder().encode('RIFF'), 0);
  header.setUint32(4, 22, true);
  bytes.set(new TextEncoder().encode('WEBPVP8X'), 8);
  header.setUint32(16, 10, true);
  bytes[20] = isAnimated ? 2 : 0;
  header.setUint16(24, width - 1, true);
  header.setUint16(27, height - 1, true);
  return bytes;
};
