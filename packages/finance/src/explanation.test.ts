import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { equalPrincipalSchedule } from './equal-principal.js';
import { explainAllInCost, explainAnnualRate } from './explain-rate.js';
import { explainInstalment, explainInterest } from './explain-schedule.js';
import { assertHolds, assertStepHolds } from './explanation.testing.js';
import { formatMoney } from './money.js';

const terms = { principal: 800_000n, dailyRate: 400_000n, tenor: 5, valueDate: '2026-11-22' };
const schedule = equalPrincipalSchedule(terms);

const anySchedule = fc
  .record({
    principal: fc.bigInt(10_000n, 30_000_000n),
    dailyRate: fc.bigInt(0n, 700_000n),
    tenor: fc.integer({ min: 1, max: 24 }),
    valueDate: fc.constantFrom('2026-11-22', '2026-01-31', '2024-02-29', '2023-12-01'),
  })
  .map(equalPrincipalSchedule);

describe('the evaluator of these tests', () => {
  it('catches a planted wrong line', () => {
    const wrong = {
      key: 'row-interest',
      expression: '8,000.00 × 0.04% × 31',
      value: '96.00',
      rounding: 'half-up',
    } as const;
    assert.throws(() => assertStepHolds(wrong), assert.AssertionError);
    assert.throws(() => assertStepHolds({ ...wrong, expression: '8,000.00 * 30' }), assert.AssertionError);
  });
});

describe('explainInterest', () => {
  it('shows principal × rate × days for each row and their sum', () => {
    const explanation = explainInterest(schedule);
    assert.equal(explanation.steps[0]?.expression, '8,000.00 × 0.04% × 30');
    assert.equal(explanation.steps[5]?.expression, '96.00 + 79.36 + 59.52 + 35.84 + 19.84');
    assert.deepEqual(explanation.result, { value: '290.56', unit: 'CNY' });
    assert.deepEqual(explainInterest(schedule, 4).result, { value: '35.84', unit: 'CNY' });
  });

  it('shows the remainder that earlier rows carried over', () => {
    const uneven = equalPrincipalSchedule({
      principal: 100_001n,
      dailyRate: 457_000n,
      tenor: 3,
      valueDate: '2026-01-31',
    });
    const expressions = explainInterest(uneven).steps.map((step) => step.expression);
    assert.equal(expressions[1], '666.68 × 0.0457% × 31 \u2212 0.00387204');
    assert.equal(explainInterest(uneven, 2).inputs[3]?.value, '\u22120.00387204');
  });

  it('adds up for any schedule, whole and row by row', () => {
    fc.assert(
      fc.property(anySchedule, (any) => {
        assertHolds(explainInterest(any));
        for (const row of any.rows) {
          assertHolds(explainInterest(any, row.n));
          assert.equal(explainInterest(any, row.n).result.value, formatMoney(row.interest));
        }
      }),
    );
  });
});

describe('explainInstalment', () => {
  it('shows the share of principal, the interest and the total', () => {
    const lines = explainInstalment(schedule, 1).steps.map((step) => `${step.expression} = ${step.value}`);
    assert.deepEqual(lines, [
      '8,000.00 ÷ 5 = 1,600.00',
      '8,000.00 × 0.04% × 30 = 96.00',
      '1,600.00 + 96.00 = 1,696.00',
    ]);
  });

  it('adds up for every row of any schedule', () => {
    fc.assert(
      fc.property(anySchedule, (any) => {
        for (const row of any.rows) {
          assertHolds(explainInstalment(any, row.n));
          assert.equal(explainInstalment(any, row.n).result.value, formatMoney(row.total));
        }
      }),
    );
  });

  it('refuses an instalment that does not exist', () => {
    assert.throws(() => explainInstalment(schedule, 6), /instalments 1 to 5; got 6/);
    assert.throws(() => explainInterest(schedule, 0), RangeError);
  });
});

describe('explainAnnualRate', () => {
  it('shows daily rate × year basis', () => {
    const explanation = explainAnnualRate(400_000n);
    assert.equal(explanation.steps[0]?.expression, '0.04% × 365');
    assert.deepEqual(explanation.result, { value: '14.60%', unit: 'percent-per-year' });
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 7n), fc.constantFrom(365, 360), (rate, basis) =>
        assertHolds(explainAnnualRate(rate, basis)),
      ),
    );
  });
});

describe('explainAllInCost', () => {
  it('discounts every payment to the amount paid out', () => {
    const explanation = explainAllInCost(schedule);
    assert.ok(explanation);
    assertHolds(explanation);
    assert.equal(explanation.result.value, '15.62%');
    assert.equal(explanation.steps[5]?.value, '8,000.00');
  });

  it('adds up to the principal for any schedule, with and without fees', () => {
    fc.assert(
      fc.property(anySchedule, fc.boolean(), (any, withFees) => {
        const onPayout = { date: any.valueDate, amount: any.principal / 100n };
        const atEnd = { date: any.rows[any.rows.length - 1]?.dueDate ?? '', amount: 1_234n };
        const explanation = explainAllInCost(any, withFees ? [onPayout, atEnd] : []);
        assert.ok(explanation);
        assertHolds(explanation);
        const total = explanation.steps.find((step) => step.key === 'total-present-value');
        assert.equal(total?.value, formatMoney(any.principal));
      }),
    );
  });

  it('gives nothing when there is no single rate', () => {
    assert.equal(explainAllInCost(schedule, [{ date: '2026-11-22', amount: 800_000n }]), undefined);
  });
});
