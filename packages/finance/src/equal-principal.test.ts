import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from './calendar-date.js';
import { equalPrincipalSchedule } from './equal-principal.js';
import { formatMoney } from './money.js';
import { RATE_ONE } from './rate.js';
import { roundHalfUp } from './rounding.js';
import { scheduleToWire } from './schedule.js';

const anyTerms = fc.record({
  principal: fc.bigInt(1n, 10n ** 10n),
  dailyRate: fc.bigInt(0n, 1_000_000n),
  tenor: fc.integer({ min: 1, max: 60 }),
  valueDate: fc.integer({ min: 0, max: 22_000 }).map((n) => addDays('2000-01-01', n)),
});

function draw(tenor: number) {
  return equalPrincipalSchedule({ principal: 800_000n, dailyRate: 400_000n, tenor, valueDate: '2026-11-22' });
}

describe('equalPrincipalSchedule', () => {
  it('reproduces the 8,000.00 example', () => {
    const { rows, totals } = draw(5);
    assert.deepEqual(
      rows.map((row) => formatMoney(row.interest)),
      ['96.00', '79.36', '59.52', '35.84', '19.84'],
    );
    assert.deepEqual(
      rows.map((row) => row.days),
      [30, 31, 31, 28, 31],
    );
    assert.equal(formatMoney(totals.interest), '290.56');
    assert.equal(formatMoney(totals.total), '8,290.56');
    const firstPayments = [5, 10, 20].map((tenor) => draw(tenor).rows[0]?.total);
    assert.deepEqual(firstPayments, [169_600n, 89_600n, 49_600n]);
  });

  it('gives the last row the remainder of the principal', () => {
    const terms = { principal: 100_000n, dailyRate: 0n, tenor: 3, valueDate: '2026-01-31' };
    const { rows } = equalPrincipalSchedule(terms);
    assert.deepEqual(
      rows.map((row) => row.principal),
      [33_333n, 33_333n, 33_334n],
    );
    assert.deepEqual(
      rows.map((row) => row.dueDate),
      ['2026-02-28', '2026-03-31', '2026-04-30'],
    );
  });

  it('keeps its sums, signs and periods for any terms', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { rows, totals } = equalPrincipalSchedule(terms);
        let opening = terms.principal;
        let exact = 0n;
        let start = terms.valueDate;
        for (const row of rows) {
          assert.equal(row.openingPrincipal, opening);
          assert.equal(row.closingPrincipal, opening - row.principal);
          assert.equal(row.total, row.principal + row.interest);
          assert.ok(row.principal >= 0n && row.interest >= 0n);
          assert.equal(row.periodStart, start);
          assert.equal(row.days, daysBetween(row.periodStart, row.dueDate));
          exact += opening * terms.dailyRate * BigInt(row.days);
          opening = row.closingPrincipal;
          start = row.dueDate;
        }
        const repaid = rows.reduce((sum, row) => sum + row.principal, 0n);
        const charged = rows.reduce((sum, row) => sum + row.interest, 0n);
        assert.equal(opening, 0n);
        assert.equal(repaid, terms.principal);
        assert.equal(charged, roundHalfUp(exact, RATE_ONE));
        assert.deepEqual(totals, { principal: repaid, interest: charged, total: repaid + charged });
      }),
    );
  });

  it('refuses terms out of range', () => {
    const terms = { principal: 1n, dailyRate: 1n, tenor: 1, valueDate: '2026-11-22' };
    assert.throws(() => equalPrincipalSchedule({ ...terms, principal: 0n }), RangeError);
    assert.throws(() => equalPrincipalSchedule({ ...terms, dailyRate: -1n }), RangeError);
    assert.throws(() => equalPrincipalSchedule({ ...terms, tenor: 0 }), RangeError);
    assert.throws(() => equalPrincipalSchedule({ ...terms, tenor: 2.5 }), RangeError);
    assert.throws(() => equalPrincipalSchedule({ ...terms, valueDate: '2026-11-31' }), RangeError);
  });
});

describe('scheduleToWire', () => {
  it('survives JSON and carries decimal strings only', () => {
    const wire = scheduleToWire(draw(5));
    assert.deepEqual(JSON.parse(JSON.stringify(wire)), wire);
    assert.equal(wire.dailyRate, '0.000400');
    assert.deepEqual(wire.totals.interest, { amount: '290.56', currency: 'CNY' });
    assert.deepEqual(wire.rows[0], {
      n: 1,
      periodStart: '2026-11-22',
      dueDate: '2026-12-22',
      days: 30,
      openingPrincipal: { amount: '8000.00', currency: 'CNY' },
      principal: { amount: '1600.00', currency: 'CNY' },
      interest: { amount: '96.00', currency: 'CNY' },
      total: { amount: '1696.00', currency: 'CNY' },
      closingPrincipal: { amount: '6400.00', currency: 'CNY' },
    });
  });
});
