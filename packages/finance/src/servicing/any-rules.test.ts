import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar-date.js';
import { repaymentSchedule } from '../schedule/repayment-schedule.js';
import { DEFAULT_ORDER } from './allocation.js';
import { sumParts, totalOf } from './debt-parts.js';
import { payoffQuote } from './quotes.js';
import { applyLoanEvent, loanStateOn, openLoan } from './service-loan.js';

const anySchedule = fc
  .record({
    method: fc.constantFrom('EQUAL_INSTALMENT', 'EQUAL_PRINCIPAL', 'INTEREST_FIRST', 'DAILY', 'BULLET'),
    principal: fc.bigInt(1n, 10n ** 8n),
    dailyRate: fc.bigInt(0n, 1_000_000n),
    instalments: fc.integer({ min: 1, max: 6 }),
    frequency: fc.constantFrom({ unit: 'MONTH', every: 1 } as const, { unit: 'WEEK', every: 1 } as const),
    valueDate: fc.constant('2026-01-31'),
  })
  .map(repaymentSchedule);

const anyRules = fc.record({
  graceDays: fc.integer({ min: 0, max: 3 }),
  minInterestDays: fc.integer({ min: 0, max: 3 }),
  penaltyOnInterest: fc.boolean(),
  allocationOrder: fc.shuffledSubarray([...DEFAULT_ORDER], { minLength: 4 }),
  allocationStyle: fc.constantFrom('HORIZONTAL', 'VERTICAL'),
  futureRule: fc.constantFrom('NEXT_INSTALMENT', 'LAST_INSTALMENT', 'REAMORTISE'),
});

const anyPayments = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 45 }),
    share: fc.bigInt(1n, 1_200n),
    type: fc.constantFrom('SCHEDULED', 'EARLY_PARTIAL', 'EARLY_FULL'),
  }),
  { maxLength: 4 },
);

describe('servicing, for any method and rules', () => {
  it('places every fen: what is paid equals what the rows took and what was too much', () => {
    fc.assert(
      fc.property(anySchedule, anyRules, anyPayments, (schedule, rules, payments) => {
        let state = openLoan(schedule, rules);
        for (const [index, { gap, share, type }] of payments.entries()) {
          const date = addDays(state.date, gap);
          const owed = loanStateOn(state, date).outstanding.total;
          if (owed === 0n) return;
          const payoff = payoffQuote(state, date).total;
          const amount = type === 'EARLY_FULL' ? payoff : (owed * share) / 1_000n + 1n;
          const step = applyLoanEvent(state, { id: String(index), type, date, amount });
          assert.equal(totalOf(sumParts(step.allocation)) + step.excess, amount);
          state = step.state;
          assert.equal(
            step.excess > 0n && state.outstanding.total > 0n,
            false,
            'too much while something is owed',
          );
          assert.equal(
            type === 'EARLY_FULL' && state.status !== 'SETTLED',
            false,
            'a pay-off left the loan open',
          );
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
