import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar-date.js';
import { equalPrincipalSchedule } from '../equal-principal.js';
import { FinanceError } from '../finance-error.js';
import { formatMoney } from '../money.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { roundHalfUp } from '../rounding.js';
import { duePeriods } from './due-dates.js';
import { repaymentSchedule } from './repayment-schedule.js';
import type { ScheduleTerms } from './schedule-terms.js';

const monthly = { unit: 'MONTH', every: 1 } as const;
const base: ScheduleTerms & { readonly dailyRate: Rate } = {
  method: 'EQUAL_INSTALMENT',
  principal: 800_000n,
  dailyRate: 400_000n,
  frequency: monthly,
  instalments: 5,
  valueDate: '2026-11-22',
};
const totals = (terms: ScheduleTerms) => repaymentSchedule(terms).rows.map((row) => formatMoney(row.total));

describe('repaymentSchedule', () => {
  it('repays in equal instalments, the last one taking the remainder', () => {
    // 8,000.00 × Π(1 + r) ÷ f = 1,658.577…, with r = 0.04 % × 30, 31, 31, 28 and 31 days.
    assert.deepEqual(totals(base), ['1,658.58', '1,658.58', '1,658.58', '1,658.58', '1,658.58']);
    const whole = ['1,659.00', '1,659.00', '1,659.00', '1,659.00', '1,656.85'];
    assert.deepEqual(totals({ ...base, multiple: 100n }), whole);
  });

  it('gives the schedule of equalPrincipalSchedule for equal principal', () => {
    const { principal, dailyRate, valueDate } = base;
    assert.deepEqual(
      repaymentSchedule({ ...base, method: 'EQUAL_PRINCIPAL' }),
      equalPrincipalSchedule({ principal, dailyRate, tenor: 5, valueDate }),
    );
  });

  it('repays the principal at the end, with interest on the way or with it', () => {
    assert.deepEqual(totals({ ...base, method: 'INTEREST_FIRST' }), [
      '96.00',
      '99.20',
      '99.20',
      '89.60',
      '8,099.20',
    ]);
    for (const method of ['BULLET', 'DAILY'] as const)
      assert.deepEqual(totals({ ...base, method }), ['8,483.20']);
  });

  it('steps by weeks and years, from the original day, and over holidays', () => {
    const due = (rules: Partial<ScheduleTerms>) =>
      duePeriods(rules.valueDate ?? base.valueDate, 3, { ...base, ...rules }).map((period) => period.due);
    assert.deepEqual(due({ frequency: { unit: 'WEEK', every: 2 } }), [
      '2026-12-06',
      '2026-12-20',
      '2027-01-03',
    ]);
    assert.deepEqual(due({ valueDate: '2027-01-31' }), ['2027-02-28', '2027-03-31', '2027-04-30']);
    assert.deepEqual(due({ dueDay: 31 }), ['2026-12-31', '2027-01-31', '2027-02-28']);
    const yearly = { unit: 'YEAR', every: 1 } as const;
    assert.deepEqual(due({ frequency: yearly, valueDate: '2024-02-29' }), [
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
    ]);
    // The last weekends of January and February 2027.
    const weekday = (date: string) =>
      !['2027-01-30', '2027-01-31', '2027-02-27', '2027-02-28'].includes(date);
    const holiday = { dueDay: 31, isBusinessDay: weekday };
    assert.deepEqual(due({ ...holiday, holidayRule: 'FOLLOWING' }), [
      '2026-12-31',
      '2027-02-01',
      '2027-03-01',
    ]);
    assert.deepEqual(due({ ...holiday, holidayRule: 'MODIFIED_FOLLOWING' }), [
      '2026-12-31',
      '2027-01-29',
      '2027-02-26',
    ]);
  });

  it('moves interest beyond the instalment to the next row and repays no principal then', () => {
    const { rows } = repaymentSchedule({
      ...base,
      firstDueDate: '2030-11-22',
      multiple: 10_000n,
      instalments: 24,
    });
    assert.equal(rows[0]?.principal, 0n);
    assert.equal(rows.at(-1)?.closingPrincipal, 0n);
  });

  it('waits with principal and interest for their grace', () => {
    const { rows } = repaymentSchedule({ ...base, graceOnPrincipal: 2, graceOnInterest: 1 });
    assert.deepEqual(
      rows.slice(0, 3).map(({ principal, interest }) => [principal > 0n, interest]),
      [
        [false, 0n],
        [false, 19_520n],
        [true, 9_920n],
      ],
    );
  });

  it('plans later drawdowns into the rows that follow', () => {
    const drawdowns = [{ date: '2027-01-01', amount: 100_000n }];
    const { rows, totals: sums } = repaymentSchedule({ ...base, drawdowns, method: 'EQUAL_PRINCIPAL' });
    assert.deepEqual(
      rows.map((row) => row.principal),
      [160_000n, 185_000n, 185_000n, 185_000n, 185_000n],
    );
    assert.equal(sums.principal, 900_000n);
    // 6,400.00 × 31 days + 1,000.00 × 21 days, at 0.04 %
    assert.equal(rows[1]?.interest, 8_776n);
  });

  it('keeps its sums and signs for any terms', () => {
    const methods = fc.constantFrom(
      'EQUAL_INSTALMENT',
      'EQUAL_PRINCIPAL',
      'INTEREST_FIRST',
      'DAILY',
      'BULLET',
    );
    const terms = fc.record({
      method: methods,
      principal: fc.bigInt(1n, 10n ** 9n),
      dailyRate: fc.bigInt(0n, 3_000_000n),
      frequency: fc.constantFrom(
        monthly,
        { unit: 'WEEK', every: 1 } as const,
        { unit: 'MONTH', every: 3 } as const,
      ),
      instalments: fc.integer({ min: 1, max: 9 }),
      multiple: fc.constantFrom(1n, 100n),
      valueDate: fc.integer({ min: 0, max: 9_000 }).map((n) => addDays('2010-01-01', n)),
    });
    fc.assert(
      fc.property(terms, (any) => {
        const { rows, totals: sums } = repaymentSchedule(any);
        let exact = 0n;
        let carried = 0n;
        for (const row of rows) {
          assert.equal(
            [row.principal, row.interest, row.closingPrincipal].some((part) => part < 0n),
            false,
            'negative',
          );
          exact += row.openingPrincipal * any.dailyRate * BigInt(row.days);
          carried += row.principal;
        }
        assert.equal(carried, any.principal);
        assert.equal(sums.interest, roundHalfUp(exact, RATE_ONE));
      }),
      { numRuns: 10_000 },
    );
  });

  const refused: [string, Partial<ScheduleTerms>][] = [
    ['terms.instalments', { instalments: 0 }],
    ['terms.instalments', { instalments: 2.5 }],
    ['terms.principal', { principal: 0n }],
    ['terms.principal', { principal: 10n ** 15n }],
    ['terms.dailyRate', { dailyRate: RATE_ONE + 1n }],
    ['terms.dailyRate', { annualRate: 1n }],
    ['terms.valueDate', { valueDate: '2026-02-30' }],
    ['terms.dueDay', { dueDay: 0 }],
    ['terms.frequency', { frequency: { unit: 'MONTH', every: 0 } }],
    ['terms.weights', { weights: [1] }],
    ['terms.drawdowns', { drawdowns: [{ date: '2026-01-01', amount: 1n }] }],
    ['isBusinessDay', { holidayRule: 'FOLLOWING' }],
  ];
  for (const [argument, wrong] of refused) {
    it(`refuses wrong terms by name: ${argument} ${Object.keys(wrong).join()}`, () => {
      assert.throws(
        () => repaymentSchedule({ ...base, ...wrong }),
        (error) => error instanceof FinanceError && error.argument === argument,
      );
    });
  }
});
