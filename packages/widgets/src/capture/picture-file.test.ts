import { expect } from '@open-wc/testing';
import { readPicture, type PictureReading } from './picture-file.js';
import type { Picture } from './picture.js';
import {
  cameraName,
  cornersOf,
  noise,
  photo,
  webpHeader,
  withExif,
  withPngChunk,
} from './picture-file.testing.js';

const read = (...parts: Array<Uint8Array<ArrayBuffer> | string>): Promise<PictureReading> =>
  readPicture(new Blob(parts));
const pictureOf = (reading: PictureReading): Picture => {
  if ('refusal' in reading) throw new Error(`The file was refused: ${reading.refusal}`);
  return reading.picture;
};
const holds = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder('latin1').decode(bytes).includes(text);

describe('readPicture', () => {
  for (const type of ['image/jpeg', 'image/png', 'image/webp'] as const) {
    it(`makes a JPEG of ${type}`, async () => {
      const picture = pictureOf(await read(await photo(type)));
      expect([picture.width, picture.height]).to.deep.equal([800, 600]);
      expect([...picture.bytes.subarray(0, 3)]).to.deep.equal([0xff, 0xd8, 0xff]);
      expect(await cornersOf(picture.bytes)).to.equal('RGBW');
    });
  }

  // What each orientation makes of red, green, blue, white in reading order.
  const turned = { 1: 'RGBW', 2: 'GRWB', 3: 'WBGR', 4: 'BWRG', 5: 'RBGW', 6: 'BRWG', 7: 'WGBR', 8: 'GWRB' };
  for (const [orientation, expected] of Object.entries(turned)) {
    it(`sets a photo of orientation ${orientation} upright`, async () => {
      const picture = pictureOf(await read(withExif(await photo(), Number(orientation))));
      expect(await cornersOf(picture.bytes)).to.equal(expected);
      expect(picture.width > picture.height).to.equal(Number(orientation) < 5);
    });
  }

  it('leaves EXIF behind', async () => {
    const file = withExif(await photo(), 6);
    expect(holds(file, cameraName)).to.equal(true);
    const { bytes } = pictureOf(await read(file));
    expect(holds(bytes, cameraName)).to.equal(false);
    expect(holds(bytes, 'Exif')).to.equal(false);
  });

  it('decodes without createImageBitmap, and where its option is not known', async () => {
    const real = window.createImageBitmap;
    const file = withExif(await photo(), 6);
    const refuse = (): Promise<ImageBitmap> => Promise.reject(new TypeError('no such option'));
    try {
      for (const other of [undefined, refuse]) {
        Object.assign(window, { createImageBitmap: other });
        const reading = await read(file);
        Object.assign(window, { createImageBitmap: real });
        expect(await cornersOf(pictureOf(reading).bytes)).to.equal('BRWG');
      }
    } finally {
      Object.assign(window, { createImageBitmap: real });
    }
  });

  it('turns a photo itself where an old kernel leaves it lying', async () => {
    const { createImageBitmap, CSS } = window;
    const plain = await photo();
    const address = URL.createObjectURL.bind(URL);
    for (const [orientation, expected] of Object.entries(turned)) {
      Object.assign(window, { createImageBitmap: undefined, CSS: { supports: () => false } });
      // A kernel that does not read EXIF shows the photo as one that has none.
      URL.createObjectURL = () => address(new Blob([plain]));
      try {
        const reading = await read(withExif(plain, Number(orientation)));
        Object.assign(window, { createImageBitmap });
        expect(await cornersOf(pictureOf(reading).bytes)).to.equal(expected, `orientation ${orientation}`);
      } finally {
        Object.assign(window, { createImageBitmap, CSS });
        URL.createObjectURL = address;
      }
    }
  });

  it('makes a large photo small enough to send', async () => {
    const file = await noise(2600, 1300);
    expect(file.length).to.be.greaterThan(900_000);
    const { bytes, width, height } = pictureOf(await read(file));
    expect(bytes.length).to.be.at.most(900_000);
    expect(Math.max(width, height)).to.be.at.most(2000);
    expect(width / height).to.be.closeTo(2, 0.01);
  });

  const hex = (text: string): Uint8Array<ArrayBuffer> =>
    new Uint8Array(text.match(/../gu)?.map((byte) => parseInt(byte, 16)) ?? []);
  // One pixel, whole.
  const gif = hex('47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b');
  const refused: ReadonlyArray<readonly [string, () => Promise<PictureReading>, object]> = [
    ['a text', () => read('no picture at all'), { refusal: 'not-a-picture', format: undefined }],
    ['an empty file', () => read(''), { refusal: 'not-a-picture', format: undefined }],
    [
      'a photo of an iPhone by its name',
      () => read(hex('00000018'), 'ftypheic', 'mif1heic'),
      { refusal: 'not-a-picture', format: 'heic' },
    ],
    ['a GIF', () => read(gif), { refusal: 'animated', format: 'gif' }],
    [
      'an animated PNG',
      async () => read(withPngChunk(await photo('image/png'), 'acTL')),
      { refusal: 'animated', format: 'png' },
    ],
    ['an animated WebP', () => read(webpHeader(true, 800, 600)), { refusal: 'animated', format: 'webp' }],
    [
      'a photo that is too small',
      async () => read(await photo('image/jpeg', 800, 479)),
      { refusal: 'too-small', format: 'jpeg' },
    ],
    [
      'a picture that cannot be decoded',
      () => read(webpHeader(false, 800, 600)),
      { refusal: 'broken', format: 'webp' },
    ],
    [
      'a picture that claims to be huge',
      () => read(webpHeader(false, 20_000, 20_000)),
      { refusal: 'too-large', format: 'webp' },
    ],
  ];
  for (const [name, reading, expected] of refused) {
    it(`refuses ${name}`, async () => {
      expect(await reading()).to.deep.equal(expected);
    });
  }

  for (const type of ['image/jpeg', 'image/png', 'image/webp'] as const) {
    it(`refuses ${type} that is cut off anywhere`, async () => {
      const whole = await photo(type);
      for (const share of [0.1, 0.5, 0.9]) {
        const reading = await read(whole.slice(0, Math.floor(whole.length * share)));
        expect('refusal' in reading && reading.refusal).to.equal('broken');
      }
      expect('picture' in (await read(whole))).to.equal(true);
    });
  }

  it('takes the end of the small picture inside the EXIF not for the end of the photo', async () => {
    const whole = await photo();
    const inner = new Uint8Array([0xff, 0xe1, 0, 6, 0xff, 0xd9, 0xff, 0xd9]);
    const cut = whole.slice(2, whole.length >> 1);
    const reading = await read(whole.slice(0, 2), inner, cut);
    expect('refusal' in reading && reading.refusal).to.equal('broken');
    expect('picture' in (await read(whole.slice(0, 2), inner, whole.slice(2)))).to.equal(true);
  });

  it('refuses a 40 MB photo without reading it', async () => {
    const file = new Blob([(await photo()).slice(), new Uint8Array(40_000_000)]);
    let readBytes = 0;
    const slice = file.slice.bind(file);
    file.slice = (from, to, type) => {
      readBytes += (to ?? file.size) - (from ?? 0);
      return slice(from, to, type);
    };
    file.arrayBuffer = () => Promise.reject(new Error('The whole file was read'));
    expect(await readPicture(file)).to.deep.equal({ refusal: 'too-large', format: 'jpeg' });
    expect(readBytes).to.equal(12);
  });
});
