import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addFen, fromFen, subtractFen, toFen, valueOf } from '@weidongli/finance';
import { momentOf } from '../engine/time.js';
import { valueProduct } from './wealth-catalogue.kinds.js';
import { courseOf, isShutFor, moveOrder, refuseCancel, wishOfShares } from './wealth-order.rules.js';
import {
  estimatePurchase,
  estimateRedemption,
  faultsOfQuote,
  purchaseFee,
  QUOTE_LIFE,
  quoteExpiry,
  refuseAmount,
  refuseShares,
  refuseTrade,
} from './wealth-quote.rules.js';
import { orderDates } from './wealth-times.js';

const fund = valueProduct(
  {
    ...{ code: '991500', name: '例子', kind: 'BOND_FUND', riskLevel: 'R2', invests: '例子。' },
    ...{ inceptionDate: '2015-01-05', drift: 0, volatility: 0 },
  },
  { bank: '星桥银行', brand: '星桥' },
);
const anyNav = fc
  .bigInt(100_000n, 50_000_000n)
  .map((nav) => ({ nav: nav - (nav % 100n), date: '2026-11-20' }));
const anyAmount = fc.bigInt(1000n, 10n ** 11n);
const anyMoment = fc
  .integer({ min: 0, max: 365 * 24 * 60 - 1 })
  .map((minute) => momentOf('2026-01-01', '00:00:00') + minute * 60_000);

