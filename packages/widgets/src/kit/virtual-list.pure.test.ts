import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RowHeights } from './virtual-list.heights.js';

const of = (...keys: string[]): RowHeights => {
  const heights = new RowHeights();
  heights.replace(keys, 50);
  return heights;
};

describe('heights of rows', () => {
  it('are the estimate until rows were measured, then those measured and their mean', () => {
    const heights = of('a', 'b', 'c', 'd');
    assert.equal(heights.total, 200);
    assert.equal(
      heights.measure([
        { index: 0, height: 60 },
        { index: 1, height: 80 },
      ]),
      true,
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((index) => heights.top(index)),
      [0, 60, 140, 210, 280],
    );
  });

  it('are not changed by measuring the same again', () => {
    const heights = of('a', 'b');
    heights.measure([{ index: 0, height: 60 }]);
    assert.equal(heights.measure([{ index: 0, height: 60 }]), false);
    assert.equal(heights.total, 120);
  });

  it('stay with their keys when other rows come', () => {
    const heights = of('a', 'b', 'c');
    heights.measure([
      { index: 0, height: 10 },
      { index: 2, height: 30 },
    ]);
    heights.replace(['c', 'new', 'a'], 50);
    assert.deepEqual(
      [1, 2, 3].map((index) => heights.top(index)),
      [30, 50, 60],
    );
  });

  it('find the row at a distance, the first and the last one outside', () => {
    const heights = of('a', 'b', 'c');
    assert.deepEqual(
      [-10, 0, 49.9, 50, 149, 150, 9000].map((distance) => heights.indexAt(distance)),
      [0, 0, 0, 1, 2, 2, 2],
    );
    assert.equal(of().indexAt(10), 0);
    assert.equal(of().total, 0);
  });
});
