import { exifOrientation, turnUpright } from './exif-orientation.js';
import { encodePicture, type Picture } from './picture.js';
import { pictureFacts, pictureFormat, type PictureFormat } from './picture-format.js';

/**
 * Why a file is refused: `not-a-picture` no JPEG, PNG or WebP, whatever it is called; `too-large` above 20 MB or
 * 100 million pixels; `animated` more than one frame, or a GIF; `broken` cut off or not to be decoded; `too-small` under
 * 480 px on the shorter side.
 */
export type PictureRefusal = 'not-a-picture' | 'too-large' | 'animated' | 'broken' | 'too-small';

/** What became of a file: a picture, or the reason why not. */
export type PictureReading =
  | { readonly picture: Picture }
  | {
      readonly refusal: PictureRefusal;
      /** What the file is by its first bytes; undefined when that is not known. `heic` is what iPhones keep. */
      readonly format: PictureFormat | undefined;
    };

/** Most bytes of a file that is looked at: 20 MB. */
const mostBytes = 20_000_000;
/** The least shorter side, in pixels: below it letters on a card cannot be read. */
const leastSide = 480;
/** Most pixels that are decoded. A small file may claim to be huge; decoded, each pixel takes four bytes. */
const mostPixels = 100_000_000;
/** How much is read to tell what a file is. */
const headBytes = 12;

/** A picture that is decoded and stands upright. */
interface Decoded {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  /** Gives the memory back. */
  close(): void;
}

/** Kernels that know this property turn every image as its EXIF says; Chromium does since 81. */
const turnsByItself = (): boolean => CSS.supports('image-orientation', 'from-image');

/** Decodes by an image element, and turns what an old kernel leaves lying. */
const decodeByElement = async (file: Blob, bytes: Uint8Array): Promise<Decoded> => {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  const close = (): void => {
    URL.revokeObjectURL(url);
  };
  try {
    await image.decode();
  } catch (error) {
    close();
    throw error;
  }
  const { naturalWidth: width, naturalHeight: height } = image;
  if (turnsByItself()) return { source: image, width, height, close };
  const source = turnUpright(image, width, height, exifOrientation(bytes));
  return { source, width: source.width, height: source.height, close };
};

/** What the window of a kernel may lack. */
interface BitmapWindow {
  readonly createImageBitmap?: (file: Blob, options: ImageBitmapOptions) => Promise<ImageBitmap>;
}

const decode = async (file: Blob, bytes: Uint8Array): Promise<Decoded> => {
  const { createImageBitmap: decodeBitmap } = window as BitmapWindow;
  if (decodeBitmap === undefined) return decodeByElement(file, bytes);
  try {
    const bitmap = await decodeBitmap(file, { imageOrientation: 'from-image' });
    const close = (): void => {
      bitmap.close();
    };
    return { source: bitmap, width: bitmap.width, height: bitmap.height, close };
  } catch (error) {
    // Older kernels know the function and not the option, and say so with a TypeError; a bad picture is another error.
    if (error instanceof TypeError) return decodeByElement(file, bytes);
    throw error;
  }
};

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

/** Finds what the bytes alone forbid. */
const refusalOf = (bytes: Uint8Array, format: 'jpeg' | 'png' | 'webp'): PictureRefusal | undefined => {
  const { size, isAnimated, isWhole } = pictureFacts(bytes, format);
  if (isAnimated) return 'animated';
  if (!isWhole || size === undefined) return 'broken';
  if (size.width * size.height > mostPixels) return 'too-large';
  return Math.min(size.width, size.height) < leastSide ? 'too-small' : undefined;
};

/** Draws a picture upright and anew. */
const redraw = async (file: Blob, bytes: Uint8Array): Promise<Picture> => {
  const decoded = await decode(file, bytes);
  try {
    return await encodePicture(decoded.source, {
      left: 0,
      top: 0,
      width: decoded.width,
      height: decoded.height,
    });
  } finally {
    decoded.close();
  }
};

/**
 * Makes a picture of a file that the customer chose, or of bytes that the app around the page gave (`new Blob([bytes])`).
 *
 * What comes out is upright, redrawn and small enough to send; EXIF stays behind. Never rejects. Kernels that do not know
 * `createImageBitmap`, as Safari before 15, need `img-src blob:` in the page's policy.
 *
 * @returns The picture, or `refusal` with the `format` that was found.
 */
export const readPicture = async (file: Blob): Promise<PictureReading> => {
  let format: PictureFormat | undefined;
  try {
    format = pictureFormat(await bytesOf(file.slice(0, headBytes)));
    if (file.size > mostBytes) return { refusal: 'too-large', format };
    if (format === undefined || format === 'heic') return { refusal: 'not-a-picture', format };
    if (format === 'gif') return { refusal: 'animated', format };
    const bytes = await bytesOf(file);
    const refusal = refusalOf(bytes, format);
    return refusal === undefined ? { picture: await redraw(file, bytes) } : { refusal, format };
  } catch {
    // It cannot be read, decoded or drawn: to the customer that is one thing, another picture is needed.
    return { refusal: 'broken', format };
  }
};
