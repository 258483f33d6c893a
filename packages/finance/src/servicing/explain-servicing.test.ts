import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar-date.js';
import { equalPrincipalSchedule } from '../equal-principal.js';
import type { Explanation } from '../explanation.js';
import { assertHolds } from '../explanation.testing.js';
import { formatMoney } from '../money.js';
import {
  explainAllocation,
  explainInterestSaved,
  explainPayoff,
  explainPenalty,
} from './explain-servicing.js';
import { payoffQuote, repaymentQuote } from './quotes.js';
import { applyLoanEvent, loanStateOn, openLoan } from './service-loan.js';

const terms = { principal: 800_000n, dailyRate: 400_000n, tenor: 5, valueDate: '2026-11-22' };
const schedule = equalPrincipalSchedule(terms);
const anySchedule = fc
  .record({
    principal: fc.bigInt(10_000n, 30_000_000n),
    dailyRate: fc.bigInt(0n, 700_000n),
    tenor: fc.integer({ min: 1, max: 12 }),
    valueDate: fc.constantFrom('2026-11-22', '2026-01-31', '2024-02-29', '2023-12-01'),
  })
  .map(equalPrincipalSchedule);

describe('the explanations of servicing', () => {
  const opened = openLoan(schedule);
  const lines = (explanation: Explanation) =>
    explanation.steps.map((step) => `${step.expression} = ${step.value}`);

  it('show the interest to the day and the sum of a pay-off', () => {
    assert.deepEqual(lines(explainPayoff(opened, '2026-12-10')), [
      '8,000.00 × 0.04% × 18 = 57.60',
      '8,000.00 + 57.60 = 8,057.60',
    ]);
    assert.deepEqual(lines(explainPayoff(opened, '2026-11-22')).slice(0, 1), ['8,000.00 × 0.04% × 1 = 3.20']);
  });

  it('show the penalty of an overdue instalment and a fixed one beside it', () => {
    const late = loanStateOn(opened, '2026-12-24');
    assert.deepEqual(lines(explainPenalty(late, 1)), ['1,600.00 × 0.06% × 2 = 1.92']);
    const charge = {
      id: 'c',
      type: 'CHARGE',
      date: '2026-12-24',
      dueDate: '2026-12-22',
      amount: 500n,
    } as const;
    const fixed = applyLoanEvent(late, { ...charge, penalty: true }).state;
    assert.deepEqual(lines(explainPenalty(fixed, 1)).slice(1), ['1.92 + 5.00 = 6.92']);
    assert.throws(() => explainPenalty(late, 9), /no instalment 9/);
  });

  it('show where a payment goes and what it saves', () => {
    const request = { type: 'EARLY_PARTIAL', amount: 200_000n, date: '2026-12-10' } as const;
    const quote = repaymentQuote(opened, request);
    assert.deepEqual(lines(explainAllocation(quote)), ['1,942.40 + 57.60 = 2,000.00', '2,000.00 = 2,000.00']);
    assert.deepEqual(lines(explainInterestSaved(quote)), ['290.56 \u2212 234.00 = 56.56']);
  });

  it('add up for any loan, day and payment', () => {
    fc.assert(
      fc.property(anySchedule, fc.nat(400), fc.bigInt(1n, 1_500n), (any, day, share) => {
        const date = addDays(any.valueDate, day);
        const amount = (any.principal * share) / 1_000n;
        const first = { id: 'a', type: 'SCHEDULED', date: addDays(any.valueDate, day >> 1), amount } as const;
        const state = applyLoanEvent(openLoan(any), first).state;
        assertHolds(explainPayoff(state, date));
        assert.equal(explainPayoff(state, date).result.value, formatMoney(payoffQuote(state, date).total));
        const later = loanStateOn(state, date);
        for (const row of later.rows) {
          assertHolds(explainPenalty(later, row.n));
          assert.equal(explainPenalty(later, row.n).result.value, formatMoney(row.penalty));
        }
        const quote = repaymentQuote(later, { type: 'EARLY_PARTIAL', date, amount });
        assertHolds(explainAllocation(quote));
        assertHolds(explainInterestSaved(quote));
      }),
    );
  });
});
