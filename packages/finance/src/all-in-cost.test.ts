import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allInAnnualCost } from './all-in-cost.js';
import { simpleAnnualRate } from './annual-rate.js';
import { equalPrincipalSchedule } from './equal-principal.js';
import { formatPercent, rateToDecimal } from './rate.js';

const outside = { principal: 5_000_000n, dailyRate: 500_000n, tenor: 5, valueDate: '2023-02-01' };
const screen = { principal: 800_000n, dailyRate: 400_000n, tenor: 5, valueDate: '2026-11-22' };

describe('simpleAnnualRate', () => {
  it('multiplies the daily rate by the year basis', () => {
    assert.equal(rateToDecimal(simpleAnnualRate(400_000n), 3), '0.146');
    assert.equal(rateToDecimal(simpleAnnualRate(500_000n), 4), '0.1825');
    assert.equal(rateToDecimal(simpleAnnualRate(200_000n, 360), 3), '0.072');
    assert.throws(() => simpleAnnualRate(1n, 366), RangeError);
  });
});

describe('allInAnnualCost', () => {
  it('gives the figures of the worked examples', () => {
    const rate = allInAnnualCost(equalPrincipalSchedule(outside));
    assert.equal(rate !== undefined && rateToDecimal(rate), '0.198601');
    const shown = allInAnnualCost(equalPrincipalSchedule(screen));
    assert.equal(shown !== undefined && formatPercent(shown), '15.62%');
  });

  it('rises with every fee', () => {
    const schedule = equalPrincipalSchedule(screen);
    const plain = allInAnnualCost(schedule) ?? 0n;
    const fee = allInAnnualCost(schedule, [{ date: '2026-11-22', amount: 8_000n }]) ?? 0n;
    const late = allInAnnualCost(schedule, [{ date: '2027-04-22', amount: 8_000n }]) ?? 0n;
    assert.ok(plain < late && late < fee);
  });

  it('is zero for a free loan and undefined when the fees eat the loan', () => {
    const free = equalPrincipalSchedule({ ...screen, dailyRate: 0n });
    assert.equal(allInAnnualCost(free), 0n);
    assert.equal(allInAnnualCost(free, [{ date: '2026-11-22', amount: 800_000n }]), undefined);
    assert.throws(() => allInAnnualCost(free, [{ date: '2026-11-22', amount: -1n }]), RangeError);
  });
});
