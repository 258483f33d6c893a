import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar-date.js';
import { assertHolds } from '../explanation.testing.js';
import { FinanceError } from '../finance-error.js';
import { formatMoney } from '../money.js';
import {
  explainFundIncome,
  explainPurchase,
  explainRedemption,
  explainSevenDayYield,
} from './explain-fund.js';
import {
  dailyFundIncome,
  incomePerTenThousand,
  sevenDayYieldCompound,
  sevenDayYieldSimple,
} from './money-fund.js';
import {
  EMPTY_POSITION,
  addPurchase,
  averageCost,
  subtractRedemption,
  unrealisedProfit,
} from './position.js';
import { discountFee, feeForAmount, purchaseFund } from './purchase.js';
import { redeemFund } from './redemption.js';
import { navFromDecimal, navToDecimal, sharesFromDecimal, sharesToDecimal } from './share.js';

const runs = { numRuns: 10_000 };
const refuses = (argument: string, code: string) => (error: unknown) =>
  error instanceof FinanceError && error.argument === argument && error.code === code;
const anyNav = fc.bigInt(10_000n, 50_000_000n);
const anyFee = fc.oneof(
  fc.constant(undefined),
  fc.bigInt(0n, 50_000_000n).map((rate) => ({ kind: 'rate' as const, rate })),
  fc.bigInt(0n, 99n).map((amount) => ({ kind: 'flat' as const, amount })),
);
const anyPurchase = fc
  .record({ amount: fc.bigInt(100n, 10n ** 12n), nav: anyNav, fee: anyFee, whole: fc.boolean() })
  .map(({ amount, nav, fee, whole }) => ({
    amount,
    nav,
    ...(fee === undefined ? {} : { fee }),
    shareUnit: whole ? ('whole' as const) : ('hundredth' as const),
  }));

describe('shares and net asset values', () => {
  it('read what they write', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), (value) => {
        assert.equal(sharesFromDecimal(sharesToDecimal(value)), value);
        assert.equal(navFromDecimal(navToDecimal(value)), value);
      }),
      runs,
    );
    assert.throws(() => navFromDecimal('0.0000'), refuses('nav', 'out-of-range'));
    assert.throws(() => sharesFromDecimal('1.234'), refuses('shares', 'not-a-decimal'));
    assert.throws(() => sharesFromDecimal('NaN'), refuses('shares', 'not-a-decimal'));
  });
});

describe('purchaseFund', () => {
  it('divides by one plus the rate, each step on the rounded one before', () => {
    const terms = { amount: 10_000_000n, nav: 1_180_000n, fee: { kind: 'rate' as const, rate: 12_000_000n } };
    assert.deepEqual(purchaseFund(terms), {
      netAmount: 9_881_423n,
      fee: 118_577n,
      shares: 8_374_087n,
      refund: 0n,
    });
    const lines = explainPurchase(terms).steps.map((step) => `${step.expression} = ${step.value}`);
    assert.deepEqual(lines, [
      '100,000.00 ÷ (1 + 1.20%) = 98,814.23',
      '100,000.00 − 98,814.23 = 1,185.77',
      '98,814.23 ÷ 1.1800 = 83,740.87',
    ]);
  });

  it('loses no fen, and its working adds up', () => {
    fc.assert(
      fc.property(anyPurchase, (terms) => {
        const { netAmount, fee, shares, refund } = purchaseFund(terms);
        assert.equal(netAmount + fee, terms.amount);
        assert.ok(shares >= 0n && refund >= 0n && fee >= 0n);
        if (terms.shareUnit === 'whole')
          assert.ok(shares % 100n === 0n && refund <= terms.nav / 10_000n + 1n);
        assertHolds(explainPurchase(terms));
      }),
      runs,
    );
  });

  it('takes the fee of the step and the discount', () => {
    const tiers = [
      { from: 0n, fee: { kind: 'rate', rate: 15_000_000n } },
      { from: 100_000_000n, fee: { kind: 'flat', amount: 100_000n } },
    ] as const;
    assert.deepEqual(feeForAmount(tiers, 99_999_999n), tiers[0].fee);
    assert.deepEqual(feeForAmount(tiers, 100_000_000n), tiers[1].fee);
    assert.deepEqual(discountFee(tiers[0].fee, 100_000_000n), { kind: 'rate', rate: 1_500_000n });
    assert.throws(() => feeForAmount(tiers.slice(1), 1n), refuses('tiers', 'not-found'));
  });

  it('refuses nothing bought, too much and a fee that eats the amount', () => {
    const nav = 1_000_000n;
    assert.throws(() => purchaseFund({ amount: 0n, nav }), refuses('amount', 'out-of-range'));
    assert.throws(() => purchaseFund({ amount: 10n ** 15n, nav }), refuses('amount', 'too-large'));
    assert.throws(
      () => purchaseFund({ amount: 100n, nav, fee: { kind: 'flat', amount: 100n } }),
      refuses('fee', 'out-of-range'),
    );
  });
});

const fees = [
  { fromDays: 0, rate: 15_000_000n },
  { fromDays: 7, rate: 5_000_000n },
  { fromDays: 30, rate: 0n },
];
const backEndFees = [
  { fromDays: 0, rate: 18_000_000n },
  { fromDays: 365, rate: 12_000_000n },
];
const anyLots = fc.array(
  fc.record({
    confirmDate: fc.integer({ min: 0, max: 800 }).map((n) => addDays('2024-01-01', n)),
    shares: fc.bigInt(1n, 10n ** 9n),
    nav: anyNav,
  }),
  { minLength: 1, maxLength: 8 },
);

