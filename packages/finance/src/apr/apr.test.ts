import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths } from '../calendar-date.js';
import { assertHolds } from '../explanation.testing.js';
import { FinanceError } from '../finance-error.js';
import { formatMoney } from '../money.js';
import { xirr } from '../xirr.js';
import { aprAnnexI } from './annex-i.js';
import { aprAppendixJ } from './appendix-j.js';
import type { AppendixJTerms } from './appendix-j.js';
import { explainAprAnnexI, explainAprAppendixJ } from './explain-apr.js';

const start = '2026-11-22';
const monthly = { unit: 'month', count: 1 } as const;
const refuses = (argument: string) => (error: unknown) =>
  error instanceof FinanceError && error.argument === argument;

const anyLoan = fc
  .record({
    payments: fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.bigInt(100n, 10_000_000n)), {
      minLength: 1,
      maxLength: 12,
    }),
    percent: fc.bigInt(70n, 100n),
  })
  .map(({ payments, percent }) => {
    const total = payments.reduce((sum, [, amount]) => sum + amount, 0n);
    return {
      advances: [{ date: start, amount: (total * percent) / 100n || 1n }],
      payments: payments.map(([days, amount]) => ({ date: addDays(start, days), amount })),
    };
  });

describe('aprAppendixJ', () => {
  it('gives simple interest where one payment settles one advance', () => {
    const terms: AppendixJTerms = {
      advances: [{ date: '2025-12-06', amount: 1_000_000n }],
      payments: [{ date: '2026-01-17', amount: 1_017_000n }],
      unitPeriod: { unit: 'day', count: 1 },
    };
    assert.equal(aprAppendixJ(terms), 147_738_095n);
    const explanation = explainAprAppendixJ(terms);
    assert.equal(explanation?.steps[0]?.expression, '(10,170.00 − 10,000.00) ÷ 10,000.00 × 365 ÷ 42');
    assert.ok(explanation);
    assertHolds(explanation);
  });

  it('rises with a prepaid finance charge, and is 0 without any cost', () => {
    const payments = [1, 2, 3].map((n) => ({ date: addMonths(start, n), amount: 34_002n }));
    const terms = { advances: [{ date: start, amount: 100_000n }], payments, unitPeriod: monthly };
    const plain = aprAppendixJ(terms) ?? 0n;
    assert.ok((aprAppendixJ({ ...terms, prepaidFinanceCharge: 1_000n }) ?? 0n) > plain);
    assert.equal(aprAppendixJ({ ...terms, advances: [{ date: start, amount: 102_006n }] }), 0n);
    assert.equal(aprAppendixJ({ ...terms, advances: [{ date: start, amount: 200_000n }] }), undefined);
  });

  it('leaves the amount financed at its rate, step by step', () => {
    fc.assert(
      fc.property(anyLoan, (loan) => {
        const explanation = explainAprAppendixJ({ ...loan, unitPeriod: monthly });
        if (explanation === undefined) return;
        assertHolds(explanation);
        const total = explanation.steps.find((step) => step.key === 'total-present-value');
        if (total !== undefined)
          assertWithinFen(total.value, loan.advances[0]?.amount ?? 0n, loan.payments.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses flows before the first advance, empty lists and a charge that eats the advance', () => {
    const advances = [{ date: start, amount: 100n }];
    const payments = [{ date: addDays(start, -1), amount: 100n }];
    assert.throws(() => aprAppendixJ({ advances, payments, unitPeriod: monthly }), refuses('to'));
    assert.throws(() => aprAppendixJ({ advances, payments: [], unitPeriod: monthly }), refuses('payments'));
    const late = [{ date: addDays(start, 40), amount: 100n }];
    assert.throws(
      () => aprAppendixJ({ advances, payments: late, unitPeriod: monthly, prepaidFinanceCharge: 100n }),
      refuses('prepaidFinanceCharge'),
    );
  });
});

/** Nine decimals of rate leave less than a fen a payment. */
function assertWithinFen(shown: string, amount: bigint, payments: number): void {
  const fen = BigInt(shown.replace(/[,.]/g, ''));
  const difference = fen > amount ? fen - amount : amount - fen;
  assert.ok(difference <= BigInt(payments), `${shown} is not ${formatMoney(amount)}`);
}

describe('aprAnnexI', () => {
  it('is the dated internal rate on actual days', () => {
    fc.assert(
      fc.property(anyLoan, ({ advances, payments }) => {
        const paid = payments.map(({ date, amount }) => ({ date, amount: -amount }));
        const rate = aprAnnexI({ drawdowns: advances, repayments: payments, timeBasis: 'ACT/365F' });
        assert.equal(rate, xirr([...advances, ...paid]));
      }),
      { numRuns: 10_000 },
    );
  });

  it('counts equal months by default', () => {
    const drawdowns = [{ date: '2012-10-10', amount: 50_000n }];
    const repayments = [
      { date: '2012-11-10', amount: 27_000n },
      { date: '2012-12-10', amount: 27_000n },
    ];
    assert.equal(aprAnnexI({ drawdowns, repayments }), 855_850_780n);
    const explanation = explainAprAnnexI({ drawdowns, repayments });
    assert.ok(explanation);
    assertHolds(explanation);
    assert.equal(explanation.result.value, '85.59%');
    assert.equal(explanation.steps[0]?.expression, '270.00 ÷ (1 + 85.585078%) ^ (1 ÷ 12)');
  });

  it('is 0 for credit paid back the same day, and none where that day brings a cost', () => {
    const drawdowns = [{ date: start, amount: 50_000n }];
    assert.equal(aprAnnexI({ drawdowns, repayments: drawdowns }), 0n);
    assert.equal(aprAnnexI({ drawdowns, repayments: [{ date: start, amount: 50_001n }] }), undefined);
  });

  it('explains credit drawn in parts', () => {
    const explanation = explainAprAnnexI({
      drawdowns: [
        { date: start, amount: 50_000n },
        { date: addMonths(start, 1), amount: 30_000n },
      ],
      repayments: [{ date: addMonths(start, 6), amount: 84_000n }],
      timeBasis: 'ACT/365F',
    });
    assert.ok(explanation);
    assertHolds(explanation);
    assert.equal(explanation.steps.find((step) => step.key === 'total-present-value')?.value, '500.00');
  });
});