describe('what a quote asks', () => {
  const code = fund.code;
  const amount = { amount: '100.00', currency: 'CNY' } as const;
  const pointers = (input: Parameters<typeof faultsOfQuote>[0]) =>
    faultsOfQuote(input).map(({ pointer }) => pointer);

  it('is an amount for a purchase, units for a redemption, a rhythm for a plan', () => {
    assert.deepEqual(pointers({ side: 'BUY', code, amount }), []);
    assert.deepEqual(pointers({ side: 'REDEEM', code, shares: '1.00' }), []);
    assert.deepEqual(pointers({ side: 'PLAN', code, amount, rhythm: { frequency: 'MONTHLY', day: 28 } }), []);
    assert.deepEqual(pointers({ side: 'BUY', code }), ['/amount']);
    assert.deepEqual(pointers({ side: 'BUY', code, amount, shares: '1.00' }), ['/shares']);
    assert.deepEqual(pointers({ side: 'FAST_REDEEM', code, amount }), ['/amount', '/shares']);
    assert.deepEqual(pointers({ side: 'PLAN', code, amount }), ['/rhythm']);
    assert.deepEqual(pointers({ side: 'PLAN', code, amount, rhythm: { frequency: 'WEEKLY', day: 6 } }), [
      '/rhythm/day',
    ]);
  });

  it('is open, suspended for purchases, or shut', () => {
    const closed = (status: string, side: string) =>
      refuseTrade({ status: status as 'OPEN', fixedTerm: null }, side, '2026-11-23') !== undefined;
    const sides = ['BUY', 'PLAN', 'REDEEM', 'FAST_REDEEM'];
    const shut = (status: string) => sides.filter((side) => closed(status, side));
    assert.deepEqual(shut('OPEN'), []);
    assert.deepEqual(shut('SUSPENDED_BUY'), ['BUY', 'PLAN']);
    for (const status of ['SUSPENDED_ALL', 'CLOSED', 'MATURED']) assert.deepEqual(shut(status), sides);
  });

  it('is sold while it is raised, not after it, and comes back at its end', () => {
    const fixedTerm = {
      ...{ months: 3, annualRate: '0.025000', earlyRate: null, raiseUntil: '2026-11-24' },
      ...{ valueDate: '2026-11-26', maturityDate: '2027-02-26' },
    };
    const product = { status: 'SUBSCRIBING', fixedTerm } as const;
    assert.equal(refuseTrade(product, 'BUY', '2026-11-24'), undefined);
    assert.equal(refuseTrade(product, 'BUY', '2026-11-25'), 'trading-suspended');
    assert.equal(refuseTrade({ ...product, status: 'OPEN' }, 'REDEEM', '2026-12-01'), 'trading-suspended');
    // Its dates close it before it begins; that is no suspension.
    assert.equal(isShutFor({ status: 'CLOSED', fixedTerm }, true), false);
    assert.equal(isShutFor({ status: 'CLOSED', fixedTerm: null }, true), true);
  });

  it('keeps to bounds and steps', () => {
    const bounds = { minBuy: fromFen(1000n), stepBuy: fromFen(100n), maxBuy: fromFen(5000n) };
    const refused = [999n, 1050n, 5100n].map((fen) => refuseAmount(bounds, fen));
    assert.deepEqual(refused, Array(3).fill('amount-out-of-range'));
    assert.equal(refuseAmount(bounds, 5000n), undefined);
    assert.equal(refuseAmount({ ...bounds, maxBuy: null }, 5100n), undefined);
  });

  it('leaves nothing, or as much as the product wants to stay', () => {
    const refused = (shares: bigint) => refuseShares(shares, 1000n, '2.00');
    assert.deepEqual([0n, 801n, 999n, 1001n].map(refused), Array(4).fill('shares-not-available'));
    assert.deepEqual([1n, 800n, 1000n].map(refused), Array(3).fill(undefined));
  });

  it('stops counting with the cut-off of its trade date, and after a quarter of an hour', () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        const { cancelUntil, tradeDate, confirmDate, settleDate } = orderDates(fund, now, 'BUY');
        const expiry = quoteExpiry(now, cancelUntil);
        assert.ok(expiry > now && expiry <= now + QUOTE_LIFE && expiry <= Date.parse(cancelUntil));
        assert.ok(tradeDate < confirmDate && confirmDate < settleDate);
        // Until the quote ends, an order of then has the same trade date.
        assert.equal(orderDates(fund, expiry - 1, 'BUY').tradeDate, tradeDate);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an estimate', () => {
  it('of a purchase loses no fen, and stands between its two scenarios', () => {
    fc.assert(
      fc.property(anyAmount, anyNav, (amount, known) => {
        const { net, fee, ifMarketFalls, ifMarketRises, feeRate } = estimatePurchase(
          fund.fees,
          amount,
          known,
        );
        assert.equal(addFen(toFen(net), toFen(fee)), amount);
        assert.ok(toFen(ifMarketFalls) <= toFen(net) && toFen(net) <= toFen(ifMarketRises) + 1n);
        assert.equal(feeRate === null, purchaseFee(fund.fees, amount)?.kind === 'flat');
      }),
      { numRuns: 1000 },
    );
  });

  it('of a redemption pays what its lots pay, the oldest first', () => {
    const anyLots = fc.array(
      fc.record({
        confirmDate: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-20', -days)),
        shares: fc.bigInt(100n, 10n ** 8n),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(anyLots, anyNav, fc.bigInt(1n, 100n), (lots, known, part) => {
        const held = addFen(...lots.map(({ shares }) => shares));
        const shares = (held * part) / 100n || 1n;
        const question = { fees: fund.fees, lots, shares, date: '2026-11-20' };
        const estimate = estimateRedemption(question, known);
        const payout = toFen(estimate.payout ?? fromFen(0n));
        assert.equal(toFen(estimate.net), valueOf(shares, known.nav));
        assert.equal(subtractFen(toFen(estimate.net), toFen(estimate.fee)), payout);
        assert.equal(addFen(...estimate.lots.map(({ fee }) => toFen(fee))), toFen(estimate.fee));
        const dates = estimate.lots.map(({ confirmDate }) => confirmDate);
        assert.deepEqual(dates, [...dates].sort());
        assert.ok(toFen(estimate.ifMarketFalls) <= payout && payout <= toFen(estimate.ifMarketRises));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an order', () => {
  const dates = orderDates(fund, momentOf('2026-11-23', '10:00:00'), 'BUY');
  const cutOff = momentOf('2026-11-23', '15:00:00');

  it('can be cancelled until the very moment of the cut-off', () => {
    const at = (status: string, now: number) => refuseCancel({ status, dates }, now);
    assert.equal(at('SUBMITTED', cutOff - 1), undefined);
    assert.equal(at('SUBMITTED', cutOff), 'after-cut-off');
    for (const status of ['ACCEPTED', 'DELAYED']) assert.equal(at(status, cutOff - 1), 'after-cut-off');
    for (const status of ['CANCELLED', 'CONFIRMED', 'FAILED', 'SETTLED'])
      assert.equal(at(status, cutOff - 1), 'invalid-state');
  });

  it('leads to an outcome of its own side only', () => {
    assert.equal(courseOf('order.partial', true), 'order.partial');
    assert.equal(courseOf('order.partial', false), 'order.confirmed');
    assert.equal(courseOf('order.delayed', true), 'order.confirmed');
    assert.equal(courseOf(undefined, true), 'order.confirmed');
    assert.deepEqual(['500.34', '500.32', '0.31'].map(wishOfShares), ['34', undefined, undefined]);
  });

  it('counts its changes and keeps each of them', () => {
    const order = { status: 'SUBMITTED', version: 1, statusHistory: [] } as unknown as Parameters<
      typeof moveOrder
    >[0];
    const moved = moveOrder(moveOrder(order, 'ACCEPTED', cutOff), 'CONFIRMED', cutOff + 1);
    assert.equal(moved.version, 3);
    assert.deepEqual(
      moved.statusHistory.map(({ from, to }) => `${from ?? ''} ${to}`),
      ['SUBMITTED ACCEPTED', 'ACCEPTED CONFIRMED'],
    );
  });
});