describe('redeemFund', () => {
  it('takes the lots confirmed first and their fee by days held', () => {
    const terms = {
      lots: [
        { confirmDate: '2026-11-20', shares: 50_000n },
        { confirmDate: '2026-10-01', shares: 80_000n },
      ],
      shares: 100_000n,
      nav: 1_234_500n,
      date: '2026-11-22',
      fees,
    };
    const { gross, fee, payout, redeemed, lots } = redeemFund(terms);
    assert.deepEqual([gross, fee, payout], [123_450n, 370n, 123_080n]);
    assert.deepEqual(
      redeemed.map((lot) => [lot.daysHeld, lot.shares, lot.fee]),
      [
        [52, 80_000n, 0n],
        [2, 20_000n, 370n],
      ],
    );
    assert.deepEqual(lots, [{ confirmDate: '2026-11-20', shares: 30_000n }]);
    assertHolds(explainRedemption(terms));
  });

  it('conserves shares and money whatever the lots, and its working adds up', () => {
    fc.assert(
      fc.property(anyLots, anyNav, fc.bigInt(1n, 1_000n), fc.boolean(), (lots, nav, part, backEnd) => {
        const held = lots.reduce((sum, lot) => sum + lot.shares, 0n);
        const shares = (held * part) / 1_000n || 1n;
        const terms = { lots, shares, nav, date: '2026-11-22', fees, ...(backEnd ? { backEndFees } : {}) };
        let result;
        try {
          result = redeemFund(terms);
        } catch (error) {
          // A fund that fell far may owe more back-end fee than it is worth.
          assert.ok(refuses('fees', 'out-of-range')(error));
          return;
        }
        const left = result.lots.reduce((sum, lot) => sum + lot.shares, 0n);
        assert.equal(left + result.redeemed.reduce((sum, lot) => sum + lot.shares, 0n), held);
        assert.equal(
          result.redeemed.reduce((sum, lot) => sum + lot.gross, 0n),
          result.gross,
        );
        assert.equal(result.payout + result.fee + result.backEndFee, result.gross);
        assertHolds(explainRedemption(terms));
      }),
      { numRuns: 10_000 },
    );
  });

  it('refuses more than is held, lots of the future and tables that do not start at 0 days', () => {
    const lots = [{ confirmDate: '2026-11-20', shares: 100n }];
    const terms = { lots, shares: 100n, nav: 1_000_000n, date: '2026-11-22' };
    assert.throws(() => redeemFund({ ...terms, shares: 101n }), refuses('shares', 'too-large'));
    assert.throws(() => redeemFund({ ...terms, date: '2026-11-19' }), refuses('lots', 'out-of-order'));
    assert.throws(
      () => redeemFund({ ...terms, fees: [{ fromDays: 7, rate: 1n }] }),
      refuses('fees', 'out-of-order'),
    );
    assert.throws(() => redeemFund({ ...terms, backEndFees }), refuses('lots', 'not-found'));
  });
});

describe('money funds', () => {
  const week = [5_123n, 5_098n, 5_201n, 5_150n, 5_150n, 5_150n, 5_077n];

  it('pay a day by 10,000 shares', () => {
    assert.equal(dailyFundIncome(1_234_567n, 5_123n), 63n);
    assert.equal(incomePerTenThousand(5_123n, 100_000_000n), 5_123n);
    const explanation = explainFundIncome(1_234_567n, 5_123n);
    assert.equal(explanation.steps[0]?.expression, '12,345.67 × 0.5123 ÷ 10,000');
    assertHolds(explanation);
  });

  it('annualise seven days in both forms; adding income to the shares yields more', () => {
    assert.equal(sevenDayYieldSimple(week), 18_744_836n);
    assert.ok(sevenDayYieldCompound(week) > sevenDayYieldSimple(week));
    assert.equal(explainSevenDayYield(week).result.value, '1.874%');
    assertHolds(explainSevenDayYield(week));
    assert.throws(() => sevenDayYieldSimple(week.slice(1)), refuses('week', 'out-of-range'));
    assert.equal(sevenDayYieldCompound(week.map(() => 0n)), 0n);
  });
});

describe('positions', () => {
  it('take cost away pro rata and lose none of it', () => {
    const trades = fc.array(fc.tuple(fc.bigInt(1n, 10n ** 7n), fc.bigInt(0n, 10n ** 8n), fc.boolean()), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(trades, (list) => {
        let position = EMPTY_POSITION;
        let spent = 0n;
        let received = 0n;
        for (const [shares, amount, sells] of list) {
          if (!sells) {
            position = addPurchase(position, shares, amount);
            spent += amount;
          } else if (shares <= position.shares) {
            position = subtractRedemption(position, shares, amount);
            received += amount;
          }
        }
        assert.ok(position.costBasis >= 0n);
        assert.equal(spent - position.costBasis, received - position.realised);
        if (position.shares === 0n) assert.equal(position.costBasis, 0n);
      }),
      runs,
    );
  });

  it('show the average cost with four decimals and the profit at a value', () => {
    const position = addPurchase(EMPTY_POSITION, 8_374_087n, 10_000_000n);
    assert.equal(averageCost(position), 11_942n);
    assert.equal(formatMoney(unrealisedProfit(position, 1_250_000n)), '4,676.09');
    assert.equal(averageCost(EMPTY_POSITION), undefined);
    assert.throws(() => subtractRedemption(position, 8_374_088n, 0n), refuses('shares', 'too-large'));
  });
});
