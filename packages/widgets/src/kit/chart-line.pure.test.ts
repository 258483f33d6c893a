import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decimate, linePath } from './chart-line.js';

/** Points of a line, some without a figure, at ascending places. */
const lines = fc
  .array(
    fc.record({
      step: fc.double({ min: 0, max: 3, noNaN: true }),
      y: fc.oneof(
        { weight: 9, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }) },
        fc.constant(NaN),
      ),
    }),
    { maxLength: 400 },
  )
  .map((points) => {
    let x = 0;
    return { xs: points.map(({ step }) => (x += step)), ys: points.map(({ y }) => y) };
  });

/** Groups indices by the column of pixels in which they stand, gaps apart and each stretch between gaps by itself. */
function columnsOf(xs: readonly number[], ys: readonly number[], indices: readonly number[]) {
  const groups = new Map<string, number[]>();
  const stretch = (index: number): number => ys.slice(0, index).filter((y) => Number.isNaN(y)).length;
  for (const index of indices.filter((one) => !Number.isNaN(ys[one]))) {
    const key = `${stretch(index)}/${Math.floor(xs[index]!)}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return groups;
}

const heights = (ys: readonly number[], indices: readonly number[] = []): number[] =>
  indices.map((index) => ys[index]!);

describe('decimate', () => {
  it('keeps the first, the last and every extreme of each column, in order, and no more than four of it', () => {
    fc.assert(
      fc.property(lines, ({ xs, ys }) => {
        const picked = decimate(xs, ys);
        assert.deepEqual(
          picked,
          [...new Set(picked)].sort((a, b) => a - b),
        );
        const all = columnsOf(xs, ys, [...ys.keys()]);
        const kept = columnsOf(xs, ys, picked);
        assert.deepEqual([...kept.keys()], [...all.keys()]);
        for (const [column, members] of all) {
          const own = kept.get(column)!;
          assert.ok(own.length <= 4);
          assert.deepEqual([own[0], own.at(-1)], [members[0], members.at(-1)]);
          assert.equal(Math.min(...heights(ys, own)), Math.min(...heights(ys, members)));
          assert.equal(Math.max(...heights(ys, own)), Math.max(...heights(ys, members)));
        }
      }),
    );
  });

  it('keeps every gap, so that the line breaks there', () => {
    fc.assert(
      fc.property(lines, ({ xs, ys }) => {
        const gaps = [...ys.keys()].filter((index) => Number.isNaN(ys[index]));
        assert.deepEqual(
          decimate(xs, ys).filter((index) => Number.isNaN(ys[index])),
          gaps,
        );
      }),
    );
  });

  it('draws ten years on 286 pixels with at most four points for each', () => {
    const xs = Array.from({ length: 2500 }, (_, day) => (day / 2499) * 286);
    const ys = xs.map((_, day) => Math.sin(day / 7) * Math.cos(day) * 60);
    const picked = decimate(xs, ys);
    assert.ok(picked.length <= 4 * 287);
    assert.ok(picked.length < 1200 && picked.length > 800, String(picked.length));
  });

  it('leaves a line alone that has fewer points than pixels', () => {
    assert.deepEqual(decimate([0, 10, 20, 30], [5, 1, 9, 5]), [0, 1, 2, 3]);
    assert.deepEqual(decimate([], []), []);
  });
});

describe('linePath', () => {
  it('joins neighbours and breaks at gaps', () => {
    assert.equal(linePath([0, 10, 20, 30, 40], [1, 2.25, NaN, 3, 4]), 'M0 1h0L10 2.3M30 3h0L40 4');
  });

  it('makes a dot of a lone point and nothing of none', () => {
    assert.equal(linePath([0, 10, 20], [NaN, 7, NaN]), 'M10 7h0');
    assert.equal(linePath([], []), '');
  });
});
