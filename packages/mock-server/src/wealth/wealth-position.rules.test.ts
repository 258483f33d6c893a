import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, averageCost, sharesOfLots, sharesOn } from '@weidongli/finance';
import fc from 'fast-check';
import type { PositionRecord } from '../engine/records-wealth.js';
import { bearingUnits } from './wealth-day.rules.js';
import {
  afterCredit,
  afterPayment,
  afterPurchase,
  afterRedemption,
  changesOf,
  heldOf,
  lotsOf,
  newPosition,
  withCredit,
} from './wealth-position.rules.js';

const START = '2026-03-02';
const EMPTY = newPosition({ customerId: 'cus_1', code: '990001', accountId: 'acc_1' });

/** Something that happens to a position; parts are thousandths of what is held. */
type Step =
  | { readonly kind: 'buy'; readonly shares: bigint; readonly cost: bigint }
  | { readonly kind: 'sell'; readonly part: bigint; readonly payout: bigint }
  | { readonly kind: 'credit'; readonly shares: bigint }
  | { readonly kind: 'pay'; readonly amount: bigint };

const positive = fc.bigInt(1n, 10n ** 12n);
const anySteps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('buy' as const), shares: positive, cost: fc.bigInt(0n, 10n ** 12n) }),
    fc.record({ kind: fc.constant('sell' as const), part: fc.bigInt(1n, 1_000n), payout: positive }),
    fc.record({ kind: fc.constant('credit' as const), shares: positive }),
    fc.record({ kind: fc.constant('pay' as const), amount: positive }),
  ),
  { minLength: 1, maxLength: 30 },
);

const take = (position: PositionRecord, step: Step, date: string): PositionRecord => {
  const held = heldOf(position).shares;
  switch (step.kind) {
    case 'buy':
      return afterPurchase(position, { ...step, date });
    case 'sell': {
      const shares = (held * step.part) / 1_000n;
      return shares === 0n ? position : afterRedemption(position, { shares, payout: step.payout, date });
    }
    case 'credit':
      return held === 0n ? position : afterCredit(position, step.shares);
    case 'pay':
      return afterPayment(position, step.amount, date);
  }
};

describe('a position', () => {
  it('has as many units as its lots and its changes say, never a negative cost, and none when nothing is held', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let position = EMPTY;
        let credited = 0n;
        steps.forEach((step, day) => {
          const before = heldOf(position).shares;
          position = take(position, step, addDays(START, day));
          if (step.kind === 'credit') credited += heldOf(position).shares - before;
          const { shares, costBasis } = heldOf(position);
          assert.equal(sharesOfLots(lotsOf(position)), shares);
          assert.equal(sharesOn(changesOf(position), '9999-12-31') + credited, shares);
          assert.ok(costBasis >= 0n);
          if (shares === 0n) assert.equal(costBasis, 0n);
          if (shares > 0n) assert.ok((averageCost(heldOf(position)) ?? -1n) >= 0n);
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('sells its oldest lots first', () => {
    const older = afterPurchase(EMPTY, { shares: 1_000n, cost: 1_000n, date: '2026-03-03' });
    const both = afterPurchase(older, { shares: 500n, cost: 600n, date: '2026-04-07' });
    const sold = afterRedemption(both, { shares: 1_200n, payout: 1_400n, date: '2026-05-11' });
    assert.deepEqual(lotsOf(sold), [{ confirmDate: '2026-04-07', shares: 300n }]);
    // 1,600 for 1,500 units: 1,200 of them cost 1,280.
    assert.deepEqual(heldOf(sold), { shares: 300n, costBasis: 320n, realised: 120n });
    assert.throws(() => afterRedemption(sold, { shares: 301n, payout: 1n, date: '2026-05-12' }));
  });

  it('takes income into its newest lot, and keeps it by month', () => {
    const bought = afterPurchase(EMPTY, { shares: 1_000n, cost: 1_000n, date: '2026-03-31' });
    const credited = afterCredit(afterCredit(bought, 4n), 5n);
    assert.deepEqual(lotsOf(credited), [{ confirmDate: '2026-03-31', shares: 1_009n }]);
    assert.deepEqual(heldOf(credited).costBasis, 1_000n);
    const march = withCredit(undefined, bought, { date: '2026-03-31', shares: 4n });
    const april = withCredit(undefined, bought, { date: '2026-04-01', shares: 5n });
    const both = withCredit(april, bought, { date: '2026-04-02', shares: 6n });
    assert.deepEqual(both.days, { '01': '5', '02': '6' });
    assert.deepEqual(
      changesOf(bought, [march, both]).map(({ date, shares }) => [date, shares]),
      [
        ['2026-03-31', 1_000n],
        ['2026-03-31', 4n],
        ['2026-04-01', 5n],
        ['2026-04-02', 6n],
      ],
    );
  });

  it('bears income for units of a day, whatever was confirmed in the morning after it', () => {
    const bought = afterPurchase(EMPTY, { shares: 1_000n, cost: 1_000n, date: '2026-03-03' });
    const sold = afterRedemption(bought, { shares: 400n, payout: 400n, date: '2026-03-10' });
    assert.equal(bearingUnits(sold, '2026-03-09'), 1_000n);
    assert.equal(bearingUnits(sold, '2026-03-10'), 600n);
    assert.equal(bearingUnits(sold, '2026-03-02'), 0n);
  });
});
