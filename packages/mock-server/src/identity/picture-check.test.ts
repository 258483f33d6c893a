import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jpegOf } from '../testing/onboarding-steps.js';
import { checkPicture } from './picture-check.rules.js';

const chunk = (name: string, data: readonly number[], length = data.length): number[] => [
  ...[length >>> 24, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff],
  ...Array.from(name, (letter) => letter.charCodeAt(0)),
  ...[...data, 0, 0, 0, 0],
];
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** 1280 × 808. */
const HEADER = chunk('IHDR', [0, 0, 5, 0, 0, 0, 3, 40, 8, 2, 0, 0, 0]);
const END = chunk('IEND', []);
const png = (...parts: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from([SIGNATURE, ...parts].flat());

/** Puts bytes between the first marker of a JPEG and the rest. */
const afterStart = (more: readonly number[]): Uint8Array => {
  const [first = 0, second = 0, ...rest] = jpegOf();
  return Uint8Array.from([first, second, ...more, ...rest]);
};

const reasonOf = (bytes: Uint8Array): string => {
  const checked = checkPicture(bytes);
  return checked.ok ? checked.picture.mediaType : checked.reason;
};

describe('the check of a picture', () => {
  it('reads the size of a JPEG, also behind fill bytes and EXIF, and before a trailer', () => {
    const size = { ok: true, picture: { mediaType: 'image/jpeg', width: 1280, height: 808 } };
    assert.deepEqual(checkPicture(jpegOf()), size);
    assert.deepEqual(checkPicture(afterStart([0xff, 0xff, 0xff])), size);
    const exif = [0xff, 0xe1, 0, 12, 0x45, 0x78, 0x69, 0x66, 0, 0, 0xff, 0xd9, 0xff, 0xc0];
    assert.deepEqual(checkPicture(afterStart(exif)), size);
    assert.deepEqual(checkPicture(Uint8Array.from([...jpegOf(), 1, 2, 3])), size);
  });

  it('refuses a JPEG that is cut short wherever it is cut', () => {
    const whole = jpegOf();
    for (let length = 3; length < whole.length; length += 1)
      assert.equal(reasonOf(whole.subarray(0, length)), 'cut-short', String(length));
  });

  it('reads a PNG, and refuses one that moves or is cut short', () => {
    const whole = png(HEADER, END);
    assert.deepEqual(checkPicture(whole), {
      ok: true,
      picture: { mediaType: 'image/png', width: 1280, height: 808 },
    });
    assert.equal(reasonOf(png(HEADER, chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]), END)), 'animated');
    for (let length = 8; length < whole.length; length += 1)
      assert.equal(reasonOf(whole.subarray(0, length)), 'cut-short', String(length));
  });

  it('refuses what is too small or too large, and what is no picture', () => {
    assert.equal(reasonOf(jpegOf(1280, 479)), 'too-small');
    assert.equal(reasonOf(jpegOf(480, 480)), 'image/jpeg');
    assert.equal(reasonOf(jpegOf(10_000, 5000)), 'image/jpeg');
    assert.equal(reasonOf(jpegOf(10_000, 5001)), 'too-large');
    assert.equal(reasonOf(png(chunk('IHDR', [0, 1, 0, 0, 0, 1, 0, 0, 8, 2, 0, 0, 0]), END)), 'too-large');
    assert.equal(reasonOf(new TextEncoder().encode('GIF89a')), 'not-a-picture');
    assert.equal(reasonOf(new Uint8Array()), 'not-a-picture');
  });

  it('never throws, whatever follows the first bytes', () => {
    const starts = fc.constantFrom([], [0xff, 0xd8, 0xff], SIGNATURE, [...SIGNATURE, ...HEADER.slice(0, 8)]);
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        checkPicture(Uint8Array.from([...start, ...rest]));
      }),
    );
  });
});
