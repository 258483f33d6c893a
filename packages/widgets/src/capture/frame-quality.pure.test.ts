import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Frame,
  FrameJudge,
  type FrameHint,
  type FrameKind,
  type FrameQuality,
  judgeFrame,
  measureFrame,
} from './frame-quality.js';

/** Draws a frame of grey pixels. */
const frameOf = (light: (x: number, y: number) => number, width = 480, height = 360): Frame => {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      data.fill(light(x, y), (y * width + x) * 4, (y * width + x) * 4 + 3);
      data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return { data, width, height };
};

/** Dark strokes on a grey card, as letters are. */
const letters = (x: number, y: number): number => (y % 24 < 12 && x % 8 < 4 ? 40 : 190);

/** Means over a square: what a camera out of focus does. */
const blurred = (light: typeof letters, radius: number): typeof letters => {
  const side = 2 * radius + 1;
  return (x, y) => {
    let sum = 0;
    for (let at = 0; at < side * side; at += 1) {
      sum += light(x + (at % side) - radius + 480, y + Math.floor(at / side) - radius + 480);
    }
    return sum / (side * side);
  };
};
const inCircle = (x: number, y: number, radius: number): boolean =>
  (x - 240) ** 2 + (y - 180) ** 2 < radius ** 2;

const sharp = frameOf(letters);
const frames: Readonly<Record<Exclude<FrameHint, 'moving'>, Frame>> = {
  good: sharp,
  blurred: frameOf(blurred(letters, 8)),
  dark: frameOf((x, y) => letters(x, y) / 8),
  bright: frameOf(() => 249),
  glare: frameOf((x, y) => (inCircle(x, y, 70) ? 255 : letters(x, y))),
};

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const quality: fc.Arbitrary<FrameQuality> = fc.record({
  brightness: unit,
  // Close to the limits, where hints could flicker.
  glare: fc.double({ min: 0, max: 0.3, noNaN: true }),
  motion: fc.double({ min: 0, max: 0.1, noNaN: true }),
  sharpness: fc.double({ min: 0, max: 300, noNaN: true }),
});
const hints: readonly FrameHint[] = ['dark', 'bright', 'glare', 'moving', 'blurred', 'good'];
const hint = fc.option(fc.constantFrom(...hints), { nil: undefined });
const kind = fc.constantFrom<FrameKind>('card', 'face');

describe('measureFrame', () => {
  it('measures light from black to white', () => {
    assert.equal(measureFrame(frameOf(() => 0)).brightness, 0);
    assert.ok(Math.abs(measureFrame(frameOf(() => 255)).brightness - 1) < 1e-6);
  });

  it('measures the blown-out share of the area', () => {
    const half = frameOf((x) => (x < 240 ? 255 : 100));
    assert.equal(measureFrame(half).glare, 0.5);
    assert.equal(measureFrame(sharp).glare, 0);
  });

  it('finds less sharpness the further out of focus letters are', () => {
    const measured = [0, 2, 4, 8].map((radius) => measureFrame(frameOf(blurred(letters, radius))).sharpness);
    assert.deepEqual(
      measured,
      [...measured].sort((one, other) => other - one),
    );
    assert.ok(measureFrame(frameOf(() => 120)).sharpness < 1e-6);
  });

  it('finds no motion in a still picture and some in a moved one', () => {
    assert.equal(measureFrame(sharp).motion, 0);
    assert.equal(measureFrame(sharp, sharp).motion, 0);
    assert.ok(
      measureFrame(
        frameOf((x, y) => letters(x + 4, y + 12)),
        sharp,
      ).motion > 0.1,
    );
  });

  it('takes frames of any size, also empty ones and those whose size changed', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (width, height) => {
        const measured = measureFrame(frameOf(letters, width, height), sharp);
        for (const value of Object.values(measured)) assert.ok(Number.isFinite(value) && value >= 0);
      }),
    );
  });
});

describe('judgeFrame', () => {
  for (const [expected, frame] of Object.entries(frames)) {
    it(`says ${expected}`, () => {
      assert.equal(judgeFrame(measureFrame(frame), 'card'), expected);
    });
  }

  it('does not flicker: the same frame gets the same answer again', () => {
    fc.assert(
      fc.property(quality, kind, hint, (measured, what, previous) => {
        const first = judgeFrame(measured, what, previous);
        assert.equal(judgeFrame(measured, what, first), first);
      }),
    );
  });

  it('is at least as strict after a fault as after a good frame', () => {
    fc.assert(
      fc.property(quality, kind, hint, (measured, what, previous) => {
        if (judgeFrame(measured, what, previous) === 'good') {
          assert.equal(judgeFrame(measured, what, 'good'), 'good');
        }
      }),
    );
  });

  it('holds a fault until it is clearly over', () => {
    const between: FrameQuality = { brightness: 0.5, glare: 0, motion: 0, sharpness: 140 };
    assert.equal(judgeFrame(between, 'card', 'good'), 'good');
    assert.equal(judgeFrame(between, 'card', 'blurred'), 'blurred');
    assert.equal(judgeFrame({ ...between, sharpness: 161 }, 'card', 'blurred'), 'good');
  });
});

describe('FrameJudge', () => {
  it('says once to take the picture, after a second of good frames', () => {
    const judge = new FrameJudge('card');
    const said = [0, 400, 999, 1000, 1400, 3000].map((at) => judge.look(sharp, at).capture);
    assert.deepEqual(said, [false, false, false, true, false, false]);
  });

  it('starts again after a bad frame', () => {
    const judge = new FrameJudge('card');
    assert.equal(judge.look(sharp, 0).capture, false);
    assert.equal(judge.look(frames.dark, 900).hint, 'dark');
    // The light changed much between the two, so the next is one of motion.
    assert.deepEqual(judge.look(sharp, 1000), { hint: 'moving', capture: false });
    assert.deepEqual(judge.look(sharp, 1200), { hint: 'good', capture: false });
    assert.equal(judge.look(sharp, 2199).capture, false);
    assert.equal(judge.look(sharp, 2200).capture, true);
  });

  it('never says it before the time is over', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ isGood: fc.boolean(), after: fc.integer({ min: 1, max: 600 }) }), {
          maxLength: 12,
        }),
        (looks) => {
          const judge = new FrameJudge('card');
          // Small frames: the rule is about time.
          const [good, dark] = [frameOf(letters, 48, 36), frameOf(() => 0, 48, 36)];
          let at = 0;
          let goodFor = -1;
          for (const { isGood, after } of looks) {
            at += after;
            const { hint: said, capture } = judge.look(isGood ? good : dark, at);
            goodFor = said === 'good' ? Math.max(0, goodFor + (goodFor < 0 ? 1 : after)) : -1;
            if (capture) assert.ok(goodFor >= 1000);
          }
        },
      ),
    );
  });
});
