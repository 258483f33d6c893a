import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import { DEFAULT_ORDER } from '../servicing/allocation.js';
import type { PlannedEvent, PlannedLoanTerms } from './planned-loan.js';
import { replayPlannedLoan } from './replay-planned.js';

const terms: PlannedLoanTerms = {
  scheduleType: 'PROGRESSIVE',
  interestType: 'FLAT',
  amortisation: 'EQUAL_INSTALMENT',
  annualRate: 120_000_000n,
  basis: { kind: 'PERIODS', daysInYear: 360 },
  frequency: { unit: 'MONTH', every: 1 },
  instalments: 3,
  multiple: 1n,
  rounding: 'HALF_EVEN',
  graceOnPrincipal: 0,
  downPaymentShare: 250_000_000n,
  autoDownPayment: true,
  order: DEFAULT_ORDER,
  style: 'HORIZONTAL',
  futureRules: {
    REPAYMENT: 'NEXT_INSTALMENT',
    GOODWILL_CREDIT: 'LAST_INSTALMENT',
    MERCHANT_REFUND: 'REAMORTISE',
  },
};
const draw: PlannedEvent = { type: 'DRAWDOWN', date: '2026-11-22', amount: 100_000n };

describe('replayPlannedLoan', () => {
  it('collects the down payment and plans flat interest on all that was drawn', () => {
    const { rows, totals } = replayPlannedLoan(terms, [draw]);
    assert.deepEqual(
      rows.map((row) => [row.due, row.principal, row.interest, row.paid]),
      [
        ['2026-11-22', 25_000n, 0n, 25_000n],
        ['2026-12-22', 25_000n, 1_000n, 0n],
        ['2027-01-22', 25_000n, 1_000n, 0n],
        ['2027-02-22', 25_000n, 1_000n, 0n],
      ],
    );
    assert.equal(totals.outstanding, 78_000n);
  });

  it('places a surplus by the kind of payment', () => {
    const paid = (kind: 'REPAYMENT' | 'GOODWILL_CREDIT' | 'MERCHANT_REFUND') =>
      replayPlannedLoan(terms, [draw, { type: 'PAYMENT', kind, date: '2026-11-23', amount: 9_001n }])
        .rows.slice(1)
        .map((row) => row.inAdvance);
    assert.deepEqual(paid('REPAYMENT'), [9_001n, 0n, 0n]);
    assert.deepEqual(paid('GOODWILL_CREDIT'), [0n, 0n, 9_001n]);
    assert.deepEqual(paid('MERCHANT_REFUND'), [3_000n, 3_000n, 3_001n]);
  });

  it('lets a charge dated back be paid by what came in since', () => {
    const pay: PlannedEvent = { type: 'PAYMENT', kind: 'REPAYMENT', date: '2026-12-01', amount: 26_000n };
    const charge = { type: 'CHARGE', date: '2026-12-20', dueDate: '2026-11-25', amount: 500n } as const;
    const { rows } = replayPlannedLoan(terms, [draw, pay, { ...charge, penalty: false }]);
    assert.deepEqual([rows[1]?.fee, rows[1]?.paid, rows[1]?.outstanding], [500n, 26_000n, 500n]);
  });

  it('keeps Σ principal, signs and sums for any events', () => {
    const anyEvent = fc.record({
      day: fc.integer({ min: 0, max: 120 }),
      amount: fc.bigInt(1n, 60_000n),
      kind: fc.constantFrom('REPAYMENT', 'GOODWILL_CREDIT', 'MERCHANT_REFUND', 'DRAWDOWN', 'CHARGE'),
    });
    const types = fc.constantFrom<PlannedLoanTerms['scheduleType']>('CUMULATIVE', 'PROGRESSIVE');
    fc.assert(
      fc.property(types, fc.array(anyEvent, { maxLength: 4 }), (scheduleType, steps) => {
        const events = steps.map(({ day, amount, kind }): PlannedEvent => {
          const date = addDays('2026-11-22', kind === 'DRAWDOWN' ? day % 60 : day);
          if (kind === 'DRAWDOWN') return { type: kind, date, amount };
          if (kind === 'CHARGE')
            return { type: kind, date, dueDate: addDays(date, 3), amount, penalty: true };
          return { type: 'PAYMENT', kind, date, amount };
        });
        const { rows, totals, excess } = replayPlannedLoan({ ...terms, scheduleType, annualRate: 0n }, [
          draw,
          ...events,
        ]);
        const sum = (type: string): bigint =>
          events.reduce(
            (all, event) => (event.type === type && 'amount' in event ? all + event.amount : all),
            0n,
          );
        assert.equal(totals.principal, draw.amount + sum('DRAWDOWN'));
        assert.equal(totals.penalty, sum('CHARGE'));
        assert.equal(totals.paid + totals.outstanding, totals.total);
        assert.equal(
          rows.some((row) => row.outstanding < 0n || row.paid < 0n || row.balance < 0n),
          false,
          'negative',
        );
        assert.equal(totals.paid + excess >= sum('PAYMENT'), true, 'money was lost');
      }),
      { numRuns: 10_000 },
    );
  });

  it('refuses terms and events that cannot be', () => {
    const refused: [string, PlannedLoanTerms, PlannedEvent][] = [
      ['terms.instalments', { ...terms, instalments: 0 }, draw],
      ['terms.downPaymentShare', { ...terms, downPaymentShare: -1n }, draw],
      ['events.amount', terms, { ...draw, amount: 0n }],
      ['events.amount', terms, { ...draw, amount: 10n ** 15n }],
      ['events.date', terms, { ...draw, date: '2026-02-30' }],
      ['events', terms, { type: 'PAYMENT', kind: 'REPAYMENT', date: '2026-11-22', amount: 1n }],
    ];
    assert.throws(() => replayPlannedLoan(terms, [draw, draw]), /need a progressive plan/);
    for (const [argument, wrong, event] of refused) {
      assert.throws(
        () => replayPlannedLoan(wrong, [event]),
        (error) => error instanceof FinanceError && error.argument === argument,
        argument,
      );
    }
  });
});
