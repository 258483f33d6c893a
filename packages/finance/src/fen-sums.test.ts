import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addFen, floorToMultiple, isMultipleOf, lesserFen, subtractFen } from './fen-sums.js';

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
const step = fc.bigInt({ min: 1n, max: 10n ** 6n });

describe('sums of fen', () => {
  it('add and take away exactly', () => {
    assert.equal(addFen(), 0n);
    assert.equal(addFen(160_000n, 9_600n, 0n), 169_600n);
    assert.equal(subtractFen(169_600n, 160_000n, 9_600n), 0n);
    assert.equal(subtractFen(1n, 2n), -1n);
    assert.equal(lesserFen(3n, 2n), 2n);
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { maxLength: 8 }), (from, parts) => {
        assert.equal(addFen(subtractFen(from, ...parts), ...parts), from);
      }),
      { numRuns: 10_000 },
    );
  });

  it('round down to the nearest whole step', () => {
    fc.assert(
      fc.property(amount, step, (whole, size) => {
        const floored = floorToMultiple(whole, size);
        assert.ok(isMultipleOf(floored, size) && floored <= whole && whole - floored < size);
        assert.equal(isMultipleOf(whole, size), floored === whole);
      }),
      { numRuns: 10_000 },
    );
  });

  it('refuse a step of nothing', () => {
    assert.throws(() => isMultipleOf(1n, 0n), {
      name: 'FinanceError',
      argument: 'step',
      code: 'out-of-range',
    });
    assert.throws(() => floorToMultiple(1n, -1n), { argument: 'step' });
  });
});
