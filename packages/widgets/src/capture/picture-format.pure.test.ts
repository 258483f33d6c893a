import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exifOrientation } from './exif-orientation.js';
import { pictureFacts, pictureFormat } from './picture-format.js';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const padded = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.padEnd(12, '\0'), 'latin1'));

/** The head of a JPEG of 800 × 600, one byte of a scan and its end. */
const frame = 'ffc0 0011 08 0258 0320 03 011100 021100 031100';
const scan = 'ffda 0008 01 0100 003f00 55';
const jpeg = bytesOf(`ffd8 ${frame} ${scan} ffd9 0000000000`);
/** The same with the small picture of an EXIF block before it, and without its end. */
const cutJpeg = bytesOf(`ffd8 ffe1 0006 ffd9 ffd9 ${frame} ${scan} 5555555555`);

describe('pictureFormat', () => {
  const heads = {
    jpeg: bytesOf('ffd8ffe0 00104a46 49460001'),
    png: bytesOf('89504e47 0d0a1a0a 0000000d'),
    webp: padded('RIFF....WEBP'),
    gif: padded('GIF89a'),
    heic: padded('....ftypheic'),
  } as const;
  for (const [format, head] of Object.entries(heads)) {
    it(`knows ${format} by its first bytes`, () => {
      assert.equal(pictureFormat(head), format);
    });
  }

  it('knows nothing else, and nothing of half a head', () => {
    for (const text of ['%PDF-1.7', '<svg>', 'BM', 'RIFF....WAVE', '....ftypmp42', 'GIF88a', '']) {
      assert.equal(pictureFormat(padded(text)), undefined, text);
    }
    assert.equal(pictureFormat(new Uint8Array()), undefined);
    assert.equal(pictureFormat(bytesOf('ffd8')), undefined);
  });
});

describe('pictureFacts', () => {
  it('reads the size of a JPEG and finds its end', () => {
    assert.deepEqual(pictureFacts(jpeg, 'jpeg'), {
      size: { width: 800, height: 600 },
      isAnimated: false,
      isWhole: true,
    });
  });

  it('does not take the end of a small picture inside for that of the photo', () => {
    const { size, isWhole } = pictureFacts(cutJpeg, 'jpeg');
    assert.deepEqual(size, { width: 800, height: 600 });
    assert.equal(isWhole, false);
  });

  it('reads the three kinds of WebP', () => {
    const webp = (kind: string, hex: string): Uint8Array =>
      bytesOf(`52494646 16000000 57454250 ${Buffer.from(kind).toString('hex')} 0a000000 ${hex}`);
    const size = { width: 800, height: 600 };
    assert.deepEqual(pictureFacts(webp('VP8X', '00000000 1f0300 570200'), 'webp').size, size);
    assert.deepEqual(pictureFacts(webp('VP8 ', '000000 9d012a 2003 5802'), 'webp').size, size);
    assert.deepEqual(pictureFacts(webp('VP8L', '2f 1fc39500 0000000000'), 'webp').size, size);
    assert.equal(pictureFacts(webp('VP8X', '02000000 1f0300 570200'), 'webp').isAnimated, true);
  });

  it('reads any bytes without failing or hanging', () => {
    const start = fc.constantFrom(jpeg, bytesOf('89504e470d0a1a0a'), padded('RIFF....WEBP'));
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const bytes = new Uint8Array([...head.slice(0, 12), ...rest]);
        for (const format of ['jpeg', 'png', 'webp'] as const) pictureFacts(bytes, format);
        assert.ok(exifOrientation(bytes) >= 1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('exifOrientation', () => {
  const withExif = (tiff: string): Uint8Array => bytesOf(`ffd8 ffe1 0022 457869660000 ${tiff} ${frame}`);

  it('reads both byte orders', () => {
    const big = withExif('4d4d002a 00000008 0001 0112 0003 00000001 00060000 00000000');
    const little = withExif('49492a00 08000000 0100 1201 0300 01000000 08000000 00000000');
    assert.equal(exifOrientation(big), 6);
    assert.equal(exifOrientation(little), 8);
  });

  it('says 1 where there is none, none that exists, or one outside of the file', () => {
    assert.equal(exifOrientation(jpeg), 1);
    assert.equal(exifOrientation(withExif('4d4d002a 00000008 0001 0112 0003 00000001 00090000 00000000')), 1);
    assert.equal(exifOrientation(withExif('4d4d002a 7fffffff 0001 0112 0003 00000001 00060000 00000000')), 1);
  });
});
