import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** What the camera and the files of a test show: JPEGs of 1,280 × 720. */
export interface DrawnPictures {
  /** A schematic specimen card: no emblem, large 样本, an ID number that nobody has. */
  readonly card: Buffer;
  /** A drawn face of nobody. */
  readonly face: Buffer;
  /** The same face, each time held a little differently: no live person stands still. */
  readonly faces: readonly Buffer[];
  /** The card as a phone stores it that was held upright: lying on its left side. */
  readonly lyingCard: Buffer;
}

/** A file as `page.setInputFiles` takes it. */
export interface InputFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The video that a browser is given as its camera. */
export interface CameraFile {
  /** What Chromium is started with, besides its usual arguments. */
  readonly args: readonly string[];
  /** Removes the video. */
  remove(): void;
}

const card = `<path fill="#353b46" d="M0 0h1280v720H0z"/><path fill="#c3d0d8" d="M331 167h618v386H331z"/>
<path fill="#8f9fac" d="M772 204h138v177H772z"/><g fill="#1a2230" font-family="sans-serif" font-size="30">
<text x="361" y="237">姓名 陈样本</text><text x="361" y="282">性别 女 民族 汉</text>
<text x="361" y="327">出生 1990年1月1日</text><text x="361" y="372">住址 样本市样本路1号</text>
<text x="361" y="519">公民身份号码 990000199001010000</text><text x="535" y="462" font-size="72">样本</text></g>`;
const face = `<path fill="#5a6678" d="M0 0h1280v720H0z"/><ellipse fill="#54657d" cx="640" cy="720" rx="255" ry="165"/>
<ellipse fill="#c7a388" cx="640" cy="518" rx="60" ry="90"/><ellipse fill="#262a31" cx="640" cy="308" rx="156" ry="207"/>
<ellipse fill="#d9b79c" cx="640" cy="352" rx="132" ry="183"/><circle fill="#262a31" cx="588" cy="330" r="12"/>
<circle fill="#262a31" cx="692" cy="330" r="12"/><ellipse fill="#7a4a3a" cx="640" cy="450" rx="51" ry="12"/>`;
const lyingCard = `<g transform="translate(0 1280) rotate(-90)">${card}</g>`;

const svg = (width: number, height: number, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawing}</svg>`;

/** Encodes a drawing as the browser of a page does. */
const encode = async (page: Page, drawing: string): Promise<Buffer> => {
  const text = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')!.drawImage(image, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]!;
  }, drawing);
  return Buffer.from(text, 'base64');
};

/** Draws the pictures of a test, in a page of their own. */
export const drawPictures = async (browser: Browser): Promise<DrawnPictures> => {
  const page = await browser.newPage();
  try {
    return {
      card: await encode(page, svg(1280, 720, card)),
      face: await encode(page, svg(1280, 720, face)),
      faces: await Promise.all(
        [0, -24, 24, 12].map((by) =>
          encode(
            page,
            svg(
              1280,
              720,
              `<path fill="#5a6678" d="M0 0h1280v720H0z"/><g transform="rotate(${by / 6} 640 360)">${face}</g>`,
            ),
          ),
        ),
      ),
      lyingCard: await encode(page, svg(720, 1280, lyingCard)),
    };
  } finally {
    await page.close();
  }
};

/** Chromium plays a video of JPEGs at this rate. */
const framesPerSecond = 30;

/**
 * Writes a video in which the card is held into the camera, then the face, again and again, and says how Chromium takes
 * it as its camera. The browser gives permission by itself.
 *
 * @param seconds - How long each of the two is seen. One of 0 leaves it out. Default 10 each.
 */
export const writeCameraFile = (
  pictures: DrawnPictures,
  seconds: { readonly card: number; readonly face: number } = { card: 10, face: 10 },
): CameraFile => {
  const folder = mkdtempSync(join(tmpdir(), 'weidongli-camera-'));
  const path = join(folder, 'camera.mjpeg');
  // JPEGs one after the other are a video already.
  const frames = [
    ...Array<Buffer>(seconds.card * framesPerSecond).fill(pictures.card),
    ...Array<Buffer>(seconds.face * framesPerSecond).fill(pictures.face),
  ];
  writeFileSync(path, Buffer.concat(frames));
  return {
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${path}`,
    ],
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The EXIF of a phone that was held upright: turn me right by a quarter to see me as I was. */
const orientation6 = Buffer.from(
  'ffe1' + // EXIF, of 34 bytes
    '0022457869660000' +
    '4d4d002a00000008' + // big-endian TIFF
    '0001' + // one entry: orientation, short, one of them, 6
    '0112000300000001' +
    '00060000' +
    '00000000',
  'hex',
);

/** Two frames of 500 × 500 that show nothing; a GIF is refused for what it is. */
const animatedGif = Buffer.from(
  '474946383961f401f401800000000000ffffff' +
    '21ff0b4e45545343415045322e300301000000' +
    '21f9040432000000' +
    '2c0000000001000100000202440100' +
    '21f9040432000000' +
    '2c00000000010001000002024c0100' +
    '3b',
  'hex',
);

/** Makes what customers choose by mistake, and photos as phones store them. */
export const pictureFiles = (pictures: DrawnPictures) => {
  const jpeg = (name: string, buffer: Buffer): InputFile => ({ name, mimeType: 'image/jpeg', buffer });
  return {
    /** A photo of the card. */
    card: jpeg('card.jpg', pictures.card),
    /** A photo of the face. */
    face: jpeg('face.jpg', pictures.face),
    /** The face, once for each thing that may be asked for. */
    faces: pictures.faces.map((picture, n) => jpeg(`face-${String(n + 1)}.jpg`, picture)),
    /** The card, turned by its EXIF only. */
    rotated: jpeg(
      'rotated.jpg',
      Buffer.concat([pictures.lyingCard.subarray(0, 2), orientation6, pictures.lyingCard.subarray(2)]),
    ),
    /** The first half of the card. */
    truncated: jpeg('truncated.jpg', pictures.card.subarray(0, pictures.card.length >> 1)),
    /** The card with so much behind it that the file has 40 MB. */
    huge: jpeg('huge.jpg', Buffer.concat([pictures.card, Buffer.alloc(40_000_000 - pictures.card.length)])),
    /** No picture, whatever its name says. */
    text: jpeg('text.jpg', Buffer.from('This is a text and no picture.')),
    /** A picture that moves. */
    animated: { name: 'animated.gif', mimeType: 'image/gif', buffer: animatedGif },
  } satisfies Record<string, InputFile | readonly InputFile[]>;
};
