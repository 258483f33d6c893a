import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFen, toFen } from '@weidongli/finance';
import fc from 'fast-check';
import type { DepositRecord } from '../engine/records-wealth.js';
import { momentOf } from '../engine/time.js';
import {
  afterWithdrawal,
  depositFigures,
  depositTerms,
  insuredOf,
  interestAtMaturity,
  isRenewalOpen,
  quoteEnd,
  refuseWithdrawal,
  withdrawalOf,
} from './wealth-deposit.rules.js';

const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });
const TERMS = {
  ...{ annualRate: '0.014500', earlyRate: '0.000500' },
  ...{ startDate: '2026-03-02', maturityDate: '2027-03-02' },
};
const DEPOSIT: DepositRecord = {
  ...{ id: 'dep_1', customerId: 'cus_1', quoteId: null, code: '990102', name: '一年定期存款' },
  ...{ kind: 'TERM_DEPOSIT', principal: yuan('10000.00'), ...TERMS, renewal: 'NONE', status: 'ACTIVE' },
  ...{ interestAtMaturity: yuan('145.00'), interestPaid: yuan('0.00'), renewedAs: null, endedAt: null },
  ...{ cardMasked: '999999******0001', accountId: 'acc_1', cardId: 'crd_1', version: 1 },
  createdAt: '2026-03-02T10:00:00.000+08:00',
};

describe('a deposit', () => {
  it('brings its rate for the whole term, and the early rate for the days of what leaves before', () => {
    assert.equal(interestAtMaturity(1_000_000n, TERMS), 14_500n);
    assert.deepEqual(depositFigures(1_000_000n, TERMS), {
      interest: yuan('145.00'),
      // 182 days at 0.05 % of 360: 10,000.00 × 0.0005 × 182 ÷ 360.
      ...{ interestIfHalfway: yuan('2.53'), halfwayDate: '2026-08-31' },
    });
    const { interest, payout, remaining, interestIfStayed, days } = withdrawalOf(
      DEPOSIT,
      '2026-08-31',
      400_000n,
    );
    assert.deepEqual([interest, payout, remaining, days], [101n, 400_101n, 600_000n, 182]);
    assert.equal(interestIfStayed, 5_800n);
  });

  it('has terms only where a product is one', () => {
    const fixedTerm = {
      ...{ months: 12, annualRate: '0.014500', earlyRate: '0.000500' },
      ...{ raiseUntil: null, valueDate: null, maturityDate: null },
    };
    assert.deepEqual(depositTerms({ kind: 'TERM_DEPOSIT', fixedTerm }, '2026-03-02'), TERMS);
    assert.equal(depositTerms({ kind: 'BANK_WMP', fixedTerm }, '2026-03-02'), undefined);
    assert.equal(depositTerms({ kind: 'LARGE_CD', fixedTerm: null }, '2026-03-02'), undefined);
  });

  it('gives out what is there, and keeps the smallest amount or nothing', () => {
    const minimum = { minBuy: yuan('50.00') };
    assert.equal(refuseWithdrawal(DEPOSIT, minimum, 1_000_000n), undefined);
    assert.equal(refuseWithdrawal(DEPOSIT, minimum, 995_000n), undefined);
    for (const amount of [0n, 995_001n, 999_999n, 1_000_001n])
      assert.equal(refuseWithdrawal(DEPOSIT, minimum, amount), 'amount-out-of-range', String(amount));
  });

  it('loses no fen of principal, however it is taken out in parts', () => {
    const cuts = fc.array(fc.bigInt(1n, 400_000n), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cuts, (parts) => {
        let deposit = DEPOSIT;
        let out = 0n;
        for (const part of parts) {
          const left = toFen(deposit.principal);
          const amount = part < left ? part : left;
          if (amount === 0n) break;
          const withdrawal = withdrawalOf(deposit, '2026-06-01', amount);
          deposit = afterWithdrawal(deposit, withdrawal, '2026-06-01T10:00:00.000+08:00');
          out += withdrawal.principal;
          assert.equal(withdrawal.payout, withdrawal.principal + withdrawal.interest);
        }
        assert.equal(out + toFen(deposit.principal), 1_000_000n);
        assert.equal(deposit.status === 'EARLY_WITHDRAWN', toFen(deposit.principal) === 0n);
        assert.deepEqual(
          deposit.interestAtMaturity,
          fromFen(interestAtMaturity(toFen(deposit.principal), TERMS)),
        );
      }),
    );
  });

  it('is insured together with all other money at the bank, up to 500,000.00', () => {
    assert.equal(insuredOf(10_000n, [20_000n], 70_000n).amount, '900.00', 'what pays for it is counted once');
    assert.equal(insuredOf(10_000n, [], 4_000n).amount, '100.00');
    assert.equal(insuredOf(40_000_000n, [20_000_000n], 0n).amount, '500000.00');
  });

  it('lets what happens at its end be changed until the day before', () => {
    assert.equal(isRenewalOpen(DEPOSIT, '2027-03-01'), true);
    assert.equal(isRenewalOpen(DEPOSIT, '2027-03-02'), false);
    assert.equal(isRenewalOpen({ ...DEPOSIT, status: 'EARLY_WITHDRAWN' }, '2026-06-01'), false);
  });

  it('is quoted for 15 minutes, and never into the next day', () => {
    const noon = momentOf('2026-03-02', '12:00:00');
    assert.equal(quoteEnd('2026-03-02', noon), momentOf('2026-03-02', '12:15:00'));
    assert.equal(
      quoteEnd('2026-03-02', momentOf('2026-03-02', '23:50:00')),
      momentOf('2026-03-03', '00:00:00'),
    );
  });
});
