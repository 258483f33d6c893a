import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FinanceError } from './finance-error.js';
import { divideRounded, roundHalfEven, roundHalfUp } from './rounding.js';

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

describe('roundHalfEven and divideRounded', () => {
  it('send a tie to the even neighbour', () => {
    const halves = [1n, 3n, 5n, -1n, -3n];
    assert.deepEqual(
      halves.map((half) => roundHalfEven(half, 2n)),
      [0n, 2n, 2n, 0n, -2n],
    );
  });

  it('differ in ties only, and never by more than a half', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(1n, 10n ** 12n), (numerator, denominator) => {
        const even = divideRounded(numerator, denominator, 'HALF_EVEN');
        const distance = 2n * (numerator - even * denominator);
        assert.ok(distance <= denominator && distance >= -denominator);
        const tie = distance === denominator || distance === -denominator;
        if (!tie) assert.equal(divideRounded(numerator, denominator, 'HALF_UP'), even);
        else assert.equal(even % 2n, 0n);
      }),
      { numRuns: 10_000 },
    );
  });

  it('cut towards zero when told to, and refuse a mode nobody knows', () => {
    assert.equal(divideRounded(-19n, 10n, 'DOWN'), -1n);
    assert.throws(() => divideRounded(1n, 0n, 'DOWN'), FinanceError);
    assert.throws(() => divideRounded(1n, 1n, 'UP' as 'DOWN'), FinanceError);
  });
});
