import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { roundHalfUp } from './rounding.js';

describe('roundHalfUp', () => {
  it('takes ties upwards on both sides of zero', () => {
    const halves = [-3n, -1n, 1n, 3n].map((numerator) => roundHalfUp(numerator, 2n));
    assert.deepEqual(halves, [-1n, 0n, 1n, 2n]);
  });

  it('returns the nearest integer, at most half away', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 30n), 10n ** 30n),
        fc.bigInt(1n, 10n ** 12n),
        (numerator, denominator) => {
          const twiceError = 2n * (roundHalfUp(numerator, denominator) * denominator - numerator);
          assert.ok(twiceError <= denominator && twiceError > -denominator);
        },
      ),
    );
  });

  it('refuses a denominator that is not positive', () => {
    assert.throws(() => roundHalfUp(1n, 0n), RangeError);
    assert.throws(() => roundHalfUp(1n, -2n), RangeError);
  });
});
