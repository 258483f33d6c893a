import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatPercent, formatPercentExact, rateFromDecimal, rateToDecimal, rateToWire } from './rate.js';

describe('rateFromDecimal', () => {
  it('reads fractions scaled by 1e9', () => {
    const texts = ['0.000400', '0.18', '1', '-0.5', '32.908944213'];
    assert.deepEqual(texts.map(rateFromDecimal), [
      400_000n,
      180_000_000n,
      10n ** 9n,
      -500_000_000n,
      32_908_944_213n,
    ]);
  });

  it('refuses percentages, exponents and more than nine decimals', () => {
    for (const text of ['0.04%', '4e-4', '0.0000000001', '.5', '', '00.1', '0,1', '12345678']) {
      assert.throws(() => rateFromDecimal(text), RangeError, text);
    }
  });
});

describe('rateToDecimal and rateToWire', () => {
  it('write six decimals, half-up on the magnitude', () => {
    const rates = [400_000n, 198_601_499n, 198_601_500n, -500n, 0n];
    assert.deepEqual(
      rates.map((rate) => rateToDecimal(rate)),
      ['0.000400', '0.198601', '0.198602', '-0.000001', '0.000000'],
    );
    assert.equal(rateToDecimal(146_000_000n, 4), '0.1460');
    assert.throws(() => rateToDecimal(1n, 10), RangeError);
  });

  it('lose no digit on the wire', () => {
    assert.equal(rateToWire(400_000n), '0.000400');
    assert.equal(rateToWire(333_333n), '0.000333333');
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), (rate) => {
        assert.equal(rateFromDecimal(rateToWire(rate)), rate);
      }),
    );
  });
});

describe('formatPercent', () => {
  it('shows annual rates with two decimals, half-up', () => {
    const texts = ['0.146000', '0.1825', '0.198601', '0.156181', '0.146050', '32.908944'];
    const shown = ['14.60%', '18.25%', '19.86%', '15.62%', '14.61%', '3,290.89%'];
    assert.deepEqual(
      texts.map((text) => formatPercent(text)),
      shown,
    );
  });

  it('keeps what is significant in a daily rate', () => {
    const rates = [400_000n, 225_000n, 500_000n, 337_500n, 0n];
    assert.deepEqual(
      rates.map((rate) => formatPercent(rate)),
      ['0.04%', '0.0225%', '0.05%', '0.03375%', '0.00%'],
    );
  });

  it('shows exactly the decimals asked for', () => {
    assert.equal(formatPercent('0.198601', 4), '19.8601%');
    assert.equal(formatPercent('0.000225', 2), '0.02%');
    assert.equal(formatPercent(-198_650_000n, 1), '\u221219.9%');
    assert.equal(formatPercentExact(156_180_938n), '15.6180938%');
  });
});
