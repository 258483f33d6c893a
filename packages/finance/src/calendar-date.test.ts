import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isLocalDate, dayNumber, monthlyDates } from './calendar-date.js';

/** The platform's calendar, used only here, as an independent oracle. */
function toUtc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

const anyDate = fc.integer({ min: 0, max: 3_652_058 }).map((n) => addDays('0001-01-01', n));
const modernDate = fc.integer({ min: 0, max: 73_413 }).map((n) => addDays('1950-01-01', n));

describe('isLocalDate', () => {
  it('knows leap years and refuses dates that do not exist', () => {
    const good = ['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'];
    const bad = [
      '2023-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-4-1',
      '0000-01-01',
      '2026-04-01\n',
      '2026-04-01T00:00:00Z',
      '２026-04-01',
    ];
    assert.deepEqual(good.filter(isLocalDate), good);
    assert.deepEqual(bad.filter(isLocalDate), []);
  });
});

describe('addMonths', () => {
  it('clamps to the end of the month and counts from the original day', () => {
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2026-01-31', 2), '2026-03-31');
    assert.equal(addMonths('2026-02-28', 1, 31), '2026-03-31');
    assert.equal(addMonths('2024-01-30', 1), '2024-02-29');
    assert.equal(addMonths('2026-11-22', 2), '2027-01-22');
    assert.equal(addMonths('2026-01-15', -1), '2025-12-15');
  });

  it('lands on the original day or on the last day of a shorter month', () => {
    fc.assert(
      fc.property(modernDate, fc.integer({ min: -400, max: 400 }), (date, n) => {
        const moved = addMonths(date, n);
        const isLastOfMonth = addDays(moved, 1).endsWith('-01');
        assert.ok(moved.slice(8) === date.slice(8) || (isLastOfMonth && moved.slice(8) < date.slice(8)));
        const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        assert.equal(months(moved) - months(date), n);
      }),
    );
  });

  it('gives the same series step by step as from the start', () => {
    fc.assert(
      fc.property(modernDate, fc.integer({ min: 1, max: 60 }), (start, n) => {
        let stepped = start;
        for (let step = 0; step < n; step += 1) stepped = addMonths(stepped, 1, Number(start.slice(8)));
        assert.equal(stepped, addMonths(start, n));
      }),
    );
  });

  it('refuses dates, days and results that do not exist', () => {
    assert.throws(() => addMonths('2026-02-30', 1), /must exist/);
    assert.throws(() => addMonths('2026-01-31', 0.5), RangeError);
    assert.throws(() => addMonths('2026-01-31', 1, 32), RangeError);
    assert.throws(() => addMonths('9999-12-31', 1), RangeError);
    assert.throws(() => addMonths('0001-01-31', -1), RangeError);
  });
});

describe('addDays and daysBetween', () => {
  it('agree with the platform calendar', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        assert.equal(daysBetween(a, b), toUtc(b) - toUtc(a));
        assert.equal(addDays(a, daysBetween(a, b)), b);
      }),
      { numRuns: 2_000 },
    );
  });

  it('count the first day and not the last', () => {
    assert.equal(daysBetween('2023-02-01', '2023-03-01'), 28);
    assert.equal(daysBetween('2024-02-01', '2024-03-01'), 29);
    assert.equal(daysBetween('2026-11-22', '2026-11-22'), 0);
    assert.equal(daysBetween('2026-11-22', '2026-11-20'), -2);
  });

  it('stay inside the calendar', () => {
    assert.throws(() => addDays('9999-12-31', 1), RangeError);
    assert.throws(() => addDays('0001-01-01', -1), RangeError);
    assert.throws(() => addDays('2026-01-01', Number.NaN), RangeError);
    assert.throws(() => daysBetween('2026-01-01', '2026-1-2'), RangeError);
  });
});

describe('monthlyDates', () => {
  it('lists what addMonths gives, with numbers whose difference is the days between', () => {
    const anyDate = fc.integer({ min: 0, max: 400_000 }).map((n) => addDays('1600-01-01', n));
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (start, months) => {
        const dates = monthlyDates(start, months);
        assert.deepEqual(
          dates.map(({ date, number }) => [date, number]),
          dates.map((_, n) => [addMonths(start, n), dayNumber(addMonths(start, n))]),
        );
        assert.equal(dates.length, months + 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('ends with the calendar', () => {
    assert.equal(monthlyDates('9999-11-30', 1)[1]?.date, '9999-12-30');
    assert.throws(() => monthlyDates('9999-11-30', 2), RangeError);
  });
});
