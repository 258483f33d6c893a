import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths } from '../calendar-date.js';
import { assertHolds } from '../explanation.testing.js';
import { FinanceError } from '../finance-error.js';
import { explainTimeDeposit } from './explain-deposit.js';
import { withdrawTimeDeposit } from './time-deposit.js';
import type { TimeDeposit } from './time-deposit.js';

const deposit: TimeDeposit = {
  principal: 10_000_000n,
  annualRate: 15_000_000n,
  demandRate: 2_000_000n,
  startDate: '2025-11-22',
  maturityDate: '2026-11-22',
};
const refuses = (argument: string, code: string) => (error: unknown) =>
  error instanceof FinanceError && error.argument === argument && error.code === code;

describe('withdrawTimeDeposit', () => {
  it('pays the term rate at maturity, by months', () => {
    assert.equal(withdrawTimeDeposit(deposit, '2026-11-22').interest, 150_000n);
    const line = explainTimeDeposit(deposit, '2026-11-22').steps[0];
    assert.equal(line?.expression, '100,000.00 × 1.50% × 12 ÷ 12');
  });

  it('pays the demand rate on what leaves early and keeps the rest', () => {
    const { interest, remaining, parts } = withdrawTimeDeposit(deposit, '2026-05-22', 4_000_000n);
    assert.equal(remaining, 6_000_000n);
    assert.deepEqual(parts, [{ kind: 'demand', rate: 2_000_000n, months: 0, days: 181 }]);
    assert.equal(interest, 4_022n);
  });

  it('pays the demand rate for the days after maturity', () => {
    const { interest, parts } = withdrawTimeDeposit(deposit, '2026-12-02');
    assert.deepEqual(
      parts.map((part) => part.days),
      [0, 10],
    );
    assert.equal(interest, 150_000n + 556n);
  });

  it('adds up whenever and however much is withdrawn', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 12n),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 3_000 }),
        fc.constantFrom(360 as const, 365 as const),
        (principal, months, days, yearBasis) => {
          const any = {
            ...deposit,
            principal,
            maturityDate: addMonths(deposit.startDate, months),
            yearBasis,
          };
          const date = addDays(deposit.startDate, days);
          const whole = withdrawTimeDeposit(any, date);
          const explanation = explainTimeDeposit(any, date);
          assertHolds(explanation);
          assert.ok(whole.interest >= 0n);
          const part = withdrawTimeDeposit(any, date, principal / 3n || 1n);
          assert.ok(part.interest <= whole.interest);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('refuses dates out of order, more than deposited and rates beyond 100 %', () => {
    assert.throws(() => withdrawTimeDeposit(deposit, '2025-11-21'), refuses('date', 'out-of-order'));
    assert.throws(
      () => withdrawTimeDeposit(deposit, '2026-01-01', 10_000_001n),
      refuses('amount', 'too-large'),
    );
    const dear = { ...deposit, annualRate: 1_000_000_001n };
    assert.throws(() => withdrawTimeDeposit(dear, '2026-01-01'), refuses('annualRate', 'out-of-range'));
    const never = { ...deposit, maturityDate: deposit.startDate };
    assert.throws(() => withdrawTimeDeposit(never, '2026-01-01'), refuses('maturityDate', 'out-of-order'));
  });
});
