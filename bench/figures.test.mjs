import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interleave, median, medians, spread, table } from './figures.mjs';

describe('a median', () => {
  it('is the middle, or the mean of the two in the middle, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 100]), 3.5);
    assert.equal(median([10, 9, 2]), 9);
  });

  it('leaves out what is missing, and is not a number without figures', () => {
    assert.equal(median([undefined, 2, undefined, 4]), 3);
    assert.ok(Number.isNaN(median([])));
  });

  it('leaves the figures in their order', () => {
    const values = [3, 1, 2];
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('is taken figure by figure', () => {
    const samples = [
      { cpu: 3, wall: 30 },
      { cpu: 1, wall: 50 },
      { cpu: 2, wall: 10 },
    ];
    assert.deepEqual(medians(samples), { cpu: 2, wall: 30 });
  });
});

it('the spread is the whole width beside the median', () => {
  assert.equal(spread([90, 100, 120]), 0.3);
});

describe('contestants', () => {
  it('take turns, each round in the reverse order of the one before', async () => {
    const order = [];
    const samples = await interleave(['a', 'b', 'c'], 3, async (name, round) => {
      order.push(name);
      return `${name}${round}`;
    });
    assert.equal(order.join(''), 'abccbaabc');
    assert.deepEqual(samples.get('b'), ['b0', 'b1', 'b2']);
  });

  it('never run at the same time', async () => {
    let running = 0;
    await interleave(['a', 'b'], 2, async () => {
      running += 1;
      assert.equal(running, 1);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    });
  });
});

it('a table has its names to the left and its figures to the right', () => {
  const text = table([
    ['', 'µs', 'ratio'],
    ['bare', '593', '1.00'],
  ]);
  assert.equal(text, '         µs  ratio\n  bare  593   1.00');
});
