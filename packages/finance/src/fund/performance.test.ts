import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FinanceError } from '../finance-error.js';
import { RATE_ONE, rateToDecimal } from '../rate.js';
import { incomeToDecimal } from './money-fund.js';
import { accumulatedNav, compoundIncome, fundPerformance, maxDrawdown } from './performance.js';
import { navFromDecimal } from './share.js';

const refuses = (argument: string) => (error: unknown) =>
  error instanceof FinanceError && error.argument === argument && error.code === 'out-of-range';
const at = (nav: string, dividend?: string) => ({
  nav: navFromDecimal(nav),
  ...(dividend === undefined ? {} : { dividend: navFromDecimal(dividend) }),
});
const anyPoints = fc.array(
  fc.record({
    nav: fc.bigInt(100_000n, 9_000_000n),
    dividend: fc.option(fc.bigInt(0n, 90_000n), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 30 },
);
const runs = { numRuns: 5_000 };

describe('accumulatedNav', () => {
  it('adds every dividend', () => {
    assert.equal(accumulatedNav(1_086_300n, [25_000n, 25_000n]), 1_136_300n);
    assert.equal(accumulatedNav(1_086_300n, []), 1_086_300n);
    assert.throws(() => accumulatedNav(0n, []), refuses('nav'));
    assert.throws(() => accumulatedNav(1n, [-1n]), refuses('dividend'));
  });
});

describe('fundPerformance', () => {
  it('is the change from first to last', () => {
    assert.equal(rateToDecimal(fundPerformance([at('1.0459'), at('1.0863')])), '0.038627');
    assert.equal(rateToDecimal(fundPerformance([at('1.3333'), at('1.2549')])), '-0.058801');
    assert.equal(fundPerformance([at('1.5')]), 0n);
  });

  it('buys units with a dividend at the value of its day', () => {
    // 1.00 → 1.10, of which 0.10 is paid out and buys a tenth of a unit at 1.00; then 1.00 → 1.20: 1.1 × 1.2 = 1.32.
    const points = [at('1'), at('1', '0.1'), at('1.2')];
    assert.equal(fundPerformance(points), (RATE_ONE * 32n) / 100n);
    // What was paid on the first day was paid before.
    assert.equal(fundPerformance([at('1', '0.1'), at('1.2')]), RATE_ONE / 5n);
  });

  it('needs no day without a dividend', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const needed = points.filter(
          ({ dividend }, n) => n === 0 || n === points.length - 1 || dividend !== undefined,
        );
        assert.equal(fundPerformance(needed), fundPerformance(points));
      }),
      runs,
    );
  });

  it('refuses no values, a value of 0 and a negative dividend', () => {
    assert.throws(() => fundPerformance([]), refuses('points'));
    assert.throws(() => fundPerformance([{ nav: 0n }]), refuses('nav'));
    assert.throws(() => fundPerformance([{ nav: 1n }, { nav: 0n }]), refuses('nav'));
    assert.throws(() => fundPerformance([{ nav: 1n }, { nav: 1n, dividend: -1n }]), refuses('dividend'));
  });
});

describe('maxDrawdown', () => {
  it('is the largest fall from a high to a later low', () => {
    const values = ['1', '1.2', '0.9', '1.5', '1.2', '1.6'].map((nav) => at(nav));
    assert.equal(maxDrawdown(values), RATE_ONE / 4n);
    assert.equal(maxDrawdown([at('1'), at('1.1'), at('1.2')]), 0n);
    // The fall of the day is the dividend.
    assert.equal(maxDrawdown([at('1.1'), at('1', '0.1'), at('1.05')]), 0n);
  });

  it('is no less than the fall between any two days', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const largest = maxDrawdown(points);
        assert.ok(largest >= 0n && largest < RATE_ONE);
        for (const from of points.keys())
          // A unit of the ninth decimal is what rounding the two may differ by.
          assert.ok(-fundPerformance(points.slice(from)) <= largest + 1n);
      }),
      { numRuns: 500 },
    );
  });
});

describe('compoundIncome', () => {
  it('adds each day to what the next one earns', () => {
    assert.equal(compoundIncome([]), 0n);
    assert.equal(compoundIncome([4_438n]), 44_380n);
    // (1 + 1)² − 1: 10,000 yuan a day for 10,000 shares double them.
    assert.equal(compoundIncome([100_000_000n, 100_000_000n]), 3n * RATE_ONE);
    const year = Array.from({ length: 365 }, () => 4_438n);
    // e ^ 0.016198 − 1.
    assert.equal(rateToDecimal(compoundIncome(year)), '0.016330');
  });

  it('is written with four decimals by day', () => {
    assert.equal(incomeToDecimal(4_438n), '0.4438');
    assert.equal(incomeToDecimal(-50n), '-0.0050');
  });
});
