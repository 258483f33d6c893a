import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import { rateFactor } from '../rate-factor.js';
import { euCreditFraction, ukCreditFraction } from './consumer-credit.js';
import { dayCountFraction } from './day-count.js';
import type { DayCount } from './day-count.js';
import { unitPeriodsBetween } from './unit-periods.js';
import {
  yearFraction,
  yearFractionToDecimal,
  yearFractionToNumber,
  yearFractionToText,
} from './year-fraction.js';

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1950-01-01', n));
const runs = { numRuns: 10_000 };
const all: readonly DayCount[] = [
  'ACT/360',
  'ACT/364',
  'ACT/365F',
  'ACT/365.25',
  'ACT/ACT',
  '30/360',
  '30/360 SIA',
  '30E/360',
  '30E+/360',
  '30E/360 ISDA',
  '30U/360',
  'NL/360',
  'NL/365',
];

const refuses = (argument: string, code: string) => (error: unknown) =>
  error instanceof FinanceError && error.argument === argument && error.code === code;

describe('dayCountFraction', () => {
  it('splits at New Year and names each part', () => {
    const fraction = dayCountFraction('ACT/ACT', '2019-06-30', '2021-06-30');
    assert.equal(yearFractionToText(fraction), '185/365 + 366/366 + 180/365');
    assert.equal(yearFractionToDecimal(fraction), '2.00000000');
  });

  it('tells the thirty-day conventions apart at the end of February', () => {
    const days = (convention: DayCount): number | undefined =>
      dayCountFraction(convention, '2007-02-28', '2007-08-31').parts[0]?.numerator;
    assert.deepEqual(
      ['30E/360', '30/360', '30/360 SIA', '30E/360 ISDA'].map((name) => days(name as DayCount)),
      [182, 183, 180, 180],
    );
  });

  it('leaves 29 February out where the convention says so', () => {
    assert.equal(dayCountFraction('NL/365', '2024-02-28', '2024-03-01').parts[0]?.numerator, 1);
    assert.equal(dayCountFraction('NL/365', '2024-02-29', '2025-02-28').parts[0]?.numerator, 365);
  });

  it('is zero for a day and never negative, and exact when a date lies between', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, fc.constantFrom(...all), (a, b, c, convention) => {
        const [first = a, middle = b, last = c] = [a, b, c].sort();
        assert.equal(dayCountFraction(convention, first, first).numerator, 0n);
        const whole = yearFractionToNumber(dayCountFraction(convention, first, last));
        // A thirty-day month has no day to count from the 30th to the 31st, or from 29 February on.
        assert.ok(whole >= (convention.startsWith('30') ? -2 / 360 : 0));
        if (convention.startsWith('30')) return;
        const parts = [
          dayCountFraction(convention, first, middle),
          dayCountFraction(convention, middle, last),
        ];
        const sum = yearFraction(parts.flatMap((part) => part.parts));
        const { numerator, denominator } = dayCountFraction(convention, first, last);
        assert.equal(numerator * sum.denominator, sum.numerator * denominator);
      }),
      runs,
    );
  });

  it('refuses dates out of order, dates that do not exist and unknown conventions', () => {
    assert.throws(
      () => dayCountFraction('ACT/360', '2026-02-01', '2026-01-01'),
      refuses('to', 'out-of-order'),
    );
    assert.throws(
      () => dayCountFraction('ACT/360', '2026-02-30', '2026-03-01'),
      refuses('date', 'not-a-date'),
    );
    assert.throws(
      () => dayCountFraction('toString' as DayCount, '2026-02-01', '2026-03-01'),
      refuses('convention', 'out-of-range'),
    );
  });
});

describe('euCreditFraction and ukCreditFraction', () => {
  it('count whole months as twelfths whatever their length', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 120 }), (start, months) => {
        const end = addMonths(start, months);
        assert.deepEqual(ukCreditFraction(start, end).parts, [{ numerator: months, denominator: 12 }]);
        const counted = euCreditFraction(start, end).parts[0];
        assert.ok(counted !== undefined && counted.denominator === 12 && counted.numerator >= months - 1);
      }),
      runs,
    );
  });

  it('count the night of 31 December unless told to drop it', () => {
    const counted = ukCreditFraction('2023-12-02', '2024-01-05', { period: 'week' });
    const dropped = ukCreditFraction('2023-12-02', '2024-01-05', { period: 'week', newYearNight: 'dropped' });
    assert.equal(yearFractionToText(counted), '4/52 + 2/365 + 4/366');
    assert.equal(yearFractionToText(dropped), '4/52 + 1/365 + 4/366');
  });
});

describe('unitPeriodsBetween', () => {
  it('puts the odd days at the start', () => {
    const month = { unit: 'month', count: 1 } as const;
    assert.deepEqual(unitPeriodsBetween('1978-02-10', '1978-04-01', month), {
      whole: 1,
      oddDays: 19,
      divisor: 30,
      perYear: 12,
    });
    assert.equal(unitPeriodsBetween('2026-01-31', '2026-02-28', month).whole, 1);
  });

  it('refuses a unit-period longer than a year', () => {
    const tooLong = { unit: 'month', count: 13 } as const;
    assert.throws(
      () => unitPeriodsBetween('2026-01-01', '2026-02-01', tooLong),
      refuses('unitPeriod', 'out-of-range'),
    );
  });
});

describe('rateFactor', () => {
  const period = { annualRate: 94_822_000n, from: '2024-02-01', to: '2024-03-01' };

  it('gives one twelfth of the rate on 30/360', () => {
    const terms = { ...period, daysInYear: 360, daysInMonth: 30 } as const;
    assert.equal(rateFactor({ ...terms, scale: 9 }), '0.007901833');
    assert.equal(rateFactor({ ...terms, scale: 9, rounding: 'HALF_UP' }), '0.007901833');
  });

  it('refuses a negative rate and a scale that is no whole number', () => {
    assert.throws(() => rateFactor({ ...period, annualRate: -1n }), refuses('annualRate', 'out-of-range'));
    assert.throws(() => rateFactor({ ...period, scale: 1.5 }), refuses('scale', 'out-of-range'));
  });
});
