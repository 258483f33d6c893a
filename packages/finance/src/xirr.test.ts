import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from './calendar-date.js';
import { xirr, xirrSolutions } from './xirr.js';
import type { DatedFlow } from './xirr.js';

/** Values flows at a rate in the plain textbook form, relative to their magnitude. */
function relativeValue(flows: readonly DatedFlow[], rate: bigint): number {
  const origin = flows[0]?.date ?? '';
  const values = flows.map(
    (flow) => Number(flow.amount) * (1 + Number(rate) / 1e9) ** (-daysBetween(origin, flow.date) / 365),
  );
  return (
    values.reduce((sum, value) => sum + value, 0) / values.reduce((sum, value) => sum + Math.abs(value), 0)
  );
}

describe('xirr', () => {
  it('gives the rate of one year exactly', () => {
    const flows = [
      { date: '2025-01-01', amount: -10_000n },
      { date: '2026-01-01', amount: 11_000n },
    ];
    assert.equal(xirr(flows), 100_000_000n);
    assert.equal(xirr([...flows].reverse()), 100_000_000n);
    assert.equal(xirr(flows.map(({ date, amount }) => ({ date, amount: -amount }))), 100_000_000n);
  });

  it('gives exactly zero when nothing is charged', () => {
    const flows = [
      { date: '2026-01-01', amount: 300n },
      { date: '2026-02-01', amount: -100n },
      { date: '2026-05-01', amount: -200n },
    ];
    assert.equal(xirr(flows), 0n);
  });

  it('leaves no present value at the rate of a loan', () => {
    const payments = fc.array(fc.tuple(fc.integer({ min: 1, max: 700 }), fc.bigInt(1n, 10n ** 8n)), {
      minLength: 1,
      maxLength: 30,
    });
    let solved = 0;
    fc.assert(
      fc.property(payments, fc.integer({ min: 50, max: 110 }), (dated, percent) => {
        const total = dated.reduce((sum, [, amount]) => sum + amount, 0n);
        const drawn = { date: '2026-11-22', amount: (total * BigInt(percent)) / 100n };
        const flows = [
          drawn,
          ...dated.map(([day, amount]) => ({ date: addDays('2026-11-22', day), amount: -amount })),
        ];
        const rate = xirr(flows);
        if (rate === undefined) return;
        solved += 1;
        // Nine decimals of rate leave at most this much beside a rate far below −90 %.
        if (rate > -900_000_000n && rate < 10_000_000_000n)
          assert.ok(Math.abs(relativeValue(flows, rate)) < 1e-7);
      }),
    );
    assert.ok(solved > 80, `only ${solved} loans had a rate`);
  });

  it('gives no rate where none is defined', () => {
    const day = '2026-11-22';
    assert.equal(xirr([]), undefined);
    assert.equal(xirr([{ date: day, amount: 1n }]), undefined);
    assert.equal(
      xirr([
        { date: day, amount: 1n },
        { date: '2027-11-22', amount: 5n },
      ]),
      undefined,
    );
    assert.equal(
      xirr([
        { date: day, amount: 50_000n },
        { date: day, amount: -50_000n },
      ]),
      undefined,
    );
    assert.equal(
      xirr([
        { date: day, amount: 100n },
        { date: '2026-11-23', amount: -1_000n },
      ]),
      undefined,
      'ten times the money after a day lies beyond the range',
    );
  });

  it('gives no rate when several solve the flows, and lists them', () => {
    // 100(1+r)² − 230(1+r) + 132 = 0 has the roots 10 % and 20 %; both years have 365 days.
    const flows = [
      { date: '2025-01-01', amount: -10_000n },
      { date: '2026-01-01', amount: 23_000n },
      { date: '2027-01-01', amount: -13_200n },
    ];
    assert.deepEqual(xirrSolutions(flows), [100_000_000n, 200_000_000n]);
    assert.equal(xirr(flows), undefined);
  });

  it('gives no rate when the present value only comes near zero', () => {
    const flows = [
      { date: '2025-01-01', amount: -10_000n },
      { date: '2026-01-01', amount: 20_000n },
      { date: '2027-01-01', amount: -12_000n },
    ];
    assert.deepEqual(xirrSolutions(flows), []);
  });

  it('holds for flows a century apart', () => {
    const flows = [
      { date: '1926-11-22', amount: -1n },
      { date: '2026-11-22', amount: 100_000_000n },
    ];
    const rate = xirr(flows);
    assert.ok(rate !== undefined && Math.abs(relativeValue(flows, rate)) < 1e-6);
  });

  it('sees a second rate near the bottom of the range behind a century', () => {
    const flows = [
      { date: '1926-11-22', amount: -1n },
      { date: '2025-11-22', amount: 22_026n },
      { date: '2026-11-22', amount: -1n },
    ];
    assert.equal(xirrSolutions(flows).length, 2);
    assert.equal(xirr(flows), undefined);
  });

  it('reproduces the rate that its flows were discounted at', () => {
    const anyRate = fc.bigInt(-500_000_000n, 2_000_000_000n);
    const spans = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(anyRate, spans, fc.integer({ min: 10_000, max: 10_000_000 }), (rate, days, level) => {
        let day = 0;
        let drawn = 0;
        const growth = 1 + Number(rate) / 1e9;
        const payments = days.map((span) => {
          day += span;
          drawn += level * growth ** (-day / 365);
          return { date: addDays('2026-11-22', day), amount: -BigInt(level) * 1_000_000n };
        });
        const found = xirr([{ date: '2026-11-22', amount: BigInt(Math.round(drawn * 1e6)) }, ...payments]);
        assert.ok(found !== undefined);
        assert.ok(Math.abs(Number(found - rate)) <= 100 * growth, `${found} is not ${rate}`);
      }),
      { numRuns: 10_000 },
    );
  });

  it('chooses among several rates only when asked, from the guess', () => {
    const flows = [
      { date: '2025-01-01', amount: -10_000n },
      { date: '2026-01-01', amount: 23_000n },
      { date: '2027-01-01', amount: -13_200n },
    ];
    assert.equal(xirr(flows, { choose: 'only' }), undefined);
    assert.equal(xirr(flows, { choose: 'newton', guess: 80_000_000n }), 100_000_000n);
    assert.equal(xirr(flows, { choose: 'newton', guess: 300_000_000n }), 200_000_000n);
    assert.throws(() => xirr(flows, { choose: 'newton', guess: -1_000_000_000n }), RangeError);
  });

  it('measures time by the day count it is given', () => {
    const flows = [
      { date: '2026-01-31', amount: -10_000n },
      { date: '2027-01-31', amount: 11_000n },
    ];
    assert.equal(xirr(flows, { dayCount: '30/360' }), 100_000_000n);
    assert.ok((xirr(flows, { dayCount: 'ACT/360' }) ?? 0n) < 100_000_000n);
  });

  it('refuses a date that does not exist', () => {
    assert.throws(() => xirr([{ date: '2026-02-30', amount: 1n }]), RangeError);
  });
});
