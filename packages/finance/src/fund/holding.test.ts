import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import {
  addToNewestLot,
  followHolding,
  incomeOfDays,
  sharesOfLots,
  sharesOn,
  type HoldingChange,
} from './holding.js';
import { averageCostToDecimal, profitRate } from './position.js';
import { takeFromLots, type FundLot } from './redemption.js';

const refuses = (argument: string, code: string) => (error: unknown) =>
  error instanceof FinanceError && error.argument === argument && error.code === code;

const START = '2026-03-02';
const change = (date: string, shares: bigint, paidIn = 0n, paidOut = 0n): HoldingChange => ({
  ...{ date, shares, paidIn, paidOut },
});

/** Purchases and sales in which no more is sold than was bought. */
const anyChanges = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 39 }),
      bought: fc.bigInt(1n, 10n ** 9n),
      paid: fc.bigInt(1n, 10n ** 9n),
      soldAfter: fc.integer({ min: 1, max: 30 }),
      sold: fc.bigInt(0n, 10n ** 9n),
      received: fc.bigInt(0n, 10n ** 9n),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((purchases) =>
    purchases.flatMap(({ day, bought, paid, soldAfter, sold, received }) => {
      const gone = sold < bought ? sold : bought;
      return [
        change(addDays(START, day), bought, paid),
        change(addDays(START, day + soldAfter), -gone, 0n, received),
      ];
    }),
  );
const anyNavs = fc.array(fc.bigInt(10_000n, 9_000_000n), { minLength: 80, maxLength: 80 });
const daysWith = (navs: readonly bigint[]) => navs.map((nav, n) => ({ date: addDays(START, n - 1), nav }));

describe('followHolding', () => {
  it('tells value, what has come in and out, and what was gained, from the day of each change on', () => {
    const changes = [change('2026-03-05', -400n, 0n, 500n), change('2026-03-03', 1000n, 1001n)];
    const days = [
      { date: '2026-03-02', nav: 1_000_000n },
      { date: '2026-03-03', nav: 1_000_000n },
      { date: '2026-03-04', nav: 1_100_000n },
      { date: '2026-03-05', nav: 1_200_000n },
    ];
    assert.deepEqual(
      followHolding(changes, days).map(({ shares, value, cumulative }) => [shares, value, cumulative]),
      [
        [0n, 0n, 0n],
        [1000n, 1000n, -1n],
        [1000n, 1100n, 99n],
        [600n, 720n, 219n],
      ],
    );
    assert.deepEqual(incomeOfDays(followHolding(changes, days)), [
      { date: '2026-03-03', income: -1n },
      { date: '2026-03-04', income: 100n },
      { date: '2026-03-05', income: 120n },
    ]);
  });

  it('gives incomes that add up to all that was gained, whatever happens and however the days are cut', () => {
    fc.assert(
      fc.property(anyChanges, anyNavs, fc.integer({ min: 1, max: 78 }), (changes, navs, cut) => {
        const all = followHolding(changes, daysWith(navs));
        const sum = (days: typeof all): bigint =>
          incomeOfDays(days).reduce((total, { income }) => total + income, 0n);
        assert.equal(all[0]?.cumulative, 0n, 'nothing before the first change');
        assert.equal(sum(all), all.at(-1)?.cumulative);
        assert.equal(sum(all.slice(0, cut + 1)) + sum(all.slice(cut)), sum(all));
        assert.equal(all.at(-1)?.shares, sharesOn(changes, '9999-12-31'));
        for (const { shares } of all) assert.ok(shares >= 0n);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses days that do not ascend', () => {
    const days = ['2026-03-03', '2026-03-03'].map((date) => ({ date, nav: 1_000_000n }));
    assert.throws(() => followHolding([], days), refuses('days', 'out-of-order'));
  });
});

describe('lots', () => {
  const lots: readonly FundLot[] = [
    { confirmDate: '2026-05-04', shares: 300n },
    { confirmDate: '2026-03-02', shares: 500n },
  ];

  it('go in the order of their days, and what is left adds up', () => {
    assert.deepEqual(takeFromLots(lots, 600n), [{ confirmDate: '2026-05-04', shares: 200n }]);
    assert.deepEqual(takeFromLots(lots, 800n), []);
    assert.throws(() => takeFromLots(lots, 801n), refuses('shares', 'too-large'));
    assert.throws(() => takeFromLots(lots, 0n), refuses('shares', 'out-of-range'));
    assert.equal(sharesOfLots(lots), 800n);
    assert.equal(sharesOfLots([]), 0n);
  });

  it('take income into the newest one', () => {
    const grown = addToNewestLot(lots, 7n);
    assert.deepEqual(grown.at(-1), { confirmDate: '2026-05-04', shares: 307n });
    assert.equal(sharesOfLots(grown), 807n);
    assert.throws(() => addToNewestLot([], 7n), refuses('lots', 'not-found'));
    assert.throws(() => addToNewestLot(lots, 0n), refuses('shares', 'out-of-range'));
  });
});

describe('figures of a position', () => {
  it('are profit by cost, with nine decimals, and an average cost with four', () => {
    const position = { shares: 10_000n, costBasis: 10_500n, realised: 0n };
    assert.equal(profitRate(position, 1_100_000n), 47_619_048n);
    assert.equal(profitRate(position, 1_000_000n), -47_619_048n);
    assert.equal(profitRate({ ...position, costBasis: 0n }, 1_000_000n), undefined);
    assert.equal(averageCostToDecimal(10_500n), '1.0500');
  });
});
